import { steer, type Job } from "../api/jobs.ts";
import { grouped } from "../state/units.ts";
import { h } from "../ui/dom.ts";

/** How far a job is, how sure it is by now, and its reins. */
export interface Progress {
  readonly element: HTMLElement;
  /** Shows the job as it is now; null for none. */
  show(job: Job | null | undefined): void;
}

/**
 * The elements stay while a job moves: a button made anew ten times a second loses the press that began on the old one,
 * and the keyboard's focus with it. The focus of a button that goes is given to what takes its place.
 */
export function progressOf(name: "run" | "study", failed: (error: unknown) => void): Progress {
  let id = "";
  const act = (what: "pause" | "resume" | "cancel", words: string) =>
    h("button", { id: `${name}-${what}`, onclick: () => void steer(id, what).catch(failed) }, words);
  const bar = h("progress", { "aria-label": "Progress", class: "grow" });
  const pause = act("pause", "Pause"), resume = act("resume", "Resume"), cancel = act("cancel", "Stop");
  const words = h("p", { class: "note", role: "status", tabindex: -1 });
  const bad = h("p", { class: "bad-text" });
  const element = h("div", { class: "block" }, h("div", { class: "row" }, bar, pause, resume, cancel), words, bad);
  element.hidden = true;
  const show = (job: Job | null | undefined): void => {
    element.hidden = !job;
    if (!job) return;
    id = job.id;
    const running = job.state === "running", paused = job.state === "paused";
    bar.max = Math.max(1, job.total);
    bar.value = job.done;
    const had = [pause, resume, cancel].find((button) => button === document.activeElement);
    pause.hidden = !running;
    resume.hidden = !paused;
    cancel.hidden = !running && !paused;
    if (had?.hidden) (running ? pause : paused ? resume : words).focus();
    words.dataset["state"] = job.state;
    words.textContent = said(job);
    bad.textContent = (typeof job.problem === "string" ? job.problem : job.problem?.found) ?? "";
    bad.hidden = bad.textContent === "";
  };
  return { element, show };
}

function said(job: Job): string {
  const running = job.state === "running";
  const left = job.left_s === undefined || job.left_s === null ? "" : `, about ${grouped(Math.max(1, job.left_s))} s left`;
  return `${STATES[job.state]}: ${grouped(job.done)} of ${grouped(job.total)} runs${running ? left : ""}${running && job.stage ? ` (${job.stage})` : ""}`;
}

const STATES: Record<Job["state"], string> = {
  running: "Running", paused: "Paused", done: "Done", failed: "Failed", cancelled: "Stopped",
};
