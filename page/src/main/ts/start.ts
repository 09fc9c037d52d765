import { readScenario, load, setText } from "./api/scenario.ts";
import { land } from "./map/ground.ts";
import { renderer } from "./map/software.ts";
import { stage } from "./map/stage.ts";
import { keepCoverage } from "./state/coverage.ts";
import { keepReplay } from "./time/replay.ts";
import { keepRecordings } from "./time/recording.ts";
import { runClock } from "./time/clock.ts";
import { fromHash } from "./state/permalink.ts";
import { unpack } from "./state/packed.ts";
import { newApp, type App } from "./state/state.ts";
import { keepHash } from "./state/address.ts";
import { layout } from "./ui/layout.ts";

declare global {
  interface Window {
    /** For who measures the page or drives it from outside. */
    bulwark?: { app: App; pixelOf: (id: string) => { x: number; y: number } | null };
  }
}

/** Opens the page: what can be asked at once is asked at once, and each part shows when it has come. */
export async function start(host: HTMLElement): Promise<void> {
  const app = newApp();
  const scenario = readScenario();
  const ground = land();
  const link = fromHash(location.hash, app.get());
  const said = location.hash.includes("view=");
  const { file, text, ...kept } = link;
  app.set(kept);
  const places = layout(host, app);
  try {
    app.set({ scenario: await scenario });
    await reopen(app, file, text);
  } catch (error) {
    app.set({ problem: `Bulwark does not answer: ${error instanceof Error ? error.message : error}` });
    return;
  }
  const map = stage(app, places.map);
  window.bulwark = { app, pixelOf: map.pixelOf };
  void ground.then((rings) => map.ground({ land: rings, relief: null }));
  keepCoverage(app);
  keepReplay(app, link.time > 0);
  keepRecordings(app, map.whole);
  runClock(app);
  keepHash(app);
  const probed = app.watch((s) => s.coverage, (coverage) => {
    if (!coverage) return;
    setTimeout(() => (probed(), void chooseView(app, said)), 400);
  });
}

/** The flat view stands first; where a graphics processor draws, the globe takes its place. */
async function chooseView(app: App, said: boolean): Promise<void> {
  if (app.get().renderer) return;
  const found = await renderer();
  app.set(!said && !found.software ? { renderer: found, view: "globe" } : { renderer: found });
}

/** An address may name another scenario of the folder, or carry a changed one. */
async function reopen(app: App, file: string, text: string): Promise<void> {
  const open = app.get().scenario!;
  if (file && file !== open.file) await load(app, file);
  if (text) await setText(app, app.get().scenario!.file, await unpack(text));
}
