import { getJson } from "../api/http.ts";
import { permalink } from "../state/address.ts";
import type { RecordingReply } from "../api/recording.ts";
import { showsRecording } from "../time/film.ts";
import type { App } from "../state/state.ts";
import { fill, h } from "./dom.ts";

interface Provenance {
  readonly bulwark_version: string;
  readonly scenario_sha256: string;
  readonly catalogue_sha256: string;
  readonly terrain: string;
  readonly terrain_sha256?: string;
  readonly command: string;
  readonly unsaved: readonly string[];
}

/** Where what is seen comes from, and the command that makes it again: always in sight. */
export function foot(app: App): HTMLElement {
  const badge = h("span", { class: "provenance" });
  const command = h("code", { id: "reproduce", tabindex: 0, "aria-label": "Command that makes this again" });
  const copy = h("button", { onclick: () => void copied(app, command.textContent ?? "", "Command copied.") }, "Copy");
  const link = h("button", { id: "permalink", onclick: () => void permalink(app).then((url) => copied(app, url, "Address copied: it restores this view and this scenario.")) }, "Copy link");
  const drawnBy = h("span", { class: "drawn-by" });
  app.watch((s) => s.renderer, (r) => {
    drawnBy.textContent = r?.software ? "software rendering: eased" : "";
    drawnBy.title = r?.name ?? "";
  });
  app.watch((s) => [s.scenario?.revision, s.tab, s.question.altitudeM, s.question.target, s.run, s.recording, s.studyFile, s.studyRuns, s.runJob?.result !== undefined], later(() => void read(app, badge, command)));
  return h("footer", { class: "foot" }, badge, h("span", {}, "Reproduce:"), command, copy, link,
    drawnBy);
}

/** Once, a moment after the last of many changes. */
function later(act: () => void): () => void {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, 250);
  };
}

async function read(app: App, badge: HTMLElement, command: HTMLElement): Promise<void> {
  const { scenario, tab, question, run, runJob, studyFile, studyRuns } = app.get();
  if (!scenario) return;
  if (showsRecording(app.get())) {
    ofRecording(app.get().recording!, badge, command);
    return;
  }
  const what = tab === "replay" ? (runJob?.result ? "run" : "replay") : tab === "study" && studyFile ? "study" : "coverage";
  const query = new URLSearchParams({ what, altitude_m: String(question.altitudeM), run: String(run), seed: "1" });
  if (question.target) query.set("target", question.target);
  if (what === "study") query.set("file", studyFile), query.set("replications", String(studyRuns));
  if (what === "run") query.set("replications", String(runJob!.total));
  try {
    const made = await getJson<Provenance>(`/api/provenance?${query}`);
    if (app.get().tab !== tab || showsRecording(app.get())) return; // another view is looked at by now
    const short = (hash: string | undefined) => (hash ?? "").slice(0, 8);
    const unsaved = made.unsaved.length > 0;
    fill(badge, h("span", { title: `scenario ${made.scenario_sha256}\ncatalogue ${made.catalogue_sha256}\nterrain ${made.terrain_sha256 ?? ""}` },
      `Bulwark ${made.bulwark_version} · ${what === "study" ? studyFile : `scenario ${short(made.scenario_sha256)}${unsaved ? " (not saved)" : ""}`} · catalogue ${short(made.catalogue_sha256)} · terrain ${made.terrain}`));
    command.textContent = made.command;
    command.title = made.command;
  } catch {
    badge.textContent = "Provenance not known";
  }
}

function ofRecording({ made, file }: RecordingReply, badge: HTMLElement, command: HTMLElement): void {
  fill(badge, h("span", { title: `plots ${made.plots_sha256}\ntracks ${made.tracks_sha256}` },
    `Bulwark ${made.program.replace(/^\D*/, "")} · ${file} ${made.plots_sha256.slice(0, 8)} · tracks ${made.tracks_sha256.slice(0, 8)}`));
  command.textContent = command.title = made.command;
}

async function copied(app: App, text: string, message: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    app.set({ message });
  } catch {
    app.set({ message: text }); // no clipboard: shown, to be copied by hand
  }
}
