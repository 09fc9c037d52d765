import type { App } from "../state/state.ts";
import { h } from "./dom.ts";
import { snapshot } from "./snapshot.ts";

const KINDS = [
  ["scene", "geojson", "Scenario (GeoJSON)"],
  ["coverage", "geojson", "Coverage (GeoJSON)"],
  ["coverage", "kml", "Coverage (KML)"],
  ["replay", "czml", "Replay (CZML)"],
  ["tracks", "czml", "Recording: plots, tracks, truth (CZML)"],
  ["tracks", "csv", "Recording: tracks (CSV)"],
] as const;

/** What is seen, as a file. */
export function exportMenu(app: App): HTMLElement {
  const menu = h("details", { class: "menu" }, h("summary", { id: "export" }, "Export"));
  const item = (name: string, act: () => void) => h("button", { "data-entry": name, onclick: () => (act(), (menu.open = false)) }, name);
  menu.append(h("div", {},
    item("Picture (PNG)", () => void snapshot(app)),
    KINDS.map(([what, format, name]) => item(name, () => void file(app, what, format)))));
  menu.addEventListener("keydown", (event) => event.key === "Escape" && ((menu.open = false), menu.querySelector("summary")!.focus()));
  document.addEventListener("click", (event) => !menu.contains(event.target as Node) && (menu.open = false));
  return menu;
}

async function file(app: App, what: string, format: string): Promise<void> {
  const { question: q, run, recording } = app.get();
  if (what === "tracks" && !recording) {
    app.set({ message: "Choose a recording in the view Tracking first." });
    return;
  }
  const query = new URLSearchParams({ what, format, altitude_m: String(q.altitudeM), run: String(run), seed: "1" });
  if (what === "tracks") query.set("file", recording!.file);
  if (q.target) query.set("target", q.target);
  const response = await fetch(`/api/export?${query}`);
  if (!response.ok) {
    const body = (await response.json().catch(() => ({}))) as { problem?: { found?: string } };
    app.set({ problem: `Not exported: ${body.problem?.found ?? response.statusText}` });
    return;
  }
  download(await response.blob(), `bulwark-${what}.${format}`);
  app.set({ message: `bulwark-${what}.${format} saved.` });
}

export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
