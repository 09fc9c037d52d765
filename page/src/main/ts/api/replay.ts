export type Sample = readonly [t: number, lon: number, lat: number, h: number];

/** One run to look at: what flew, what the defence believed, what happened. */
export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly side: "hostile" | "friend" | "neutral";
  readonly group: string;
  readonly decoy: boolean;
  readonly sidc: string;
  readonly start_s: number;
  readonly end_s: number;
  readonly end: "killed" | "leaked" | "departed" | "spent" | "flying";
  readonly samples: readonly Sample[];
}

export interface Track {
  readonly id: string;
  readonly of: string;
  readonly side: string;
  readonly sidc: string;
  readonly held: readonly (readonly [number, number])[];
  readonly samples: readonly Sample[];
}

export interface InterceptorFlight {
  readonly id: string;
  readonly unit: string;
  readonly interceptor: string;
  readonly target: string;
  readonly outcome: string;
  readonly samples: readonly Sample[];
}

export interface ReplayEvent {
  readonly t: number;
  readonly kind: string;
  readonly text: string;
  readonly who: readonly string[];
}

export interface ReplayReply {
  readonly run: number;
  readonly seed: number;
  readonly duration_s: number;
  readonly entities: readonly Entity[];
  readonly tracks: readonly Track[];
  readonly interceptors: readonly InterceptorFlight[];
  readonly events: readonly ReplayEvent[];
}

export interface StoryReply {
  readonly threat: string;
  readonly end: string;
  readonly cause: string;
  readonly why: string;
  readonly lines: readonly { readonly t: number; readonly text: string }[];
}
