import { getBytes, getJson } from "../api/http.ts";
import type { LandReply, Polygonal } from "../api/types.ts";
import type { LonLat } from "./types.ts";

/** All rings of a polygon or of several. */
export function ringsOf(shape: Polygonal): LonLat[][] {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}

/** Land and borders of the whole Earth, one list of rings a country. */
export async function land(): Promise<LonLat[][]> {
  const reply = await getJson<LandReply>("/api/land");
  return reply.features.flatMap((feature) => ringsOf(feature.geometry));
}

/** Posts along a tile's edge, edges shared. */
export const POSTS = 65;

const heights = new Map<string, Promise<Float32Array>>();

/** Heights of a tile of the geographic tiling, metres, rows from the north. */
export function tileHeights(level: number, x: number, y: number): Promise<Float32Array> {
  const key = `${level}/${x}/${y}`;
  let known = heights.get(key);
  if (!known) {
    known = getBytes(`/api/terrain/${key}`).then((bytes) => new Float32Array(bytes));
    known.catch(() => heights.delete(key));
    heights.set(key, known);
    if (heights.size > 600) heights.delete(heights.keys().next().value!);
  }
  return known;
}

/** Degrees that a tile spans. */
export const tileSpan = (level: number): number => 180 / 2 ** level;
