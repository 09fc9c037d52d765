import { OKABE_ITO } from "./colours.ts";
import type { Projection } from "./projection.ts";
import { circle } from "./standing.ts";
import { symbol } from "./symbols.ts";
import type { Flash, Moment, Mover } from "./types.ts";

export const MOVER_SIZE = 15;

const TRAILS: Record<Mover["look"], string> = {
  truth: "rgba(120, 30, 20, 0.45)",
  leaker: OKABE_ITO.vermillion,
  track: OKABE_ITO.purple,
  interceptor: "rgba(0, 114, 178, 0.6)",
};

/** Everything that flies at one moment: trails below, then tracks, then symbols, then signs. */
export function drawMoment(ctx: CanvasRenderingContext2D, p: Projection, moment: Moment): void {
  for (const mover of moment.movers) if (mover.trail) drawTrail(ctx, p, mover, mover.trail);
  for (const mover of moment.movers) {
    const x = p.x(mover.lon), y = p.y(mover.lat);
    if (mover.look === "track") drawTrack(ctx, x, y);
    else if (mover.look === "interceptor") drawDart(ctx, x, y);
    else drawSymbol(ctx, x, y, mover);
  }
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
  const s = symbol(mover.sidc, MOVER_SIZE, devicePixelRatio);
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
