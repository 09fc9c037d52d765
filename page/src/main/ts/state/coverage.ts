import { liveCoverage } from "../api/live.ts";
import type { CoverageAsk } from "../api/types.ts";
import type { App } from "./state.ts";

const SETTLED_MS = 180;

/**
 * Keeps the coverage up with the question and the scenario: coarse at once, fine when nothing has changed for a moment.
 * Measures from the event that moved a site to the new geometry in the renderer's hands ('drag-to-geometry').
 */
export function keepCoverage(app: App): void {
  let settled = 0;
  const ask = liveCoverage(
    (reply, asked, since, sent) => {
      if (asked.revision !== app.get().scenario?.revision) return;
      const here = performance.now();
      app.set({ coverage: reply });
      const end = performance.now();
      performance.measure(asked.moved ? "drag-to-geometry" : `coverage-${asked.detail}`, { start: since, end });
      if (asked.moved) {
        performance.measure("drag-waiting", { start: since, end: sent });
        performance.measure("drag-answer", { start: sent, end: here });
        performance.measure("drag-computing", { start: sent, duration: reply.milliseconds });
        performance.measure("drag-drawing", { start: here, end });
      }
    },
    (error) => app.set({ problem: error instanceof Error ? error.message : String(error) }),
  );
  app.watch(
    (s) => [s.scenario?.revision, s.moved, s.question.altitudeM, s.question.target, s.question.atLeast, s.question.product],
    () => {
      const state = app.get();
      if (!state.scenario) return;
      const first = !state.coverage;
      ask(question(app, "coarse"), state.moved ? eventTime() : performance.now());
      clearTimeout(settled);
      if (!state.moved) settled = window.setTimeout(() => ask(question(app, "fine"), performance.now()), first ? 400 : SETTLED_MS);
    },
  );
}

/** When the event that is being handled happened. */
const eventTime = (): number => window.event?.timeStamp ?? performance.now();

function question(app: App, detail: "coarse" | "fine"): CoverageAsk {
  const { scenario, question: q, moved } = app.get();
  const asked: CoverageAsk = {
    revision: scenario!.revision,
    altitude_m: q.altitudeM,
    target: q.target,
    at_least: q.atLeast,
    product: q.product,
    detail,
  };
  return moved ? { ...asked, moved } : asked;
}
