import type { Box } from "../map/types.ts";
import { showsRecording } from "../time/film.ts";
import type { State } from "./state.ts";

/** Of a recording, so that nothing lies under the legend. */
const MARGIN = 0.18;
const TURKEY = [26, 34, 47, 44] as const;

/** Everything there is to see: of the recording that is looked at, or of the scenario. */
export function extent(state: Pick<State, "tab" | "recording" | "scenario">): Box {
  if (showsRecording(state)) {
    const [west, south, east, north] = state.recording!.bbox;
    const wide = MARGIN * (east - west), high = MARGIN * (north - south);
    return { west: west - wide, south: south - high, east: east + wide, north: north + high };
  }
  const [west, south, east, north] = state.scenario?.scene.bbox ?? TURKEY;
  return { west: west - 1, south: south - 0.7, east: east + 1, north: north + 0.7 };
}
