import { postJson } from "../api/http.ts";
import { listen, type Job, type RunResult } from "../api/jobs.ts";
import type { App } from "../state/state.ts";
import { rounded } from "../state/units.ts";
import { fill, h } from "../ui/dom.ts";
import { histograms, type Counts } from "../ui/histogram.ts";
import { intervals, plusMinus, type Bar } from "../ui/intervals.ts";
import { table } from "../ui/table.ts";
import { progressOf } from "./progress.ts";

/** Many runs of the open scenario: how many get through, and how sure that is. */
export function runBlock(app: App): HTMLElement {
  const count = h("input", { type: "number", id: "replications", min: 1, max: 100_000, value: 200 });
  const start = h("button", { class: "main", id: "run", onclick: () => void run(app, Number(count.value)) }, "Run");
  const progress = progressOf("run", told(app));
  const found = h("div", { class: "block" });
  app.watch((s) => s.runJob, (job) => {
    start.disabled = job?.state === "running";
    progress.show(job);
    fill(found, job ? (job.result ? [...result(job.result), ...single(app, job.result)] : estimate(job)) : []);
  });
  return h("div", { class: "block" },
    h("div", { class: "row" }, h("h2", { class: "grow" }, "How many get through?"), h("label", { for: "replications" }, "Runs"), count, start),
    h("div", { class: "block", id: "run-result" }, progress.element, found));
}

const told = (app: App) => (error: unknown) => app.set({ problem: error instanceof Error ? error.message : String(error) });

async function run(app: App, replications: number): Promise<void> {
  try {
    const { job } = await postJson<{ job: string }>("/api/run", { revision: app.get().scenario!.revision, replications, seed: 1 });
    listen<RunResult>(job, (state) => app.set({ runJob: state }), told(app));
  } catch (error) {
    told(app)(error);
  }
}

function estimate(job: Job): Node[] {
  const bars = job.estimates.map((e): Bar => ({ name: "leakers", mean: e.mean, low: e.low, high: e.high }));
  return bars.length > 0 ? [intervals("Leakers so far", "95 % interval; it shrinks with every run.", bars)] : [];
}

interface Interval {
  readonly mean?: number;
  readonly estimate?: number;
  readonly low: number;
  readonly high: number;
}

const ROWS: readonly (readonly [string, string])[] = [
  ["leakers", "Leakers"], ["p_no_leak", "Probability that none leaks"], ["threats_never_seen", "Threats never seen"],
  ["threats_never_engaged", "Seen, never engaged"], ["interceptors_fired", "Interceptors fired"],
  ["interceptors_wasted", "Interceptors wasted"], ["friends_lost", "Own aircraft lost"], ["double_engaged", "Engaged twice"],
];

const bar = (name: string, x: Interval): Bar => ({ name, mean: x.mean ?? x.estimate ?? NaN, low: x.low, high: x.high });

interface One {
  readonly run: number;
  readonly leakers: number;
  readonly fired: number;
}

/** How the runs differ, and each of them to be looked at. */
function single(app: App, r: RunResult): Node[] {
  const counts = r["leakers_histogram"] as Counts | undefined;
  const runs = (r["runs"] ?? []) as readonly One[];
  const watch = (run: number) => h("button", { class: "quiet", "data-run": run, onclick: () => app.set({ run, chosen: null, time: 0 }) }, `run ${run}`);
  return [
    counts ? histograms("How often so many get through", "Runs by number of leakers; dashed: the median.", [{ name: "runs", counts }]) : h("span"),
    h("details", {}, h("summary", {}, `Watch one of the runs (${runs.length})`),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Runs" }, table("Runs", [
        { name: "Run", show: (x: One) => watch(x.run), sort: (x) => x.run },
        { name: "Leakers", show: (x) => String(x.leakers), sort: (x) => x.leakers, number: true },
        { name: "Fired", show: (x) => String(x.fired), sort: (x) => x.fired, number: true },
      ], runs))),
  ];
}

function result(r: RunResult): Node[] {
  const rows = ROWS.flatMap(([key, name]) => (r[key] ? [bar(name, r[key] as Interval)] : []));
  const leakers = rows[0];
  const by = Object.entries((r["by_asset"] ?? {}) as Record<string, { leakers: Interval }>).map(([id, x]) => bar(id, x.leakers));
  return [
    leakers ? h("p", { class: "finding" }, `${plusMinus(leakers)} of ${String(r["threats"])} threats get through.`) : h("span"),
    intervals("Where they get through", `Leakers at each asset, mean of ${String(r["replications"])} runs with 95 % interval.`, by.filter((b) => b.high > 0)),
    table("Measures, mean and 95 % interval", [
      { name: "Measure", show: (x: Bar) => x.name, sort: (x) => x.name },
      { name: "Mean", show: (x) => rounded(x.mean), sort: (x) => x.mean, number: true },
      { name: "From", show: (x) => rounded(x.low), sort: (x) => x.low, number: true },
      { name: "To", show: (x) => rounded(x.high), sort: (x) => x.high, number: true },
    ], rows, "bulwark-run.csv"),
  ];
}
