import type { ReplayReply } from "../api/replay.ts";
import type { State } from "../state/state.ts";
import type { Flash, Moment, Mover } from "../map/types.ts";
import { at, trail } from "./sample.ts";

const FLASH_S = 25;
const MANY = 300;

/** Everything that flies at a time of a replay. */
export function momentOf(replay: ReplayReply, state: Pick<State, "time" | "truth" | "tracks" | "chosen">): Moment {
  const movers: Mover[] = [];
  const t = state.time;
  if (state.truth) {
    const seconds = replay.entities.length > MANY ? 0 : 120;
    for (const entity of replay.entities) {
      const now = t <= entity.end_s ? at(entity.samples, t) : undefined;
      if (!now) continue;
      const chosen = entity.id === state.chosen;
      const look = entity.end === "leaked" && entity.side === "hostile" ? "leaker" : "truth";
      const way = seconds > 0 || chosen ? trail(entity.samples, t, chosen ? 1e6 : seconds) : null;
      movers.push({ ...flying(entity.id, entity.sidc, now), look, chosen, trail: way });
    }
    for (const shot of replay.interceptors) {
      const now = at(shot.samples, t);
      if (now) movers.push({ ...flying(shot.id, "", now), look: "interceptor", chosen: false, trail: trail(shot.samples, t, 60) });
    }
  }
  if (state.tracks) {
    for (const track of replay.tracks) {
      if (!track.held.some(([from, to]) => from <= t && t <= to)) continue;
      const now = at(track.samples, t);
      if (now) movers.push({ ...flying(track.of, track.sidc, now), look: "track", chosen: track.of === state.chosen, trail: null });
    }
  }
  return { movers, flashes: flashes(replay, t, state.truth) };
}

const flying = (id: string, sidc: string, now: readonly [number, number, number, number]) => ({
  id, sidc, lon: now[1], lat: now[2], heightM: now[3],
});

function flashes(replay: ReplayReply, t: number, shown: boolean): Flash[] {
  if (!shown) return [];
  return replay.entities.flatMap((entity) => {
    const age = (t - entity.end_s) / FLASH_S;
    const last = entity.samples.at(-1);
    if (age < 0 || age > 1 || !last || (entity.end !== "killed" && entity.end !== "leaked")) return [];
    const place = at(entity.samples, entity.end_s) ?? last;
    const kind = entity.end === "leaked" ? "leak" : entity.side === "hostile" ? "kill" : "lost";
    return [{ lon: place[1], lat: place[2], heightM: place[3], kind, age } satisfies Flash];
  });
}
