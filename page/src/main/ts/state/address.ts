import { pack } from "./packed.ts";
import { toHash } from "./permalink.ts";
import type { App } from "./state.ts";

/** Keeps the address up with the view, a moment behind, without filling the browser's history. */
export function keepHash(app: App): void {
  let waiting = 0;
  app.watch(
    (s) => [s.tab, s.view, s.camera, s.question, s.chosen, s.units, s.run, s.recordingFile, s.playing ? 0 : s.time, s.cut, s.scenario?.file],
    () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        const state = app.get();
        if (state.scenario) history.replaceState(null, "", toHash(state, state.scenario.file));
      }, 250);
    },
  );
}

/** An address with everything in it, what is not saved too. */
export async function permalink(app: App): Promise<string> {
  const state = app.get();
  const scenario = state.scenario!;
  const hash = toHash(state, scenario.file);
  const changed = scenario.unsaved.includes(scenario.file);
  const text = changed ? await pack(scenario.documents.find((d) => d.path === scenario.file)?.text ?? "") : "";
  return `${location.origin}/${hash}${text ? `&text=${text}` : ""}`;
}
