import { TABS, type App, type Tab } from "../state/state.ts";
import { h } from "./dom.ts";

const NAMES: Record<Tab, string> = { coverage: "Coverage", scenario: "Scenario", replay: "Replay", tracking: "Tracking", study: "Study" };

/** Tabs as WAI-ARIA describes them: arrows go from one to the next. */
export function tabs(app: App, sheets: Record<Tab, HTMLElement>): HTMLElement[] {
  const buttons = TABS.map((tab) =>
    h("button", {
      role: "tab", id: `tab-${tab}`, "aria-controls": `sheet-${tab}`,
      onclick: () => app.set({ tab }),
    }, NAMES[tab]),
  );
  const list = h("div", { class: "tabs", role: "tablist", "aria-label": "Views" }, buttons);
  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = (TABS.indexOf(app.get().tab) + step + TABS.length) % TABS.length;
    app.set({ tab: TABS[next]! });
    buttons[next]!.focus();
    event.preventDefault();
  });
  for (const tab of TABS) {
    const sheet = sheets[tab];
    sheet.id = `sheet-${tab}`;
    sheet.setAttribute("role", "tabpanel");
    sheet.setAttribute("aria-labelledby", `tab-${tab}`);
    sheet.tabIndex = 0;
  }
  app.watch((s) => s.tab, (now) => {
    TABS.forEach((tab, i) => {
      buttons[i]!.setAttribute("aria-selected", String(tab === now));
      buttons[i]!.tabIndex = tab === now ? 0 : -1;
      sheets[tab].hidden = tab !== now;
    });
  });
  return [list, ...TABS.map((tab) => sheets[tab])];
}
