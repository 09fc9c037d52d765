import { getJson } from "../api/http.ts";
import type { RecordingLine, RecordingReply } from "../api/recording.ts";
import type { Camera } from "../map/types.ts";
import type { App } from "../state/state.ts";
import { showsRecording } from "./film.ts";

/** Lists recordings when the view Tracking is first opened, and has the chosen one tracked. */
export function keepRecordings(app: App, whole: () => Camera): void {
  app.watch((s) => [s.tab === "tracking", s.scenario?.file], () => {
    if (app.get().tab === "tracking") void list(app);
  });
  app.watch((s) => s.recordingFile, (file) => file && void read(app, file));
  keepPlaces(app, whole);
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function list(app: App): Promise<void> {
  try {
    const { recordings } = await getJson<{ recordings: RecordingLine[] }>("/api/recordings");
    const first = recordings.find((r) => r.sensors)?.file ?? "";
    const same = JSON.stringify(recordings) === JSON.stringify(app.get().recordings);
    app.set({ ...(same ? {} : { recordings }), recordingFile: app.get().recordingFile || first });
  } catch (error) {
    app.set({ problem: words(error) });
  }
}

async function read(app: App, file: string): Promise<void> {
  app.set({ recording: null });
  try {
    const recording = await getJson<RecordingReply>(`/api/recording?file=${encodeURIComponent(file)}`);
    if (app.get().recordingFile === file) app.set({ recording });
  } catch (error) {
    if (app.get().recordingFile === file) app.set({ problem: words(error), recordingFile: "" });
  }
}

interface Place {
  readonly time: number;
  readonly camera: Camera | null;
  readonly speed: number;
}

/** Recordings last minutes where raids last hours. */
const FIRST: Place = { time: 0, camera: null, speed: 20 };

/** Time and place of the run are kept while a recording is looked at, and the other way round. */
function keepPlaces(app: App, whole: () => Camera): void {
  const { tab, recordingFile, time, camera } = app.get();
  let linked = tab === "tracking" && recordingFile ? { time, camera } : null; // the address names a moment of it
  let run: Place = { time: linked ? 0 : time, camera: linked ? null : camera, speed: app.get().speed };
  let shown: RecordingReply | null = null;
  const seen = new WeakMap<RecordingReply, Place>();
  app.watch((s) => (showsRecording(s) ? s.recording : null), (recording) => {
    if (recording === shown) return;
    const { time, camera, speed } = app.get();
    if (shown) seen.set(shown, { time, camera, speed });
    else if (!linked) run = { time, camera, speed };
    shown = recording;
    const to: Place = recording ? (seen.get(recording) ?? { ...FIRST, ...linked }) : run;
    linked = null;
    app.set({ ...to, camera: to.camera ?? whole(), follow: false, chosen: null });
  });
}
