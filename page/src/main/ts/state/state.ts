import type { CoverageReply, Product, ScenarioReply } from "../api/types.ts";
import type { RecordingLine, RecordingReply } from "../api/recording.ts";
import type { ReplayReply, StoryReply } from "../api/replay.ts";
import type { Job, RunResult, StudyResult } from "../api/jobs.ts";
import type { Renderer } from "../map/software.ts";
import type { Camera, LonLat } from "../map/types.ts";
import { store, type Store } from "./store.ts";
import type { Units } from "./units.ts";

export const TABS = ["coverage", "scenario", "replay", "tracking", "study"] as const;
export type Tab = (typeof TABS)[number];

/** What is asked of the coverage. */
export interface Question {
  readonly altitudeM: number;
  readonly target: string;
  readonly atLeast: number;
  readonly product: Product;
  readonly ring: boolean;
}

export interface Moved {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Choice {
  readonly words: string;
  readonly ways: readonly { readonly name: string; readonly act: () => void }[];
}

export interface State {
  readonly scenario: ScenarioReply | null;
  readonly coverage: CoverageReply | null;
  readonly question: Question;
  readonly tab: Tab;
  readonly view: "flat" | "globe";
  readonly camera: Camera | null;
  /** How this machine draws, when it is known. */
  readonly renderer: Renderer | null;
  /** The unit, asset, raid or flying thing that is looked at. */
  readonly chosen: string | null;
  /** A site that is on its way, not yet put down. */
  readonly moved: Moved | null;
  /** A vertical cut: where it begins and, when it is drawn, ends. */
  readonly cut: readonly LonLat[] | null;
  /** What a click on the map does now. */
  readonly tool: "choose" | "cut" | "place";
  /** Takes the next click while the tool is "place". */
  readonly place: ((at: LonLat) => void) | null;
  readonly units: Units;
  readonly replay: ReplayReply | null;
  readonly run: number;
  readonly story: StoryReply | null;
  /** Recordings there are to track; null until they are asked for. */
  readonly recordings: readonly RecordingLine[] | null;
  /** The plots' file of the recording that is looked at; empty for none. */
  readonly recordingFile: string;
  readonly recording: RecordingReply | null;
  readonly plots: boolean;
  readonly truth: boolean;
  readonly tracks: boolean;
  readonly follow: boolean;
  readonly time: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly runJob: Job<RunResult> | null;
  readonly studyFile: string;
  /** Runs of each variant that were asked for. */
  readonly studyRuns: number;
  readonly studyJob: Job<StudyResult> | null;
  /** Said aloud to screen readers and shown for a while. */
  readonly message: string;
  readonly problem: string;
  /** Something that only the person can decide. */
  readonly choice: Choice | null;
}

export const SPEEDS = [1, 5, 20, 60, 120] as const;

export const initial: State = {
  scenario: null,
  coverage: null,
  question: { altitudeM: 300, target: "", atLeast: 1, product: "area", ring: true },
  tab: "coverage",
  view: "flat",
  camera: null,
  renderer: null,
  chosen: null,
  moved: null,
  cut: null,
  tool: "choose",
  place: null,
  units: "metric",
  replay: null,
  run: 0,
  story: null,
  recordings: null,
  recordingFile: "",
  recording: null,
  plots: true,
  truth: true,
  tracks: true,
  follow: false,
  time: 0,
  playing: false,
  speed: 60,
  runJob: null,
  studyFile: "",
  studyRuns: 0,
  studyJob: null,
  message: "",
  problem: "",
  choice: null,
};

export type App = Store<State>;

export const newApp = (): App => store(initial);

export const ask = (app: App, change: Partial<Question>): void =>
  app.set({ question: { ...app.get().question, ...change } });
