import { POSTS } from "./ground.ts";

const CELLS = POSTS - 1;

/** Land by height, calm enough to lie under everything else. */
const TINTS: readonly (readonly [number, number, number, number])[] = [
  [0, 238, 240, 228],
  [300, 241, 239, 226],
  [1000, 237, 230, 213],
  [2000, 226, 216, 197],
  [3500, 226, 222, 214],
  [5500, 250, 250, 250],
];

/** Relief of a tile, lit from the north-west; the sea is left clear. */
export function shade(heights: Float32Array, northDeg: number, spanDeg: number): ImageData {
  const image = new ImageData(CELLS, CELLS);
  const cellM = (spanDeg / CELLS) * 111_195;
  for (let row = 0; row < CELLS; row++) {
    const cos = Math.max(0.05, Math.cos(((northDeg - ((row + 0.5) * spanDeg) / CELLS) * Math.PI) / 180));
    for (let column = 0; column < CELLS; column++) {
      const at = row * POSTS + column;
      const nw = heights[at]!, ne = heights[at + 1]!, sw = heights[at + POSTS]!, se = heights[at + POSTS + 1]!;
      const east = (ne + se - nw - sw) / (2 * cellM * cos);
      const north = (nw + ne - sw - se) / (2 * cellM);
      const mean = (nw + ne + sw + se) / 4;
      put(image.data, (row * CELLS + column) * 4, mean, light(east, north));
    }
  }
  return image;
}

/** 0 to 1: how much light a slope gets, steeper than nature so that coarse relief still shows. */
function light(east: number, north: number): number {
  const steep = 7;
  const x = -east * steep, y = -north * steep;
  const length = Math.sqrt(x * x + y * y + 1);
  return Math.max(0, (-0.5 * x + 0.5 * y + 0.7071) / length);
}

function put(data: Uint8ClampedArray, at: number, heightM: number, lit: number): void {
  const tint = tintOf(heightM);
  const factor = 0.62 + 0.54 * lit;
  for (let i = 0; i < 3; i++) data[at + i] = tint[i]! * factor;
  data[at + 3] = 255;
}

function tintOf(heightM: number): [number, number, number] {
  let k = 1;
  while (k < TINTS.length - 1 && TINTS[k]![0] < heightM) k++;
  const a = TINTS[k - 1]!, b = TINTS[k]!;
  const part = Math.min(1, Math.max(0, (heightM - a[0]) / (b[0] - a[0])));
  return [1, 2, 3].map((i) => a[i]! + (b[i]! - a[i]!) * part) as [number, number, number];
}
