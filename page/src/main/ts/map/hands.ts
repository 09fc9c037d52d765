import { MARK_SIZE } from "./standing.ts";
import type { Camera, LonLat, Mark, MapView, Mover, Point } from "./types.ts";

/** What a hand on the map means. */
export interface Meaning {
  readonly marks: () => readonly Mark[];
  readonly movers: () => readonly Mover[];
  /** Takes the click itself when a tool is at work. */
  readonly tool: (at: LonLat) => boolean;
  readonly choose: (id: string | null) => void;
  readonly drag: (id: string, at: LonLat, since: number) => void;
  readonly drop: (id: string) => void;
  readonly looked: (camera: Camera) => void;
}

const CLICK = 4;

/** Mouse, pen and touch on a view: drag a site, pan, zoom, click. */
export function hands(view: MapView, mean: Meaning): void {
  const element = view.element;
  let held: { mark: Mark | undefined; from: Point; camera: Camera; far: boolean } | undefined;

  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const from = local(element, event);
    const mark = nearest(view, from, mean.marks());
    held = { mark, from, camera: view.camera(), far: false };
    view.hold(mark?.movable ?? false);
    element.setPointerCapture(event.pointerId);
  });
  const drags = () => held?.mark?.movable === true;
  const eager = "onpointerrawupdate" in element;
  if (eager) {
    // What is dragged is asked about at once; a usual move waits for the next frame, which a slow screen delays.
    element.addEventListener("pointerrawupdate", (event) => drags() && dragged(event as PointerEvent));
  }
  element.addEventListener("pointermove", (event) => {
    const at = local(element, event);
    if (!held) {
      const under = nearest(view, at, mean.marks()) ?? nearestMover(view, at, mean.movers());
      element.style.cursor = under ? ("movable" in under && under.movable ? "grab" : "pointer") : "";
      return;
    }
    if (!eager || !drags()) dragged(event);
  });
  function dragged(event: PointerEvent): void {
    const at = local(element, event);
    if (!held) return;
    held.far ||= Math.hypot(at.x - held.from.x, at.y - held.from.y) > CLICK;
    if (!held.far) return;
    const place = view.locate(at);
    if (held.mark?.movable) {
      if (place) mean.drag(held.mark.id, place, event.timeStamp);
    } else if (view.kind === "flat") {
      pan(view, held.camera, held.from, at);
    }
  }
  const release = (event: PointerEvent) => {
    const was = held;
    held = undefined;
    view.hold(false);
    if (!was || event.type === "pointercancel") return;
    const at = local(element, event);
    if (was.far) {
      if (was.mark?.movable) mean.drop(was.mark.id);
      else mean.looked(view.camera());
      return;
    }
    const place = view.locate(at);
    if (place && mean.tool(place)) return;
    mean.choose((was.mark ?? nearestMover(view, at, mean.movers()))?.id ?? null);
  };
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  if (view.kind === "flat") zooming(view, mean);
}

function zooming(view: MapView, mean: Meaning): void {
  view.element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(view, Math.exp(Math.sign(event.deltaY) * Math.min(0.25, Math.abs(event.deltaY) / 400)), local(view.element, event));
      mean.looked(view.camera());
    },
    { passive: false },
  );
}

/** Zooms about a point, which keeps its place. */
export function zoom(view: MapView, factor: number, about?: Point): void {
  const camera = view.camera();
  const metresPerPixel = Math.min(60_000, Math.max(20, camera.metresPerPixel * factor));
  const place = about ? view.locate(about) : undefined;
  const k = metresPerPixel / camera.metresPerPixel;
  const towards = (a: number, b: number) => b + (a - b) * k;
  view.look({
    lon: place ? towards(camera.lon, place[0]) : camera.lon,
    lat: place ? towards(camera.lat, place[1]) : camera.lat,
    metresPerPixel,
  });
}

function pan(view: MapView, start: Camera, from: Point, to: Point): void {
  const a = view.locate(from), b = view.locate(to);
  if (!a || !b) return;
  const lat = Math.min(85, Math.max(-85, start.lat - (b[1] - a[1])));
  view.look({ ...start, lon: start.lon - (b[0] - a[0]), lat });
}

const local = (element: HTMLElement, event: MouseEvent): Point => {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
};

function nearest(view: MapView, at: Point, marks: readonly Mark[]): Mark | undefined {
  const near = (mark: Mark) => away(view, at, mark) <= Math.max(12, MARK_SIZE * 0.75);
  const score = (mark: Mark) => away(view, at, mark) - (mark.movable ? 6 : 0);
  return marks.filter(near).sort((a, b) => score(a) - score(b))[0];
}

function nearestMover(view: MapView, at: Point, movers: readonly Mover[]): Mover | undefined {
  return movers
    .filter((mover) => mover.look !== "interceptor" && away(view, at, mover) <= 14)
    .sort((a, b) => away(view, at, a) - away(view, at, b))[0];
}

function away(view: MapView, at: Point, thing: { lon: number; lat: number; heightM: number }): number {
  const p = view.project(thing.lon, thing.lat, thing.heightM);
  return p ? Math.hypot(p.x - at.x, p.y - at.y) : Infinity;
}
