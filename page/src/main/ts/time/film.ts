import type { RecordingReply } from "../api/recording.ts";
import type { ReplayReply } from "../api/replay.ts";
import type { State } from "../state/state.ts";

/** What the time line runs over: a run of the scenario, or a recording while the view Tracking is open. */
export type Film = { readonly kind: "run"; readonly of: ReplayReply } | { readonly kind: "recording"; readonly of: RecordingReply };

type Seen = Pick<State, "tab" | "recording" | "replay">;

export const showsRecording = (state: Pick<State, "tab" | "recording">): boolean =>
  state.tab === "tracking" && state.recording !== null;

/** The reply itself, so that a watcher is told when another is shown. */
export const reelOf = (state: Seen): ReplayReply | RecordingReply | null =>
  showsRecording(state) ? state.recording : state.replay;

export function filmOf(state: Seen): Film | null {
  if (showsRecording(state)) return { kind: "recording", of: state.recording! };
  return state.replay ? { kind: "run", of: state.replay } : null;
}
