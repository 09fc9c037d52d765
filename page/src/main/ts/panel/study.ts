import { postJson } from "../api/http.ts";
import { listen, type Job, type StudyResult } from "../api/jobs.ts";
import type { App } from "../state/state.ts";
import { fill, h } from "../ui/dom.ts";
import { intervals, type Bar } from "../ui/intervals.ts";
import { names } from "./files.ts";
import { progressOf } from "./progress.ts";
import { studyResult } from "./study-result.ts";

/** Variants side by side over the same raids. */
export function studyTab(app: App): HTMLElement {
  const pick = h("select", { id: "study-file", class: "grow", "aria-label": "Study" });
  const count = h("input", { type: "number", id: "study-replications", min: 2, max: 100_000, value: 100 });
  const start = h("button", { class: "main", id: "study-start", onclick: () => void begin(app, pick.value, Number(count.value)) }, "Start");
  const progress = progressOf("study", told(app));
  const found = h("div", { class: "block" });
  app.watch((s) => s.scenario?.file, (file) => file && void names().then(({ studies }) => {
    const before = pick.value;
    fill(pick, studies.map((f) => h("option", { value: f }, f)));
    if (studies.includes(before)) pick.value = before;
    start.disabled = studies.length === 0;
  }, () => undefined));
  app.watch((s) => s.studyJob, (job) => {
    start.disabled = job?.state === "running" || job?.state === "paused";
    progress.show(job);
    fill(found, job ? (job.result ? studyResult(app.get().studyFile, job.result) : estimates(job)) : []);
  });
  return h("section", { class: "sheet" },
    h("p", { class: "note" }, "A study flies every variant against the same raids with the same luck, so that differences are those of the defences."),
    h("div", { class: "row" }, pick, h("label", { for: "study-replications" }, "Runs"), count, start),
    h("div", { class: "block", id: "study-result" }, progress.element, found));
}

const told = (app: App) => (error: unknown) => app.set({ problem: error instanceof Error ? error.message : String(error) });

async function begin(app: App, file: string, replications: number): Promise<void> {
  try {
    const { job } = await postJson<{ job: string }>("/api/study", { file, replications });
    app.set({ studyFile: file, studyRuns: replications });
    listen<StudyResult>(job, (state) => app.set({ studyJob: state }), told(app));
  } catch (error) {
    told(app)(error);
  }
}

function estimates(job: Job): Node[] {
  const bars = job.estimates.map((e): Bar => ({ name: e.title || e.variant, mean: e.mean, low: e.low, high: e.high }));
  return bars.length > 0 ? [intervals("Leakers so far", "Mean and 95 % interval of each variant; the intervals shrink with every run.", bars)] : [];
}
