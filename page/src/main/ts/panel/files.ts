import { getJson } from "../api/http.ts";
import { load, save } from "../api/scenario.ts";
import type { App } from "../state/state.ts";
import { fill, h } from "../ui/dom.ts";

/** Opens another scenario of the folder, or saves this one under a new name. */
export function files(app: App): HTMLElement {
  const pick = h("select", { id: "file", class: "grow", "aria-label": "Scenario to open" });
  const open = h("button", { id: "open", onclick: () => void opened(app, pick.value) }, "Open");
  const name = h("input", { type: "text", id: "save-as", class: "grow", placeholder: "new-name.yaml", "aria-label": "New file name" });
  const keep = h("button", { onclick: () => void saved(app, name.value) }, "Save as");
  app.watch((s) => [s.scenario?.file, s.scenario?.unsaved.length], () => void list(app, pick));
  return h("div", { class: "block" }, h("h2", {}, "Files"),
    h("div", { class: "row" }, pick, open), h("div", { class: "row" }, name, keep));
}

/** Names of the scenarios and studies beside the open one. */
export const names = (): Promise<{ scenarios: readonly string[]; studies: readonly string[] }> =>
  getJson("/api/scenario/files");

async function list(app: App, pick: HTMLSelectElement): Promise<void> {
  const { scenario } = app.get();
  if (!scenario) return;
  const all = (await names().catch(() => ({ scenarios: [] }))).scenarios;
  const before = pick.value, found = [...new Set([scenario.file, ...all])];
  if (pick.dataset["names"] === found.join("\n") && pick.dataset["open"] === scenario.file) return;
  fill(pick, found.map((f) => h("option", { value: f }, f)));
  pick.value = found.includes(before) && pick.dataset["open"] === scenario.file ? before : scenario.file;
  pick.dataset["names"] = found.join("\n");
  pick.dataset["open"] = scenario.file;
}

async function opened(app: App, file: string): Promise<void> {
  if (await load(app, file)) app.set({ chosen: null, moved: null, cut: null, camera: null, time: 0, replay: null, message: `${file} opened.` });
}

async function saved(app: App, file: string): Promise<void> {
  if (file && (await save(app, file))) app.set({ message: `Saved as ${file}.` });
}
