import { haloed } from "./furniture.ts";
import { placer } from "./labels.ts";
import type { Projection } from "./projection.ts";
import { symbol } from "./symbols.ts";
import type { Line, Mark } from "./types.ts";

export const MARK_SIZE = 24;
const FONT = "12px system-ui, sans-serif";

/** Symbols and names of what stands; the chosen one is ringed. */
export function drawMarks(ctx: CanvasRenderingContext2D, p: Projection, marks: readonly Mark[], lines: readonly Line[]): void {
  const places = placer();
  const seen = marks.map((mark) => {
    const s = symbol(mark.sidc, MARK_SIZE * (mark.movable ? 1 : 0.8), devicePixelRatio);
    const rect = { x: p.x(mark.lon) - s.anchorX, y: p.y(mark.lat) - s.anchorY, w: s.width, h: s.height };
    places.take(rect);
    return { mark, s, rect };
  });
  for (const { mark, s, rect } of seen) {
    if (mark.chosen) ringAround(ctx, p.x(mark.lon), p.y(mark.lat));
    ctx.drawImage(s.canvas, rect.x, rect.y, rect.w, rect.h);
  }
  ctx.font = FONT;
  ctx.textBaseline = "top";
  for (const { mark, rect } of [...seen].sort((a, b) => Number(b.mark.chosen) - Number(a.mark.chosen))) {
    const width = ctx.measureText(mark.name).width;
    const at = places.place(rect, width, 15);
    if (at) haloed(ctx, mark.name, at.x, at.y + 1, "#1b2733");
  }
  for (const line of lines) {
    const top = line.label ? highest(line) : undefined;
    if (!top || !line.label) continue;
    const width = ctx.measureText(line.label).width;
    const at = places.place({ x: p.x(top[0]) - width / 2, y: p.y(top[1]) - 8, w: width, h: 0 }, width, 15);
    if (at) haloed(ctx, line.label, at.x, at.y, line.paint.stroke ?? "#1b2733");
  }
}

const highest = (line: Line) => line.points.reduce((a, b) => (b[1] > a[1] ? b : a), line.points[0]!);

function ringAround(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.lineWidth = 5;
  ctx.strokeStyle = "rgba(255, 255, 255, 0.9)";
  circle(ctx, x, y, 25);
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = "#D55E00";
  circle(ctx, x, y, 25);
}

export function circle(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.stroke();
}
