import type { App, State } from "../state/state.ts";
import { fill, h } from "../ui/dom.ts";
import { eventList, threatList } from "./events.ts";
import { runBlock } from "./run.ts";
import { storyBlock } from "./story.ts";

/** One run to look at, and many to count. */
export function replayTab(app: App): HTMLElement {
  const number = h("input", { type: "number", id: "run-number", min: 0, max: 100_000, value: 0, onchange: () => app.set({ run: Math.max(0, Math.round(Number(number.value))), chosen: null }) });
  app.watch((s) => s.run, (run) => (number.value = String(run)));
  return h("section", { class: "sheet" },
    outcome(app),
    h("div", { class: "row" },
      h("label", { for: "run-number" }, "Run"), number,
      check(app, "truth", "Truth"), check(app, "tracks", "Tracks"), check(app, "follow", "Follow")),
    storyBlock(app), threatList(app), runBlock(app), eventList(app));
}

/** A switch of what the map shows. */
export function check(app: App, key: "plots" | "truth" | "tracks" | "follow", name: string, view = "show"): HTMLElement {
  const box = h("input", { type: "checkbox", id: `${view}-${key}`, onchange: () => app.set({ [key]: box.checked } as Partial<State>) });
  app.watch((s) => s[key], (on) => (box.checked = on));
  return h("label", { class: "check" }, box, name);
}

/** What became of the threats of this one run, in a sentence. */
function outcome(app: App): HTMLElement {
  const words = h("p", { class: "finding", id: "outcome" });
  app.watch((s) => [s.replay, s.scenario], () => {
    const replay = app.get().replay;
    if (!replay) {
      words.textContent = "Flying the first run …";
      return;
    }
    const hostile = replay.entities.filter((e) => e.side === "hostile" && !e.decoy);
    const ended = (end: string) => hostile.filter((e) => e.end === end).length;
    fill(words, `In run ${replay.run}, ${ended("leaked")} of ${hostile.length} threats get through and ${ended("killed")} are shot down, by ${replay.interceptors.length} interceptors.`);
  });
  return words;
}
