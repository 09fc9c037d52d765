import type { App } from "../state/state.ts";
import { coverageTab } from "../panel/coverage.ts";
import { scenarioTab } from "../panel/scenario.ts";
import { replayTab } from "../panel/replay.ts";
import { studyTab } from "../panel/study.ts";
import { trackingTab } from "../panel/tracking.ts";
import { timeLine } from "../time/line.ts";
import { bar } from "./bar.ts";
import { fill, h } from "./dom.ts";
import { foot } from "./foot.ts";
import { legend } from "./legend.ts";
import { tabs } from "./tabs.ts";
import { zoomButtons } from "./zoom.ts";

/** The one screen: bar, map, panel, time line, foot. */
export function layout(host: HTMLElement, app: App): { map: HTMLElement } {
  const view = h("div", { class: "view" });
  const map = h("main", { class: "map", "aria-label": "Map" }, view, legend(app), zoomButtons(app, view), toast(app), choice(app));
  host.replaceChildren(
    h(
      "div",
      { class: "page" },
      bar(app),
      map,
      h("aside", { class: "panel", "aria-label": "Questions and answers" }, tabs(app, {
        coverage: coverageTab(app),
        scenario: scenarioTab(app),
        replay: replayTab(app),
        tracking: trackingTab(app),
        study: studyTab(app),
      })),
      h("section", { class: "time", "aria-label": "Time line" }, timeLine(app)),
      foot(app),
    ),
  );
  view.style.position = "absolute";
  view.style.inset = "0";
  return { map: view };
}

/** A question with its answers; Escape leaves everything as it is. */
function choice(app: App): HTMLElement {
  const box = h("div", { class: "over choice", role: "alertdialog", "aria-label": "A choice", hidden: true });
  const end = () => app.set({ choice: null });
  box.addEventListener("keydown", (event) => event.key === "Escape" && end());
  app.watch((s) => s.choice, (asked) => {
    box.hidden = !asked;
    if (!asked) return;
    const button = (name: string, act: () => void) => h("button", { onclick: () => (end(), act()) }, name);
    fill(box, h("p", {}, asked.words), h("div", { class: "row" }, asked.ways.map(({ name, act }) => button(name, act)), button("Neither", () => undefined)));
    box.querySelector("button")?.focus();
  });
  return box;
}

/** What has just happened, for eyes and for screen readers; problems stay until they are mended or sent away. */
function toast(app: App): HTMLElement {
  const words = h("div", { class: "over toast", role: "status", "aria-live": "polite" });
  let gone = 0;
  app.watch((s) => [s.message, s.problem], () => {
    const { message, problem } = app.get();
    clearTimeout(gone);
    words.className = problem ? "over toast bad" : "over toast";
    words.replaceChildren();
    if (problem) {
      words.append(problem, " ", h("button", { onclick: () => app.set({ problem: "" }), "aria-label": "Dismiss the problem" }, "×"));
    } else if (message) {
      words.append(message);
      gone = window.setTimeout(() => app.set({ message: "" }), 4000);
    }
  });
  return words;
}
