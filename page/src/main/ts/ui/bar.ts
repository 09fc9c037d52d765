import { redo, save, undo } from "../api/scenario.ts";
import type { App } from "../state/state.ts";
import { h } from "./dom.ts";
import { exportMenu } from "./export.ts";
import { icon } from "./icons.ts";

/** Name of the scenario, undo, redo, save, view, units, export. */
export function bar(app: App): HTMLElement {
  const title = h("h1", { id: "title" });
  const stale = h("span", { class: "tag bad", hidden: true }, "stale: the text has an error");
  const unsaved = h("span", { class: "tag", hidden: true }, "not saved");
  const back = h("button", { "aria-label": "Undo", title: "Undo (Ctrl+Z)", onclick: () => void undo(app) }, icon("undo"));
  const forth = h("button", { "aria-label": "Redo", title: "Redo (Ctrl+Y)", onclick: () => void redo(app) }, icon("redo"));
  const keep = h("button", { id: "save", title: "Save (Ctrl+S)", onclick: () => void saved(app) }, "Save");
  app.watch((s) => s.scenario, (scenario) => {
    title.textContent = scenario?.name ?? "Opening …";
    document.title = scenario ? `${scenario.name} · Bulwark` : "Bulwark";
    stale.hidden = !scenario?.stale;
    unsaved.hidden = !scenario?.unsaved.length;
    back.disabled = !scenario?.undo;
    forth.disabled = !scenario?.redo;
    keep.disabled = !scenario?.unsaved.length;
  });
  document.addEventListener("keydown", (event) => shortcut(event, app));
  const shield = h("img", { src: new URL("../../css/bulwark.svg", import.meta.url).href, alt: "" });
  return h("header", { class: "bar" },
    h("div", { class: "brand" }, shield, "Bulwark"), title, unsaved, stale, h("div", { class: "gap" }),
    h("div", { class: "group" }, back, forth, keep),
    h("div", { class: "group", role: "group", "aria-label": "View" }, viewButton(app, "flat", "Flat"), viewButton(app, "globe", "Globe")),
    units(app), exportMenu(app));
}

function viewButton(app: App, view: "flat" | "globe", name: string): HTMLElement {
  const button = h("button", { id: `view-${view}`, onclick: () => app.set({ view }) }, name);
  app.watch((s) => s.view, (now) => button.setAttribute("aria-pressed", String(now === view)));
  return button;
}

function units(app: App): HTMLElement {
  const pick = h("select", { "aria-label": "Units shown", onchange: () => app.set({ units: pick.value as "metric" | "aviation" }) },
    h("option", { value: "metric" }, "km, m, m/s"), h("option", { value: "aviation" }, "nm, ft/FL, kt"));
  app.watch((s) => s.units, (now) => (pick.value = now));
  return pick;
}

async function saved(app: App): Promise<void> {
  if (await save(app)) app.set({ message: "Saved." });
}

function shortcut(event: KeyboardEvent, app: App): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (key === "s") void saved(app);
  else if (key === "z" && !event.shiftKey && !typing) void undo(app);
  else if ((key === "y" || (key === "z" && event.shiftKey)) && !typing) void redo(app);
  else return;
  event.preventDefault();
}
