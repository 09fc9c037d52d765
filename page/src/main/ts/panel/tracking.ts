import type { RecordedTrack, RecordingLine, RecordingReply, Scores } from "../api/recording.ts";
import type { App } from "../state/state.ts";
import { clock, distance, grouped, speed, type Units } from "../state/units.ts";
import { at } from "../time/sample.ts";
import { fill, h } from "../ui/dom.ts";
import { table } from "../ui/table.ts";
import { check } from "./replay.ts";

/** Recorded plots: which, what the tracker made of them, and how good that is. */
export function trackingTab(app: App): HTMLElement {
  const pick = h("select", { id: "recording", class: "grow", onchange: () => app.set({ recordingFile: pick.value }) });
  const none = h("p", { class: "note", id: "no-recording" });
  const row = h("div", { class: "row" }, h("label", { for: "recording" }, "Recording"), pick);
  app.watch((s) => s.recordings, (all) => {
    fill(pick, (all ?? []).map((r) => h("option", { value: r.file, disabled: !r.sensors }, named(r))));
    pick.value = app.get().recordingFile;
    row.hidden = !all?.length;
    none.textContent = all === null ? "Looking for recordings …" : all.length > 0 ? "" : NONE;
  });
  app.watch((s) => s.recordingFile, (file) => (pick.value = file));
  return h("section", { class: "sheet" }, finding(app), row, none,
    h("div", { class: "row" },
      check(app, "plots", "Plots", "recorded"), check(app, "tracks", "Tracks", "recorded"),
      check(app, "truth", "Truth", "recorded"), check(app, "follow", "Follow", "recorded")),
    now(app), scores(app), trackList(app));
}

const NONE =
  "No recording lies in this folder. Put plots.csv, sensors.json and, where it is known, truth.csv beside the scenario, " +
  "in the columns that 'bulwark track' reads, or name their folder: bulwark serve --recordings FOLDER. 'bulwark serve examples/tracking' shows one.";

const named = (r: RecordingLine): string => `${r.file}${r.sensors ? "" : ": no sensors.json"}${r.truth ? ", with truth" : ""}`;

/** The answer in one sentence. */
function finding(app: App): HTMLElement {
  const words = h("p", { class: "finding", id: "tracking-finding" });
  const note = h("p", { class: "note" });
  app.watch((s) => [s.recording, s.recordingFile, s.units], () => {
    const { recording, recordingFile, units } = app.get();
    words.textContent = recording ? sentence(recording, units) : recordingFile ? "Tracking …" : "Radars' recorded plots become tracks here.";
    note.textContent = recording ? facts(recording) : "";
  });
  return h("div", { class: "block", "aria-live": "polite" }, words, note);
}

export function sentence(r: RecordingReply, units: Units): string {
  const made = `${grouped(r.plots.length)} plots of ${r.radars.length === 1 ? "one radar" : `${r.radars.length} radars`} become ${r.tracks.length} tracks`;
  if (!r.scores) return `${made}.`;
  const error = distance(r.scores.gospa_parts.position_rmse_m, units);
  return `${made}: ${percent(r.scores.siap.completeness)} of the ${r.truth.length} targets' time is tracked, with errors of ${error} (RMS).`;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function facts(r: RecordingReply): string {
  const place = r.on_earth ? "" : " The recording names no place on Earth; it is put at 0° N 0° E.";
  const truth = r.scores ? "" : " No truth lies beside it, so nothing is scored.";
  return `${r.scans} scans in ${clock(r.duration_s)}; the tracker took ${grouped(Math.max(1, r.seconds * 1000))} ms and does not see the truth.${truth}${place}`;
}

/** How many are tracked at the moment that is shown. */
function now(app: App): HTMLElement {
  const words = h("p", { class: "note", id: "tracking-now" });
  app.watch((s) => [s.recording, Math.floor(s.time), s.tab], () => {
    const { recording, time } = app.get();
    const flying = (all: readonly { samples: RecordedTrack["samples"] }[]) => all.filter((x) => at(x.samples, time)).length;
    words.textContent = !recording ? "" : recording.truth.length > 0
      ? `Now: ${flying(recording.tracks)} tracks of ${flying(recording.truth)} targets in the air.`
      : `Now: ${flying(recording.tracks)} tracks.`;
  });
  return words;
}

function scores(app: App): HTMLElement {
  const box = h("div", { class: "block", id: "scores" });
  app.watch((s) => [s.recording, s.units], () => {
    const { recording, units } = app.get();
    fill(box, recording?.scores ? table("Against the truth", [
      { name: "Score", show: ([name]: Score) => name },
      { name: "Value", show: ([, value]) => value, number: true },
      { name: "Meaning", show: ([, , meaning]) => meaning },
    ], rows(recording.scores, units), "bulwark-scores.csv") : []);
  });
  return box;
}

type Score = readonly [name: string, value: string, meaning: string];

function rows(s: Scores, units: Units): Score[] {
  const parts = s.gospa_parts, siap = s.siap;
  return [
    ["GOSPA", distance(s.gospa_m, units), "misses, false tracks and errors in one, mean of the scans; 0 is perfect"],
    ["Position", distance(parts.position_rmse_m, units), "error of matched tracks, root mean square"],
    ["Velocity", speed(parts.velocity_rmse_mps, units), "the same of velocity"],
    ["Missed", grouped(parts.missed_per_scan, 2), "targets without a track, a scan"],
    ["False", grouped(parts.false_per_scan, 2), "tracks without a target, a scan"],
    ["Switches", String(s.identity_switches), "a target goes on under another track's number"],
    ["OSPA", distance(s.ospa_m, units), `distance of the two pictures, cut off at ${distance(s.cut_off_m, units)}`],
    ["Completeness", percent(siap.completeness), "SIAP: of the targets' time, tracked"],
    ["Ambiguity", grouped(siap.ambiguity, 3), "SIAP: tracks for each tracked target; 1 is perfect"],
    ["Spuriousness", percent(siap.spuriousness), "SIAP: of the tracks' time, without target"],
    ["Longest segment", percent(siap.longest_segment), "SIAP: of a target's time, under one number"],
    ["NEES", grouped(s.nees.mean, 2), `errors against what the tracker claims; ${s.nees.expected} is honest`],
  ];
}

/** All tracks: the moving ones' accessible twin. */
function trackList(app: App): HTMLElement {
  const box = h("div", { class: "block", id: "track-list" });
  app.watch((s) => s.recording, (recording) => fill(box, recording ? [
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Tracks" }, table("Tracks", [
      { name: "Track", show: (x: RecordedTrack) => h("button", { class: "quiet", "data-track": x.id, onclick: () => go(app, x) }, String(x.number)), sort: (x) => x.number },
      { name: "Taken for", show: takenFor, sort: takenFor },
      { name: "From", show: (x) => clock(start(x)), sort: start, number: true },
      { name: "To", show: (x) => clock(end(x)), sort: end, number: true },
      { name: "Reports", show: (x) => String(x.samples.length), sort: (x) => x.samples.length, number: true },
    ], recording.tracks, "bulwark-tracks.csv")),
  ] : []));
  app.watch((s) => [s.chosen, s.recording], () => {
    for (const button of box.querySelectorAll<HTMLElement>("[data-track]")) {
      button.setAttribute("aria-pressed", String(button.dataset["track"] === app.get().chosen));
    }
  });
  return box;
}

const start = (x: RecordedTrack): number => x.samples[0]![0];
const end = (x: RecordedTrack): number => x.samples.at(-1)![0];
const takenFor = (x: RecordedTrack): string => x.identities.at(-1)?.as ?? "unknown";

/** Chooses a track, and goes to it if it is not there now. */
function go(app: App, x: RecordedTrack): void {
  const { time } = app.get();
  app.set({ chosen: x.id, time: Math.min(end(x), Math.max(start(x), time)) });
}
