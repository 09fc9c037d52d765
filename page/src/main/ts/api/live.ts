import type { CoverageAsk, CoverageReply } from "./types.ts";
import { postJson } from "./http.ts";

/**
 * Asks for coverage again and again while something is dragged: one question under way, the newest waits, those between
 * are dropped. 'since' is the time of the event that asked, 'sent' that of the request, for measuring.
 */
export function liveCoverage(
  told: (reply: CoverageReply, ask: CoverageAsk, since: number, sent: number) => void,
  failed: (error: unknown) => void,
): (ask: CoverageAsk, since: number) => void {
  let waiting: { ask: CoverageAsk; since: number } | undefined;
  let busy = false;
  let fine: AbortController | undefined;

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    while (waiting) {
      const { ask, since } = waiting;
      waiting = undefined;
      fine = ask.detail === "fine" ? new AbortController() : undefined;
      const sent = performance.now();
      try {
        told(await postJson<CoverageReply>("/api/coverage", ask, fine?.signal), ask, since, sent);
      } catch (error) {
        if (!(error instanceof DOMException && error.name === "AbortError")) failed(error);
      }
    }
    busy = false;
  }

  return (ask, since) => {
    waiting = { ask, since };
    fine?.abort(); // a fine answer that nobody waits for any more
    void work();
  };
}
