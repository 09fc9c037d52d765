import {
  Event as CesiumEvent,
  GeographicTilingScheme,
  type ImageryLayer,
  type ImageryProvider,
  type Scene,
} from "@cesium/engine";
import { POSTS, tileHeights, tileSpan } from "./ground.ts";
import { drawPicture, trace } from "./painter.ts";
import type { Projection } from "./projection.ts";
import { shade } from "./shade.ts";
import type { LonLat, Picture } from "./types.ts";

const TILE = 256;
const DEEPEST = 10;

type Painter = (ctx: CanvasRenderingContext2D, p: Projection, level: number, x: number, y: number) => void | Promise<void>;

/** A tile as a small map of its own, so that what draws the flat view draws the globe's skin too. */
function tileProjection(level: number, x: number, y: number): Projection {
  const span = tileSpan(level);
  const west = -180 + x * span, north = 90 - y * span;
  const scale = TILE / span;
  return {
    x: (lon) => (lon - west) * scale,
    y: (lat) => (north - lat) * scale,
    inverse: ({ x: px, y: py }) => [west + px / scale, north - py / scale],
    pixelsPerLon: scale,
    pixelsPerLat: scale,
    box: { west, east: west + span, north, south: north - span },
  };
}

function provider(paint: Painter): ImageryProvider {
  const tilingScheme = new GeographicTilingScheme();
  return {
    tilingScheme,
    rectangle: tilingScheme.rectangle,
    tileWidth: TILE,
    tileHeight: TILE,
    minimumLevel: 0,
    maximumLevel: DEEPEST,
    hasAlphaChannel: true,
    errorEvent: new CesiumEvent(),
    credit: undefined,
    proxy: undefined,
    tileDiscardPolicy: undefined,
    getTileCredits: () => [],
    pickFeatures: () => undefined,
    async requestImage(x: number, y: number, level: number) {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = TILE;
      await paint(canvas.getContext("2d")!, tileProjection(level, x, y), level, x, y);
      return canvas;
    },
  } as unknown as ImageryProvider;
}

/**
 * The globe's skin: land, relief and borders of the same tiles as in the flat view, and coverage, rings and paths on
 * them. A new skin takes the place of the old one when its tiles are there.
 */
export function skin(scene: Scene): { land(rings: readonly (readonly LonLat[])[]): void; picture(picture: Picture): void } {
  let tiles = landTiles([]);
  let shown: Picture = { rasters: [], areas: [], lines: [], marks: [] };
  let layer: ImageryLayer | undefined;
  let old: ImageryLayer[] = [];
  scene.globe.tileLoadProgressEvent.addEventListener((left: number) => {
    if (left > 0) return;
    for (const one of old) scene.imageryLayers.remove(one);
    old = [];
  });
  const renew = () => {
    if (layer) old.push(layer);
    while (old.length > 1) scene.imageryLayers.remove(old.shift()!);
    const [ground, picture] = [tiles, shown];
    layer = scene.imageryLayers.addImageryProvider(provider(async (ctx, p, level, x, y) => {
      const land = await ground(p, level, x, y);
      if (land) ctx.drawImage(land, 0, 0);
      drawPicture(ctx, p, picture, 1.2);
    }));
    scene.requestRender();
  };
  return {
    land: (rings) => ((tiles = landTiles(rings)), renew()),
    picture: (given) => ((shown = given), renew()),
  };
}

type LandTiles = (p: Projection, level: number, x: number, y: number) => Promise<HTMLCanvasElement | undefined>;

/** Tiles of the land, each drawn once. */
function landTiles(land: readonly (readonly LonLat[])[]): LandTiles {
  const boxes = land.map(boxOf);
  const drawn = new Map<string, Promise<HTMLCanvasElement | undefined>>();
  return (p, level, x, y) => {
    const key = `${level}/${x}/${y}`;
    let tile = drawn.get(key);
    if (!tile) {
      const near = land.filter((_, i) => meets(boxes[i]!, p));
      tile = near.length === 0 ? Promise.resolve(undefined) : drawLand(near, p, level, x, y);
      drawn.set(key, tile);
      if (drawn.size > 400) drawn.delete(drawn.keys().next().value!);
    }
    return tile;
  };
}

async function drawLand(rings: readonly (readonly LonLat[])[], p: Projection, level: number, x: number, y: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = TILE;
  const ctx = canvas.getContext("2d")!;
  const path = new Path2D();
  for (const ring of rings) trace(path, p, ring, true);
  const heights = await tileHeights(level, x, y).catch(() => undefined);
  ctx.save();
  ctx.clip(path, "evenodd");
  ctx.fillStyle = "#eeeade";
  ctx.fillRect(0, 0, TILE, TILE);
  if (heights) {
    const relief = document.createElement("canvas");
    relief.width = relief.height = POSTS - 1;
    relief.getContext("2d")!.putImageData(shade(heights, p.box.north, tileSpan(level)), 0, 0);
    ctx.drawImage(relief, 0, 0, TILE, TILE);
  }
  ctx.restore();
  ctx.strokeStyle = "rgba(60, 74, 86, 0.7)";
  ctx.stroke(path);
  return canvas;
}

const boxOf = (ring: readonly LonLat[]) => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
};

const meets = (box: ReturnType<typeof boxOf>, p: Projection): boolean =>
  box.west < p.box.east && box.east > p.box.west && box.south < p.box.north && box.north > p.box.south;
