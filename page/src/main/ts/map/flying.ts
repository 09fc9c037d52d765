import { OKABE_ITO } from "./colours.ts";
import type { Projection } from "./projection.ts";
import { haloed } from "./furniture.ts";
import { placer } from "./labels.ts";
import { circle } from "./standing.ts";
import { symbol } from "./symbols.ts";
import type { Flash, Moment, Mover } from "./types.ts";

const MOVER_SIZE = 15;
/** Frames of recorded tracks hold no sign, and may be smaller. */
const REPORT_SIZE = 11;

export const sizeOf = (mover: Mover): number => (mover.look === "report" ? REPORT_SIZE : MOVER_SIZE);

const TRAILS: Record<Mover["look"], string> = {
  truth: "rgba(120, 30, 20, 0.45)",
  leaker: OKABE_ITO.vermillion,
  track: OKABE_ITO.purple,
  interceptor: "rgba(0, 114, 178, 0.6)",
  target: "rgba(40, 48, 56, 0.55)",
  report: "rgba(142, 63, 110, 0.85)",
};

export const DOT_COLOUR = "#0b4f8a";

/** Everything that flies at one moment: trails below, then tracks, then symbols, then signs. */
export function drawMoment(ctx: CanvasRenderingContext2D, p: Projection, moment: Moment): void {
  for (const dot of moment.dots ?? []) drawDot(ctx, p.x(dot.lon), p.y(dot.lat), dot.age);
  for (const mover of moment.movers) if (mover.trail) drawTrail(ctx, p, mover, mover.trail);
  for (const mover of moment.movers) {
    const x = p.x(mover.lon), y = p.y(mover.lat);
    if (mover.look === "target") continue; // above the tracks, below
    if (mover.look === "track") drawTrack(ctx, x, y);
    else if (mover.look === "interceptor") drawDart(ctx, x, y);
    else drawSymbol(ctx, x, y, mover);
  }
  for (const mover of moment.movers) {
    if (mover.look === "target") drawTarget(ctx, p.x(mover.lon), p.y(mover.lat), mover.chosen);
  }
  numbers(ctx, p, moment.movers);
  for (const flash of moment.flashes) drawFlash(ctx, p.x(flash.lon), p.y(flash.lat), flash);
}

function drawTrail(ctx: CanvasRenderingContext2D, p: Projection, mover: Mover, trail: Float64Array): void {
  ctx.strokeStyle = TRAILS[mover.look];
  ctx.lineWidth = mover.chosen ? 2.5 : 1.2;
  ctx.beginPath();
  for (let i = 0; i + 2 < trail.length; i += 3) {
    const x = p.x(trail[i]!), y = p.y(trail[i + 1]!);
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.stroke();
}

/** What the defence believes: an open circle with a cross. */
function drawTrack(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.strokeStyle = "rgba(255,255,255,0.9)";
  ctx.lineWidth = 4;
  circle(ctx, x, y, 9);
  ctx.strokeStyle = "#8e3f6e";
  ctx.lineWidth = 1.8;
  circle(ctx, x, y, 9);
}

/** A plot: a small square that fades. */
function drawDot(ctx: CanvasRenderingContext2D, x: number, y: number, age: number): void {
  ctx.globalAlpha = 0.9 * (1 - age) + 0.1;
  ctx.fillStyle = DOT_COLOUR;
  ctx.fillRect(x - 2, y - 2, 4, 4);
  ctx.globalAlpha = 1;
}

/** Where a target really is: a cross. */
function drawTarget(ctx: CanvasRenderingContext2D, x: number, y: number, chosen: boolean): void {
  for (const [stroke, width] of [["rgba(255,255,255,0.9)", 3.5], [chosen ? OKABE_ITO.vermillion : "#1b2733", 1.6]] as const) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(x - 5, y);
    ctx.lineTo(x + 5, y);
    ctx.moveTo(x, y - 5);
    ctx.lineTo(x, y + 5);
    ctx.stroke();
  }
}

/** Numbers of tracks, none upon another, the chosen one's first. */
function numbers(ctx: CanvasRenderingContext2D, p: Projection, movers: readonly Mover[]): void {
  const named = movers.filter((m) => m.label).sort((a, b) => Number(b.chosen) - Number(a.chosen));
  if (named.length === 0) return;
  const places = placer();
  ctx.font = "600 12px system-ui, sans-serif";
  ctx.textBaseline = "top";
  for (const mover of named) {
    const x = p.x(mover.lon), y = p.y(mover.lat);
    const at = places.place({ x: x - 9, y: y - 9, w: 18, h: 18 }, ctx.measureText(mover.label!).width, 14);
    if (at) haloed(ctx, mover.label!, at.x, at.y + 1, "#5e2447");
  }
}

function drawDart(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.fillStyle = "#fff";
  ctx.beginPath();
  ctx.arc(x, y, 4.2, 0, 7);
  ctx.fill();
  ctx.fillStyle = OKABE_ITO.blue;
  ctx.beginPath();
  ctx.arc(x, y, 3, 0, 7);
  ctx.fill();
}

function drawSymbol(ctx: CanvasRenderingContext2D, x: number, y: number, mover: Mover): void {
  const s = symbol(mover.sidc, sizeOf(mover), devicePixelRatio);
  if (mover.chosen) {
    ctx.strokeStyle = OKABE_ITO.vermillion;
    ctx.lineWidth = 2.5;
    circle(ctx, x, y, 18);
  }
  ctx.drawImage(s.canvas, x - s.anchorX, y - s.anchorY, s.width, s.height);
}

function drawFlash(ctx: CanvasRenderingContext2D, x: number, y: number, flash: Flash): void {
  const colour = flash.kind === "kill" ? "0, 158, 115" : flash.kind === "leak" ? "213, 94, 0" : "90, 90, 90";
  ctx.strokeStyle = `rgba(${colour}, ${1 - flash.age})`;
  ctx.lineWidth = 3;
  circle(ctx, x, y, 6 + 16 * flash.age);
  if (flash.kind === "leak") {
    ctx.beginPath();
    ctx.moveTo(x - 6, y - 6);
    ctx.lineTo(x + 6, y + 6);
    ctx.moveTo(x + 6, y - 6);
    ctx.lineTo(x - 6, y + 6);
    ctx.stroke();
  }
}
