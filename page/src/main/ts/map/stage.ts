import { filmOf, reelOf } from "../time/film.ts";
import { momentOf } from "../time/moment.ts";
import { recordedMoment } from "../time/recorded.ts";
import { extent } from "../state/extent.ts";
import { putDown } from "../state/place.ts";
import type { App } from "../state/state.ts";
import { compose } from "./compose.ts";
import { setCurrentView } from "./current.ts";
import { flatView } from "./flat.ts";
import { hands, zoom, type Meaning } from "./hands.ts";
import { fitting } from "./projection.ts";
import { renderer } from "./software.ts";
import type { Camera, Ground, LonLat, MapView, Moment, Point } from "./types.ts";

export interface Stage {
  ground(ground: Ground): void;
  /** The camera that sees everything there is now. */
  whole(): Camera;
  /** Where something is on the screen. */
  pixelOf(id: string): Point | null;
}

/** The view on the screen, flat or globe, kept up with the state. */
export function stage(app: App, host: HTMLElement): Stage {
  let view: MapView | undefined;
  let moment: Moment = { movers: [], flashes: [] };
  let land: Ground = { land: [], relief: null };

  const paint = () => {
    view?.paint(compose(app.get()));
    if (app.get().coverage && land.land.length > 0) once("useful-picture");
  };
  let waiting = 0;
  const paintSoon = () => {
    if (waiting === 0) waiting = requestAnimationFrame(() => ((waiting = 0), paint()));
  };
  const move = () => {
    const state = app.get();
    const film = filmOf(state);
    moment = !film ? { movers: [], flashes: [] } : film.kind === "run" ? momentOf(film.of, state) : recordedMoment(film.of, state);
    if (state.follow) follow(view, moment, state.chosen);
    view?.move(moment);
  };
  const meaning: Meaning = {
    marks: () => compose(app.get()).marks,
    movers: () => moment.movers,
    tool: (at) => useTool(app, at),
    choose: (id) => app.set(id ? { chosen: id } : { chosen: null }),
    drag: (id, [lon, lat]) => app.set({ moved: { id, lon, lat }, chosen: id }),
    drop: () => void putDown(app),
    looked: (camera) => app.set({ camera, follow: false }),
  };
  const put = (made: MapView) => {
    view?.close();
    view = made;
    setCurrentView(made);
    made.element.tabIndex = 0;
    made.element.setAttribute("role", "application");
    made.element.setAttribute("aria-label", MAP_LABEL);
    made.element.addEventListener("keydown", (event) => keys(event, made, app));
    hands(made, meaning);
    made.ground(land);
    paint();
    move();
    if (app.get().camera && made.kind === "globe") made.look(app.get().camera!);
  };
  app.watch((s) => s.view, (kind) => {
    if (view?.kind === kind) return;
    const camera = app.get().camera ?? view?.camera() ?? everything(app, host);
    if (kind === "flat") put(flatView(host, camera, () => app.get().units));
    else void globe(app, host, camera, land).then((made) => made && put(made));
  });
  app.watch((s) => [s.scenario, s.coverage, s.question.ring, s.chosen, s.cut, s.units, reelOf(s)], paint);
  app.watch((s) => s.moved, paintSoon); // the hand is faster than the screen
  app.watch((s) => [reelOf(s), s.time, s.truth, s.tracks, s.plots, s.chosen, s.follow], move);
  app.watch((s) => s.camera, (camera) => camera && view && camera !== view.camera() && view.look(camera));
  app.watch((s) => s.units, () => view?.look(view.camera()));
  const pixelOf = (id: string) => {
    const thing = moment.movers.find((m) => m.id === id) ?? meaning.marks().find((m) => m.id === id);
    const at = thing && view?.project(thing.lon, thing.lat, thing.heightM);
    const box = host.getBoundingClientRect();
    return at ? { x: box.x + at.x, y: box.y + at.y } : null;
  };
  return { ground: (given) => ((land = given), view?.ground(given), paint()), whole: () => everything(app, host), pixelOf };
}

const MAP_LABEL =
  "Map. Arrow keys move the view, plus and minus zoom; the list of sites in the panel moves sites by keyboard.";

/** The globe's code is large and comes only when it is wanted; the view before stays until the globe stands. */
async function globe(app: App, host: HTMLElement, camera: Camera, land: Ground): Promise<MapView | undefined> {
  try {
    app.set({ message: "Building the globe …" });
    const { globeView } = await import("./globe.ts");
    const made = await globeView(host, camera, await renderer());
    made.ground(land);
    made.paint(compose(app.get()));
    await made.ready();
    app.set({ message: "" });
    if (app.get().view === "globe") return made;
    made.close();
    return undefined;
  } catch (error) {
    app.set({ view: "flat", problem: `The globe cannot be drawn here: ${error instanceof Error ? error.message : error}` });
    return undefined;
  }
}

function everything(app: App, host: HTMLElement): Camera {
  return fitting(extent(app.get()), host.clientWidth, host.clientHeight);
}

function useTool(app: App, at: LonLat): boolean {
  const { tool, cut, place } = app.get();
  if (tool === "place") place?.(at);
  if (tool !== "cut") return tool === "place";
  if (cut && cut.length === 1) app.set({ cut: [cut[0]!, at], tool: "choose", message: "Section drawn." });
  else app.set({ cut: [at], message: "Now click where the section ends." });
  return true;
}

function follow(view: MapView | undefined, moment: Moment, chosen: string | null): void {
  const mover = moment.movers.find((m) => m.id === chosen && m.look !== "track");
  if (view && mover) view.look({ ...view.camera(), lon: mover.lon, lat: mover.lat });
}

function keys(event: KeyboardEvent, view: MapView, app: App): void {
  const camera = view.camera();
  const step = camera.metresPerPixel * 60;
  const ways: Record<string, readonly [number, number]> = {
    ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
  };
  const way = ways[event.key];
  if (way) {
    const lon = camera.lon + (way[1] * step) / (111_195 * Math.cos((camera.lat * Math.PI) / 180));
    view.look({ ...camera, lat: Math.min(85, Math.max(-85, camera.lat + (way[0] * step) / 111_195)), lon });
  } else if (event.key === "+" || event.key === "=") zoom(view, 0.8);
  else if (event.key === "-") zoom(view, 1.25);
  else if (event.key === "Escape") app.set({ chosen: null, tool: "choose", moved: null });
  else return;
  event.preventDefault();
  app.set({ camera: view.camera() });
}

/** Notes when something first happened, for who measures. */
function once(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

