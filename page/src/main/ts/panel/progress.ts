import { steer, type Job } from "../api/jobs.ts";
import { grouped } from "../state/units.ts";
import { h, type Child } from "../ui/dom.ts";

/** How far a job is, how sure it is by now, and its reins. */
export function progress(job: Job, failed: (error: unknown) => void): Child[] {
  const act = (what: "pause" | "resume" | "cancel", name: string) =>
    h("button", { id: `job-${what}`, onclick: () => void steer(job.id, what).catch(failed) }, name);
  const left = job.left_s === undefined || job.left_s === null ? "" : `, about ${grouped(Math.max(1, job.left_s))} s left`;
  const running = job.state === "running", paused = job.state === "paused";
  const problem = typeof job.problem === "string" ? job.problem : job.problem?.found;
  return [
    h("div", { class: "row" },
      h("progress", { max: Math.max(1, job.total), value: job.done, "aria-label": "Progress", class: "grow" }),
      running ? act("pause", "Pause") : null, paused ? act("resume", "Resume") : null,
      running || paused ? act("cancel", "Stop") : null),
    h("p", { class: "note", role: "status", "data-state": job.state }, `${STATES[job.state]}: ${grouped(job.done)} of ${grouped(job.total)} runs${running ? left : ""}${running && job.stage ? ` (${job.stage})` : ""}`),
    problem ? h("p", { class: "bad-text" }, problem) : null,
  ];
}

const STATES: Record<Job["state"], string> = {
  running: "Running", paused: "Paused", done: "Done", failed: "Failed", cancelled: "Stopped",
};
