import type { Box, Camera, LonLat, Point } from "./types.ts";

/** Metres in a degree of latitude, on a sphere of the Earth's mean radius. */
export const METRES_PER_DEGREE = (Math.PI / 180) * 6_371_008.8;

/** Straight meridians and parallels, true to scale along the meridians and along the middle parallel. */
export interface Projection {
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  readonly inverse: (point: Point) => LonLat;
  readonly pixelsPerLon: number;
  readonly pixelsPerLat: number;
  readonly box: Box;
}

export function projection(camera: Camera, standardLat: number, width: number, height: number): Projection {
  const pixelsPerLat = METRES_PER_DEGREE / camera.metresPerPixel;
  const pixelsPerLon = pixelsPerLat * Math.cos((standardLat * Math.PI) / 180);
  const x = (lon: number) => width / 2 + (lon - camera.lon) * pixelsPerLon;
  const y = (lat: number) => height / 2 - (lat - camera.lat) * pixelsPerLat;
  const inverse = (p: Point): LonLat => [
    camera.lon + (p.x - width / 2) / pixelsPerLon,
    camera.lat - (p.y - height / 2) / pixelsPerLat,
  ];
  const [west, north] = inverse({ x: 0, y: 0 });
  const [east, south] = inverse({ x: width, y: height });
  return { x, y, inverse, pixelsPerLon, pixelsPerLat, box: { west, south, east, north } };
}

/** A camera that shows a whole box with a margin. */
export function fitting(box: Box, width: number, height: number): Camera {
  const lat = (box.south + box.north) / 2;
  const cos = Math.cos((lat * Math.PI) / 180);
  const wide = ((box.east - box.west) * cos * METRES_PER_DEGREE) / Math.max(1, width);
  const high = ((box.north - box.south) * METRES_PER_DEGREE) / Math.max(1, height);
  return { lon: (box.west + box.east) / 2, lat, metresPerPixel: Math.max(wide, high, 1) * 1.04 };
}

/** Great-circle distance on the mean sphere, metres. */
export function distanceM(a: LonLat, b: LonLat): number {
  const rad = Math.PI / 180;
  const dLat = (b[1] - a[1]) * rad;
  const dLon = (b[0] - a[0]) * rad;
  const s = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(s)));
}

/** Steps of 1, 2 or 5 times a power of ten, the largest not above a length. */
export function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = most / power;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}
