import type { Projection } from "./projection.ts";
import type { Area, Line, LonLat, Paint, Picture, Raster } from "./types.ts";

/** Draws areas, rasters and lines in a plane; the flat view and the tiles draped over the globe are drawn by it. */
export function drawPicture(ctx: CanvasRenderingContext2D, p: Projection, picture: Picture, scale = 1): void {
  for (const raster of picture.rasters) drawRaster(ctx, p, raster);
  for (const area of picture.areas) drawArea(ctx, p, area, scale);
  for (const line of picture.lines) drawLine(ctx, p, line, scale);
}

function drawRaster(ctx: CanvasRenderingContext2D, p: Projection, raster: Raster): void {
  const { west, south, east, north } = raster.box;
  ctx.globalAlpha = raster.alpha;
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(raster.image, p.x(west), p.y(north), p.x(east) - p.x(west), p.y(south) - p.y(north));
  ctx.globalAlpha = 1;
}

function drawArea(ctx: CanvasRenderingContext2D, p: Projection, area: Area, scale: number): void {
  const path = new Path2D();
  for (const ring of area.rings) trace(path, p, ring, true);
  if (area.paint.fill) {
    ctx.fillStyle = area.paint.fill;
    ctx.fill(path, "evenodd");
  }
  stroke(ctx, path, area.paint, scale);
}

function drawLine(ctx: CanvasRenderingContext2D, p: Projection, line: Line, scale: number): void {
  const path = new Path2D();
  trace(path, p, line.points, false);
  stroke(ctx, path, line.paint, scale);
}

export function trace(path: Path2D, p: Projection, points: readonly LonLat[], closed: boolean): void {
  points.forEach(([lon, lat], i) => (i === 0 ? path.moveTo(p.x(lon), p.y(lat)) : path.lineTo(p.x(lon), p.y(lat))));
  if (closed) path.closePath();
}

function stroke(ctx: CanvasRenderingContext2D, path: Path2D, paint: Paint, scale: number): void {
  if (!paint.stroke) return;
  ctx.strokeStyle = paint.stroke;
  ctx.lineWidth = (paint.width ?? 1) * scale;
  ctx.setLineDash((paint.dash ?? []).map((d) => d * scale));
  ctx.stroke(path);
  ctx.setLineDash([]);
}
