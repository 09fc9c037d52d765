import { distance, type Units } from "../state/units.ts";
import { METRES_PER_DEGREE, niceStep, type Projection } from "./projection.ts";

/** Meridians and parallels with their degrees at the edge. */
export function drawGraticule(ctx: CanvasRenderingContext2D, p: Projection, width: number, height: number): void {
  const step = Math.min(30, Math.max(0.1, niceStep(160 / p.pixelsPerLat)));
  const digits = step < 1 ? 1 : 0;
  ctx.strokeStyle = "rgba(40, 70, 90, 0.16)";
  ctx.fillStyle = "rgba(30, 55, 75, 0.75)";
  ctx.lineWidth = 1;
  ctx.font = "11px system-ui, sans-serif";
  ctx.textBaseline = "bottom";
  for (let lon = Math.ceil(p.box.west / step) * step; lon <= p.box.east; lon += step) {
    const x = Math.round(p.x(lon)) + 0.5;
    ctx.beginPath();
    ctx.moveTo(x, 0);
    ctx.lineTo(x, height);
    ctx.stroke();
    ctx.fillText(`${Math.abs(lon).toFixed(digits)}° ${lon < 0 ? "W" : "E"}`, x + 3, height - 3);
  }
  for (let lat = Math.ceil(p.box.south / step) * step; lat <= p.box.north; lat += step) {
    const y = Math.round(p.y(lat)) + 0.5;
    ctx.beginPath();
    ctx.moveTo(0, y);
    ctx.lineTo(width, y);
    ctx.stroke();
    if (y > height - 22) continue; // degrees of longitude stand there
    ctx.fillText(`${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? "S" : "N"}`, 4, y - 2);
  }
}

/** How long a distance is here, in the lower right corner. */
export function drawScale(ctx: CanvasRenderingContext2D, p: Projection, width: number, height: number, units: Units): void {
  const metresPerPixel = METRES_PER_DEGREE / p.pixelsPerLat;
  const unit = units === "metric" ? 1000 : 1852;
  const metres = niceStep((140 * metresPerPixel) / unit) * unit;
  const length = metres / metresPerPixel;
  const right = width - 16, y = height - 26;
  ctx.strokeStyle = ctx.fillStyle = "#22323f";
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(right - length, y - 5);
  ctx.lineTo(right - length, y);
  ctx.lineTo(right, y);
  ctx.lineTo(right, y - 5);
  ctx.stroke();
  ctx.font = "12px system-ui, sans-serif";
  ctx.textAlign = "center";
  ctx.textBaseline = "bottom";
  ctx.fillText(distance(metres, units), right - length / 2, y - 3);
  ctx.textAlign = "start";
}

/** Text with a pale edge, readable on anything. */
export function haloed(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string): void {
  ctx.lineJoin = "round";
  ctx.lineWidth = 3.5;
  ctx.strokeStyle = "rgba(255, 255, 255, 0.88)";
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}
