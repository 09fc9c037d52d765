import {
  BillboardCollection,
  Cartesian3,
  Color,
  Material,
  PolylineCollection,
  type Scene,
  type Billboard,
  type Polyline,
} from "@cesium/engine";
import { OKABE_ITO } from "./colours.ts";
import { DOT_COLOUR, sizeOf } from "./flying.ts";
import { haloed } from "./furniture.ts";
import { symbol, type Symbol2D } from "./symbols.ts";
import type { Flash, Moment, Mover } from "./types.ts";

const NEAR_M = 3e6;
const MOST_TRAILS = 120;
const COLOURS = { truth: "#8c2a1c", leaker: OKABE_ITO.vermillion, track: OKABE_ITO.purple, interceptor: OKABE_ITO.blue, target: "#283038", report: "#8e3f6e" } as const;

/** Everything that flies, as symbols at their heights; symbols are kept and moved, not made again. */
export function flying(scene: Scene): (moment: Moment) => void {
  const pictures = scene.primitives.add(new BillboardCollection({ scene })) as BillboardCollection;
  const lines = scene.primitives.add(new PolylineCollection()) as PolylineCollection;
  const known = new Map<string, Billboard>();
  const images = new Map<string, string>();
  const trails = new Map<string, Polyline>();
  const place = new Cartesian3();
  let round = 0;

  const show = (key: string, image: { id: string; canvas: HTMLCanvasElement; width: number; height: number }) => {
    let billboard = known.get(key);
    if (!billboard) {
      billboard = pictures.add({ position: place, disableDepthTestDistance: NEAR_M });
      known.set(key, billboard);
    }
    if (images.get(key) !== image.id) {
      billboard.width = image.width;
      billboard.height = image.height;
      billboard.setImage(image.id, image.canvas);
      images.set(key, image.id); // who a track is taken for may change
    }
    return billboard;
  };
  const trail = (mover: Mover, points: Float64Array) => {
    let line = trails.get(mover.id);
    if (!line) {
      const color = Color.fromCssColorString(COLOURS[mover.look]).withAlpha(0.8);
      line = lines.add({ width: mover.chosen ? 3 : 1.5, material: Material.fromType("Color", { color }) });
      trails.set(mover.id, line);
    }
    line.positions = Cartesian3.fromDegreesArrayHeights([...points]);
    line.show = true;
  };
  return (moment) => {
    const seen = new Set<string>();
    const withTrails = moment.movers.length <= MOST_TRAILS && round++ % 4 === 0;
    const trailed = new Set<string>();
    for (const mover of moment.movers) {
      const key = `${mover.look}/${mover.id}`;
      const billboard = show(key, pictureOf(mover));
      billboard.position = Cartesian3.fromDegrees(mover.lon, mover.lat, mover.heightM, undefined, place);
      billboard.show = true;
      seen.add(key);
      if (withTrails && mover.trail && mover.trail.length >= 6) {
        trail(mover, mover.trail);
        trailed.add(mover.id);
      }
    }
    moment.dots?.forEach((dot, i) => {
      const key = `dot/${i}`;
      const billboard = show(key, drawn("dot", 6, (ctx) => square(ctx, 6)));
      billboard.position = Cartesian3.fromDegrees(dot.lon, dot.lat, dot.heightM, undefined, place);
      billboard.color = Color.WHITE.withAlpha(0.9 * (1 - dot.age) + 0.1);
      billboard.show = true;
      seen.add(key);
    });
    moment.flashes.forEach((flash, i) => {
      const key = `flash/${flash.kind}/${i}`;
      const billboard = show(key, flashPicture(flash.kind));
      billboard.position = Cartesian3.fromDegrees(flash.lon, flash.lat, flash.heightM, undefined, place);
      billboard.scale = 0.5 + flash.age;
      billboard.color = Color.WHITE.withAlpha(1 - flash.age);
      billboard.show = true;
      seen.add(key);
    });
    for (const [key, billboard] of known) if (!seen.has(key)) billboard.show = false;
    if (withTrails) for (const [id, line] of trails) if (!trailed.has(id)) line.show = false;
    scene.requestRender();
  };
}

function pictureOf(mover: Mover): { id: string; canvas: HTMLCanvasElement; width: number; height: number } {
  if (mover.look === "track") return drawn("track", 22, (ctx) => ring(ctx, 22, "#8e3f6e", 2));
  if (mover.look === "target") return drawn("target", 16, (ctx) => cross(ctx, 16));
  if (mover.look === "interceptor") return drawn("interceptor", 10, (ctx) => disc(ctx, 10, OKABE_ITO.blue));
  const s = symbol(mover.sidc, sizeOf(mover), 2);
  return mover.label ? numbered(mover, mover.label, s) : { id: `mover/${mover.sidc}`, ...s };
}

/** The symbol in the middle and a number right of it, so that one picture stands on the place. */
function numbered(mover: Mover, label: string, s: Symbol2D) {
  const size = 60;
  return drawn(`${mover.sidc}/${label}`, size, (ctx) => {
    ctx.drawImage(s.canvas, size / 2 - s.anchorX, size / 2 - s.anchorY, s.width, s.height);
    ctx.font = "600 12px system-ui, sans-serif";
    ctx.textBaseline = "middle";
    haloed(ctx, label, size / 2 + 11, size / 2, "#5e2447");
  });
}

const flashPicture = (kind: Flash["kind"]) =>
  drawn(kind, 44, (ctx) => ring(ctx, 44, kind === "kill" ? OKABE_ITO.green : kind === "leak" ? OKABE_ITO.vermillion : "#555", 4));

const kept = new Map<string, HTMLCanvasElement>();

function drawn(id: string, size: number, draw: (ctx: CanvasRenderingContext2D) => void) {
  let canvas = kept.get(id);
  if (!canvas) {
    canvas = document.createElement("canvas");
    canvas.width = canvas.height = size * 2;
    const ctx = canvas.getContext("2d")!;
    ctx.scale(2, 2);
    draw(ctx);
    kept.set(id, canvas);
  }
  return { id, canvas, width: size, height: size };
}

function ring(ctx: CanvasRenderingContext2D, size: number, colour: string, width: number): void {
  for (const [stroke, w] of [["#fff", width + 2], [colour, width]] as const) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = w;
    ctx.beginPath();
    ctx.arc(size / 2, size / 2, size / 2 - width - 1, 0, 7);
    ctx.stroke();
  }
}

function cross(ctx: CanvasRenderingContext2D, size: number): void {
  const half = size / 2;
  for (const [stroke, width] of [["#fff", 5], ["#1b2733", 2]] as const) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(1, half);
    ctx.lineTo(size - 1, half);
    ctx.moveTo(half, 1);
    ctx.lineTo(half, size - 1);
    ctx.stroke();
  }
}

function square(ctx: CanvasRenderingContext2D, size: number): void {
  ctx.fillStyle = DOT_COLOUR;
  ctx.fillRect(1, 1, size - 2, size - 2);
}

function disc(ctx: CanvasRenderingContext2D, size: number, colour: string): void {
  for (const [fill, r] of [["#fff", size / 2], [colour, size / 2 - 1.5]] as const) {
    ctx.fillStyle = fill;
    ctx.beginPath();
    ctx.arc(size / 2, size / 2, r, 0, 7);
    ctx.fill();
  }
}
