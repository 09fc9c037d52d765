import {
  Cartesian3,
  CesiumWidget,
  Color,
  CustomHeightmapTerrainProvider,
  ImageryLayer,
  SceneTransforms,
  TileMapServiceImageryProvider,
  buildModuleUrl,
  type Scene,
} from "@cesium/engine";
import { h } from "../ui/dom.ts";
import { skin } from "./drape.ts";
import { globeCamera } from "./globe-camera.ts";
import { flying } from "./globe-flying.ts";
import { standing } from "./globe-standing.ts";
import { POSTS, tileHeights } from "./ground.ts";
import type { Renderer } from "./software.ts";
import type { Camera, MapView } from "./types.ts";

/** The globe: Cesium with its bundled Natural Earth, our terrain, and nothing from elsewhere. */
export async function globeView(host: HTMLElement, start: Camera, drawnBy: Renderer): Promise<MapView> {
  const element = h("div", { class: "globe" });
  host.append(element);
  const widget = await make(element, drawnBy);
  const scene = widget.scene;
  ease(scene, drawnBy.software);
  let hidden = true;
  element.style.visibility = "hidden";
  const { pace, rest } = drawnBy.software ? coarseWhileBusy(widget, () => hidden) : { pace: () => undefined, rest: () => undefined };
  const camera = globeCamera(scene);
  camera.look(start);
  let last = start;
  let turned = false;
  const cover = skin(scene);
  const stand = standing(scene);
  const fly = flying(scene);
  const cache = new Cartesian3();
  const sight = new Cartesian3();
  scene.camera.moveEnd.addEventListener(() => (turned = true));

  return {
    kind: "globe",
    element,
    camera: () => (last = camera.camera(last)),
    look: (to) => camera.look((last = to), turned),
    ground: (ground) => cover.land(ground.land),
    paint: (picture) => (cover.picture(picture), stand(picture.marks)),
    move(moment) {
      if (moment.movers.length > 0) pace();
      fly(moment);
    },
    project(lon, lat, heightM) {
      const at = Cartesian3.fromDegrees(lon, lat, heightM, undefined, cache);
      const towards = Cartesian3.subtract(scene.camera.positionWC, at, sight);
      if (Cartesian3.dot(towards, at) <= 0) return undefined; // behind the Earth's edge
      return SceneTransforms.worldToWindowCoordinates(scene, at);
    },
    locate: camera.under,
    hold: (held) => (scene.screenSpaceCameraController.enableInputs = !held),
    async ready() {
      await complete(scene);
      hidden = false;
      element.style.visibility = "";
      rest();
      const drawn = scene.postRender.addEventListener(() => (drawn(), performance.mark("globe-complete")));
      scene.requestRender();
    },
    async snapshot() {
      scene.render();
      const canvas = document.createElement("canvas");
      canvas.width = scene.canvas.width;
      canvas.height = scene.canvas.height;
      canvas.getContext("2d")!.drawImage(scene.canvas, 0, 0);
      return canvas;
    },
    close: () => (widget.destroy(), element.remove()),
  };
}

const EASY_POSTS = 17;

async function make(element: HTMLElement, drawnBy: Renderer) {
  const posts = drawnBy.software ? EASY_POSTS : POSTS;
  const imagery = await TileMapServiceImageryProvider.fromUrl(buildModuleUrl("Assets/Textures/NaturalEarthII"));
  return new CesiumWidget(element, {
    baseLayer: new ImageryLayer(imagery, { brightness: 1.25, saturation: 0.5, gamma: 1.3 }),
    terrainProvider: new CustomHeightmapTerrainProvider({
      width: posts,
      height: posts,
      callback: (x, y, level) => tileHeights(level, x, y).then((heights) => thinned(heights, posts)),
    }),
    requestRenderMode: true,
    maximumRenderTimeChange: Infinity,
    msaaSamples: drawnBy.software ? 1 : 4,
    scene3DOnly: true,
    shadows: false,
    skyBox: false,
    ...(drawnBy.software ? { skyAtmosphere: false as const } : {}),
    creditContainer: h("div", {}),
    showRenderLoopErrors: false,
  });
}

/** Every so-manyth post of a tile, its edges kept, for meshes that are quick to draw. */
function thinned(heights: Float32Array, posts: number): Float32Array {
  const every = (POSTS - 1) / (posts - 1);
  return Float32Array.from({ length: posts * posts }, (_, i) => {
    const row = Math.floor(i / posts), column = i % posts;
    return heights[row * every * POSTS + column * every]!;
  });
}

/** No light, no air, fewer pixels where the processor draws every one of them. */
function ease(scene: Scene, software: boolean): void {
  scene.globe.enableLighting = false;
  scene.globe.baseColor = Color.fromCssColorString("#a9c3d3");
  scene.backgroundColor = Color.fromCssColorString("#0b1a26");
  scene.globe.depthTestAgainstTerrain = false;
  scene.fog.enabled = !software;
  scene.globe.showGroundAtmosphere = !software;
  scene.highDynamicRange = false;
  scene.globe.maximumScreenSpaceError = software ? EASY_ERROR : 2;
  scene.globe.tileCacheSize = 300;
  if (software) {
    scene.globe.preloadAncestors = false;
    // More tiles a frame, because frames are few; not in the published interface, so nothing hangs on it.
    const tiles = (scene.globe as unknown as { _surface?: { _loadQueueTimeSlice?: number } })._surface;
    if (tiles?._loadQueueTimeSlice) tiles._loadQueueTimeSlice = 40;
    scene.globe.preloadSiblings = false;
    scene.postProcessStages.fxaa.enabled = false;
  }
}

const COARSE = 0.45;
const HIDDEN = 0.1;
const EASY_ERROR = 4;
const IDLE_MS = 600;
const PATIENCE_MS = 25_000;

/**
 * Fewer pixels while the globe is built behind the flat view, while the view moves or something flies; all of them when it
 * stands still. Cesium counts errors in pixels of the page,
 * so that the tiles are the same for all, and nothing is loaded again. Gives what to call while something
 * moves, and when it stands.
 */
function coarseWhileBusy(widget: CesiumWidget, hidden: () => boolean): { pace: () => void; rest: () => void } {
  const scene = widget.scene;
  let idle = 0;
  const scale = (to: number) => {
    if (widget.isDestroyed() || widget.resolutionScale === to) return;
    widget.resolutionScale = to;
    scene.requestRender();
  };
  const busy = () => {
    clearTimeout(idle);
    scale(hidden() ? HIDDEN : COARSE);
    idle = window.setTimeout(() => (scene.globe.tilesLoaded && !hidden() ? scale(1) : busy()), IDLE_MS);
  };
  scene.camera.moveStart.addEventListener(busy);
  scene.camera.changed.addEventListener(busy);
  busy();
  return { pace: busy, rest: () => (clearTimeout(idle), scale(1)) };
}

const STEADY_FRAMES = 6;

/** When all tiles have stood for some frames, with land and coverage on them, or when it has been waited for long enough. */
function complete(scene: Scene): Promise<void> {
  const late = performance.now() + PATIENCE_MS;
  return new Promise((done) => {
    let steady = 0;
    const end = scene.postRender.addEventListener(() => {
      steady = scene.globe.tilesLoaded ? steady + 1 : 0;
      if (steady < STEADY_FRAMES && performance.now() < late) {
        scene.requestRender();
        return;
      }
      end();
      done();
    });
    scene.requestRender();
  });
}
