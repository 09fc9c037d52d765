import { getJson, postJson } from "./http.ts";

export interface Estimate {
  readonly variant: string;
  readonly title?: string;
  readonly runs: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly half_width: number;
}

/** Work that takes a while. */
export interface Job<R = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly state: "running" | "paused" | "done" | "failed" | "cancelled";
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
  readonly left_s?: number | null;
  readonly estimates: readonly Estimate[];
  readonly result?: R;
  readonly problem?: string | { found: string };
}

/** As 'bulwark run --json' and 'bulwark study --json' print it. */
export type RunResult = Readonly<Record<string, unknown>>;
export type StudyResult = Readonly<Record<string, unknown>>;

export const isOver = (job: Job): boolean => job.state === "done" || job.state === "failed" || job.state === "cancelled";

/** Tells how a job goes until it is over; gives a function that stops listening. */
export function listen<R>(id: string, told: (job: Job<R>) => void, failed: (error: unknown) => void): () => void {
  const events = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
  events.onmessage = (event: MessageEvent<string>) => {
    const job = JSON.parse(event.data) as Job<R>;
    told(job);
    if (isOver(job)) events.close();
  };
  events.onerror = () => {
    events.close(); // once more by hand: the stream may have ended with the job
    getJson<Job<R>>(`/api/jobs/${encodeURIComponent(id)}`).then(told, failed);
  };
  return () => events.close();
}

export const steer = (id: string, what: "pause" | "resume" | "cancel"): Promise<Job> =>
  postJson(`/api/jobs/${encodeURIComponent(id)}/${what}`, {});
