import { POSTS, tileHeights, tileSpan } from "./ground.ts";
import type { Projection } from "./projection.ts";
import { shade } from "./shade.ts";

const shaded = new Map<string, HTMLCanvasElement | "coming">();
const DEEPEST = 11;

/**
 * Draws relief under a flat view from the same tiles that the globe takes; what is not there yet is asked for and
 * 'came' is called, and a coarser tile stands in.
 */
export function drawRelief(ctx: CanvasRenderingContext2D, p: Projection, came: () => void): void {
  const level = levelFor(p);
  const span = tileSpan(level);
  const west = Math.floor((Math.max(-180, p.box.west) + 180) / span);
  const east = Math.floor((Math.min(179.999, p.box.east) + 180) / span);
  const north = Math.floor((90 - Math.min(90, p.box.north)) / span);
  const south = Math.floor((90 - Math.max(-89.999, p.box.south)) / span);
  ctx.imageSmoothingEnabled = true;
  for (let y = north; y <= south; y++) {
    for (let x = west; x <= east; x++) drawTile(ctx, p, level, x, y, came);
  }
}

/** About two pixels a post. */
function levelFor(p: Projection): number {
  const wanted = Math.log2((180 * p.pixelsPerLat) / ((POSTS - 1) * 3));
  return Math.min(DEEPEST, Math.max(1, Math.round(wanted)));
}

function drawTile(c: CanvasRenderingContext2D, p: Projection, level: number, x: number, y: number, came: () => void): void {
  const span = tileSpan(level);
  const left = p.x(-180 + x * span), top = p.y(90 - y * span);
  const right = p.x(-180 + (x + 1) * span), bottom = p.y(90 - (y + 1) * span);
  const tile = tileOf(level, x, y, came);
  if (tile) {
    c.drawImage(tile, left, top, right - left + 0.6, bottom - top + 0.6);
    return;
  }
  const above = shaded.get(`${level - 1}/${x >> 1}/${y >> 1}`);
  if (above && above !== "coming") {
    const half = (POSTS - 1) / 2;
    c.drawImage(above, (x & 1) * half, (y & 1) * half, half, half, left, top, right - left + 0.6, bottom - top + 0.6);
  }
}

function tileOf(level: number, x: number, y: number, came: () => void): HTMLCanvasElement | undefined {
  const key = `${level}/${x}/${y}`;
  const known = shaded.get(key);
  if (known) return known === "coming" ? undefined : known;
  shaded.set(key, "coming");
  tileHeights(level, x, y).then(
    (heights) => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = POSTS - 1;
      canvas.getContext("2d")!.putImageData(shade(heights, 90 - y * tileSpan(level), tileSpan(level)), 0, 0);
      shaded.set(key, canvas);
      if (shaded.size > 800) shaded.delete(shaded.keys().next().value!);
      came();
    },
    () => shaded.delete(key),
  );
  return undefined;
}
