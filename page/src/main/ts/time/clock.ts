import type { App } from "../state/state.ts";
import { reelOf } from "./film.ts";

const LONGEST_FRAME_S = 0.25;

/** Lets time run while the replay plays; one frame of the screen is one step. */
export function runClock(app: App): void {
  let last = 0;
  let running = false;
  const frame = (now: number) => {
    const state = app.get();
    const reel = reelOf(state);
    if (!state.playing || !reel) {
      running = false;
      return;
    }
    const passed = Math.min(LONGEST_FRAME_S, Math.max(0, (now - last) / 1000));
    last = now;
    const time = state.time + passed * state.speed;
    if (time >= reel.duration_s) app.set({ time: reel.duration_s, playing: false });
    else app.set({ time });
    requestAnimationFrame(frame);
  };
  app.watch((s) => [s.playing, reelOf(s)], () => {
    if (!app.get().playing || running) return;
    running = true;
    last = performance.now();
    requestAnimationFrame(frame);
  });
}
