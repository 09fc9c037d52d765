import type { App, Choice } from "../state/state.ts";
import { getJson, postJson, Refused } from "./http.ts";
import type { ScenarioReply } from "./types.ts";

export interface Edit {
  readonly op: "set" | "insert" | "delete";
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

let order: Promise<unknown> = Promise.resolve();

/** Changes of the open scenario, one after the other; what went wrong is shown, and an old revision read again. */
export function change(app: App, path: string, body: (revision: number) => object, taken?: (refused: Refused) => boolean): Promise<boolean> {
  const next = order.then(async () => {
    try {
      const reply = await postJson<ScenarioReply>(path, body(app.get().scenario!.revision));
      app.set({ scenario: reply, problem: "" });
      return true;
    } catch (error) {
      if (error instanceof Refused && taken?.(error)) return false;
      app.set({ problem: error instanceof Error ? error.message : String(error) });
      if (error instanceof Refused && error.status === 409) app.set({ scenario: await readScenario() });
      return false;
    }
  });
  order = next;
  return next;
}

export const readScenario = (): Promise<ScenarioReply> => getJson<ScenarioReply>("/api/scenario");

export const edit = (app: App, ...edits: Edit[]): Promise<boolean> =>
  change(app, "/api/scenario/edit", (revision) => ({ revision, edits }));

export const setText = (app: App, path: string, text: string): Promise<boolean> =>
  change(app, "/api/scenario/text", (revision) => ({ revision, path, text }));

export const undo = (app: App): Promise<boolean> => change(app, "/api/scenario/undo", () => ({}));
export const redo = (app: App): Promise<boolean> => change(app, "/api/scenario/redo", () => ({}));

/** Saves; of a document that somebody else has changed meanwhile the person decides. */
export const save = (app: App, file?: string, over = false): Promise<boolean> =>
  change(app, "/api/scenario/save", (revision) => ({ revision, ...(file ? { file } : {}), ...(over ? { over } : {}) }),
    (refused) => refused.problem.where === "disk" && (app.set({ choice: changedOnDisk(app, refused) }), true));

function changedOnDisk(app: App, { problem }: Refused): Choice {
  return {
    words: `Not saved: ${problem.found}.`,
    ways: [
      { name: "Write over it", act: () => void save(app, undefined, true).then((done) => done && app.set({ message: "Saved." })) },
      { name: "Read it from the disk", act: () => void load(app, app.get().scenario!.file) },
    ],
  };
}

export const load = (app: App, file: string): Promise<boolean> => change(app, "/api/scenario/load", () => ({ file }));

/** A place as a person writes it. */
export const written = (lat: number, lon: number): string => `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
