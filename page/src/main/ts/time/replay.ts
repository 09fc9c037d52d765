import { getJson } from "../api/http.ts";
import type { ReplayReply, StoryReply } from "../api/replay.ts";
import { showsRecording } from "./film.ts";
import type { App } from "../state/state.ts";

const SEED = 1;

/** Reads the replay of the chosen run whenever scenario or run change, and the story of what is chosen in it. */
export function keepReplay(app: App, still: boolean): void {
  let first = true;
  app.watch(
    (s) => [s.scenario?.revision, s.run],
    () => void read(app, first && !still && !calm()).finally(() => (first = false)),
  );
  app.watch((s) => [s.replay, s.chosen], () => void story(app));
}

export const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

async function read(app: App, play: boolean): Promise<void> {
  const { scenario, run } = app.get();
  if (!scenario) return;
  try {
    const replay = await getJson<ReplayReply>(`/api/replay?run=${run}&seed=${SEED}`);
    if (app.get().scenario?.revision !== scenario.revision || app.get().run !== run) return;
    if (showsRecording(app.get())) {
      app.set({ replay }); // its time is not the one on the screen
      return;
    }
    const time = app.get().time > 0 ? app.get().time : firstAction(replay);
    app.set({ replay, time: Math.min(time, replay.duration_s), playing: play || app.get().playing });
  } catch (error) {
    app.set({ replay: null, playing: false, problem: error instanceof Error ? error.message : String(error) });
  }
}

/** A little before the first thing happens, so that the page opens on something moving. */
function firstAction(replay: ReplayReply): number {
  return Math.max(0, (replay.events[0]?.t ?? 0) - 20);
}

async function story(app: App): Promise<void> {
  const { replay, chosen, run } = app.get();
  const entity = replay?.entities.find((e) => e.id === chosen);
  if (!entity) {
    if (app.get().story) app.set({ story: null });
    return;
  }
  try {
    const path = `/api/story?run=${run}&seed=${SEED}&threat=${encodeURIComponent(entity.id)}`;
    const found = await getJson<StoryReply>(path);
    if (app.get().chosen === entity.id) app.set({ story: found });
  } catch {
    app.set({ story: null });
  }
}
