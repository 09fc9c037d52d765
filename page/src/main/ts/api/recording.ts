import type { Site } from "./types.ts";
import type { Sample } from "./replay.ts";

/** A recording that the server can track, by the names of its files. */
export interface RecordingLine {
  readonly file: string;
  readonly bytes: number;
  readonly sensors?: string;
  readonly truth?: string;
}

export interface Recorded {
  readonly id: string;
  readonly number: number;
  readonly samples: readonly Sample[];
}

export interface IdentityChange {
  readonly t: number;
  readonly as: "unknown" | "friend" | "neutral" | "hostile";
  readonly sidc: string;
}

export interface RecordedTrack extends Recorded {
  readonly identities: readonly IdentityChange[];
}

/** Tracks against the truth, as 'bulwark track --json' prints it. */
export interface Scores {
  readonly cut_off_m: number;
  readonly ospa_m: number;
  readonly gospa_m: number;
  readonly gospa_parts: Readonly<Record<"missed_per_scan" | "false_per_scan" | "position_rmse_m" | "velocity_rmse_mps", number>>;
  readonly identity_switches: number;
  readonly siap: Readonly<Record<"completeness" | "ambiguity" | "spuriousness" | "track_changes" | "longest_segment", number>>;
  readonly nees: Readonly<Record<"mean" | "expected" | "inside_95", number>>;
}

/** Plots, what the tracker made of them, and the truth where it is known. */
export interface RecordingReply {
  readonly file: string;
  readonly scans: number;
  readonly seconds: number;
  readonly start_s: number;
  readonly duration_s: number;
  readonly on_earth: boolean;
  readonly bbox: readonly [number, number, number, number];
  readonly radars: readonly Site[];
  readonly plots: readonly Sample[];
  readonly tracks: readonly RecordedTrack[];
  readonly truth: readonly Recorded[];
  readonly scores?: Scores;
  readonly made: { readonly command: string; readonly program: string; readonly plots_sha256: string; readonly tracks_sha256: string };
}
