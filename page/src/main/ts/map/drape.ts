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

/** Land, relief and borders of the same tiles as in the flat view. */
export function landLayer(scene: Scene, land: readonly (readonly LonLat[])[]): ImageryLayer {
  const boxes = land.map(boxOf);
  return scene.imageryLayers.addImageryProvider(provider(async (ctx, p, level, x, y) => {
    const path = new Path2D();
    const near = land.filter((_, i) => meets(boxes[i]!, p));
    if (near.length === 0) return;
    for (const ring of near) trace(path, p, ring, true);
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
    ctx.lineWidth = 1;
    ctx.stroke(path);
  }));
}

/** Coverage, rings and paths, laid on the ground; a new picture takes the place of the old one when it is there. */
export function drape(scene: Scene): (picture: Picture) => void {
  let layer: ImageryLayer | undefined;
  let old: ImageryLayer[] = [];
  scene.globe.tileLoadProgressEvent.addEventListener((left: number) => {
    if (left > 0) return;
    for (const one of old) scene.imageryLayers.remove(one);
    old = [];
  });
  return (picture) => {
    if (layer) old.push(layer);
    while (old.length > 1) scene.imageryLayers.remove(old.shift()!);
    layer = scene.imageryLayers.addImageryProvider(provider((ctx, p) => drawPicture(ctx, p, picture, 1.2)));
    scene.requestRender();
  };
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
