import type { RecordedTrack, RecordingReply } from "../api/recording.ts";
import type { Sample } from "../api/replay.ts";
import type { Dot, Moment, Mover } from "../map/types.ts";
import type { State } from "../state/state.ts";
import { after, at, trail } from "./sample.ts";

/** A plot fades away in so long. */
const PLOT_S = 30;
const TRAIL_S = 120;
/** With more tracks than that, numbers would only lie on each other. */
const MOST_NUMBERS = 80;

/** Plots, tracks and targets of a recording at a time. */
export function recordedMoment(recording: RecordingReply, state: Pick<State, "time" | "plots" | "truth" | "tracks" | "chosen">): Moment {
  const t = state.time;
  const movers: Mover[] = [];
  if (state.truth) {
    for (const target of recording.truth) {
      const now = at(target.samples, t);
      if (now) movers.push({ ...place(target.id, "", now), look: "target", chosen: target.id === state.chosen, trail: way(target.samples, t, target.id === state.chosen) });
    }
  }
  if (state.tracks) {
    const flying = recording.tracks.filter((track) => at(track.samples, t));
    for (const track of flying) {
      const chosen = track.id === state.chosen;
      movers.push({
        ...place(track.id, identityAt(track, t).sidc, at(track.samples, t)!),
        look: "report", chosen, trail: way(track.samples, t, chosen),
        label: chosen || flying.length <= MOST_NUMBERS ? String(track.number) : "",
      });
    }
  }
  return { movers, flashes: [], dots: state.plots ? dots(recording.plots, t) : [] };
}

/** What a track is taken for at a time. */
export function identityAt(track: RecordedTrack, t: number): RecordedTrack["identities"][number] {
  const before = track.identities.filter((change) => change.t <= t);
  return before.at(-1) ?? track.identities[0] ?? { t: 0, as: "unknown", sidc: "SUAP-----------" };
}

const way = (samples: readonly Sample[], t: number, chosen: boolean) => trail(samples, t, chosen ? 1e6 : TRAIL_S);

const place = (id: string, sidc: string, now: Sample) => ({ id, sidc, lon: now[1], lat: now[2], heightM: now[3] });

function dots(plots: readonly Sample[], t: number): Dot[] {
  const now = plots.slice(after(plots, t - PLOT_S), after(plots, t));
  return now.map(([when, lon, lat, heightM]) => ({ lon, lat, heightM, age: (t - when) / PLOT_S }));
}
