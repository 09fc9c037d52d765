import type { CoverageLayer, FieldReply } from "../api/types.ts";
import { cividis } from "./colours.ts";
import type { Raster } from "./types.ts";

const kept = new WeakMap<FieldReply, Raster>();

/** Heights that the ramp spans, metres, by their logarithm. */
export const LOWEST_RAMP = { from: 30, to: 20_000 } as const;
export const MOST_FOLD = 6;

/** A field of values as a picture: how many sites see, or the lowest height seen. */
export function rasterOf(layer: CoverageLayer): Raster {
  const field = layer.field!;
  const known = kept.get(field);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.width = field.width;
  canvas.height = field.height;
  const image = new ImageData(field.width, field.height);
  const colour = layer.kind === "kfold" ? foldColour : lowestColour;
  values(field).forEach((value, i) => {
    const rgb = colour(value);
    if (rgb) image.data.set([...rgb, 255], i * 4);
  });
  canvas.getContext("2d")!.putImageData(image, 0, 0);
  const [west, south, east, north] = field.bbox;
  const raster = { id: layer.id, box: { west, south, east, north }, image: canvas, alpha: 0.72 };
  kept.set(field, raster);
  return raster;
}

export function values(field: FieldReply): Float32Array {
  const text = atob(field.values_f32_base64);
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  return new Float32Array(bytes.buffer);
}

export function foldColour(count: number): [number, number, number] | undefined {
  return count >= 1 ? cividis(1 - (Math.min(count, MOST_FOLD) - 1) / (MOST_FOLD - 1)) : undefined;
}

/** Low is dark: there a low flyer is seen. */
export function lowestColour(heightM: number): [number, number, number] | undefined {
  if (!Number.isFinite(heightM)) return undefined;
  const at = Math.log(Math.max(heightM, LOWEST_RAMP.from) / LOWEST_RAMP.from);
  return cividis(at / Math.log(LOWEST_RAMP.to / LOWEST_RAMP.from));
}
