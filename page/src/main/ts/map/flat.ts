import { h } from "../ui/dom.ts";
import type { Units } from "../state/units.ts";
import { drawMoment } from "./flying.ts";
import { drawGraticule, drawScale } from "./furniture.ts";
import { drawPicture, trace } from "./painter.ts";
import { projection, type Projection } from "./projection.ts";
import { drawRelief } from "./relief.ts";
import { drawMarks } from "./standing.ts";
import type { Camera, Ground, MapView, Moment, Picture } from "./types.ts";

const EMPTY: Picture = { rasters: [], areas: [], lines: [], marks: [] };

/** The flat view: three canvases, so that what flies is drawn without drawing the ground again. */
export function flatView(host: HTMLElement, start: Camera, units: () => Units): MapView {
  const layers = ["ground", "standing", "flying"].map((name) => h("canvas", { class: `layer ${name}` }));
  const element = h("div", { class: "flat" }, layers);
  host.append(element);
  const [ground, standing, flying] = layers.map((canvas) => canvas.getContext("2d")!) as [
    CanvasRenderingContext2D, CanvasRenderingContext2D, CanvasRenderingContext2D,
  ];
  const standardLat = start.lat;
  let camera = start;
  let size = { width: 1, height: 1 };
  let land: Ground = { land: [], relief: null };
  let picture = EMPTY;
  let moment: Moment = { movers: [], flashes: [] };
  let waiting = 0;

  const now = (): Projection => projection(camera, standardLat, size.width, size.height);
  const clear = (ctx: CanvasRenderingContext2D) => {
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    ctx.clearRect(0, 0, size.width, size.height);
  };
  const drawGround = (p: Projection) => {
    clear(ground);
    paintGround(ground, p, land, size, units(), () => later());
  };
  const drawStanding = (p: Projection) => {
    clear(standing);
    drawPicture(standing, p, picture);
    drawMarks(standing, p, picture.marks, picture.lines);
  };
  const drawFlying = (p: Projection) => {
    clear(flying);
    drawMoment(flying, p, moment);
  };
  const all = () => {
    const p = now();
    drawGround(p);
    drawStanding(p);
    drawFlying(p);
  };
  const later = () => {
    if (waiting === 0) waiting = requestAnimationFrame(() => ((waiting = 0), all()));
  };
  const resized = () => {
    size = { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) };
    for (const canvas of layers) {
      canvas.width = Math.round(size.width * devicePixelRatio);
      canvas.height = Math.round(size.height * devicePixelRatio);
    }
    all();
  };
  const watching = new ResizeObserver(resized);
  watching.observe(element);
  resized();

  return {
    kind: "flat",
    element,
    camera: () => camera,
    look: (to) => ((camera = to), later()),
    ground: (given) => ((land = given), later()),
    paint: (given) => ((picture = given), drawStanding(now())),
    move: (given) => ((moment = given), drawFlying(now())),
    project: (lon, lat) => ({ x: now().x(lon), y: now().y(lat) }),
    locate: (point) => now().inverse(point),
    hold: () => undefined,
    ready: async () => undefined,
    snapshot: async () => flattened(layers),
    close: () => (watching.disconnect(), element.remove()),
  };
}

function paintGround(
  ctx: CanvasRenderingContext2D, p: Projection, ground: Ground, size: { width: number; height: number }, units: Units,
  came: () => void,
): void {
  ctx.fillStyle = "#d5e3ec";
  ctx.fillRect(0, 0, size.width, size.height);
  const near = ground.land.filter((ring) => touches(ring, p));
  const path = new Path2D();
  for (const ring of near) trace(path, p, ring, true);
  ctx.save();
  ctx.fillStyle = "#eeeade";
  ctx.fill(path, "evenodd");
  ctx.clip(path, "evenodd");
  drawRelief(ctx, p, came);
  ctx.restore();
  ctx.strokeStyle = "rgba(70, 84, 96, 0.55)";
  ctx.lineWidth = 0.8;
  ctx.stroke(path);
  drawGraticule(ctx, p, size.width, size.height);
  drawScale(ctx, p, size.width, size.height, units);
}

const boxes = new WeakMap<object, readonly [number, number, number, number]>();

function touches(ring: Ground["land"][number], p: Projection): boolean {
  let box = boxes.get(ring);
  if (!box) {
    const lons = ring.map((c) => c[0]), lats = ring.map((c) => c[1]);
    box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    boxes.set(ring, box);
  }
  return box[0] < p.box.east && box[2] > p.box.west && box[1] < p.box.north && box[3] > p.box.south;
}

function flattened(layers: readonly HTMLCanvasElement[]): HTMLCanvasElement {
  const whole = document.createElement("canvas");
  whole.width = layers[0]!.width;
  whole.height = layers[0]!.height;
  const ctx = whole.getContext("2d")!;
  for (const layer of layers) ctx.drawImage(layer, 0, 0);
  return whole;
}
