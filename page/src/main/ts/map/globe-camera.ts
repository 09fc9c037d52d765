import {
  Cartesian2,
  Cartesian3,
  Cartographic,
  HeadingPitchRange,
  Math as CesiumMath,
  Matrix4,
  type Scene,
} from "@cesium/engine";
import type { Camera, LonLat, Point } from "./types.ts";

const PITCH = -Math.PI / 3.1;

/** Between the flat view's camera (a middle and a scale) and the globe's (a place and a direction). */
export function globeCamera(scene: Scene) {
  const rangeOf = (metresPerPixel: number) => (metresPerPixel * scene.canvas.clientHeight) / (2 * Math.tan(fovy(scene) / 2));
  const under = (point: Point): LonLat | undefined => {
    const at = scene.camera.pickEllipsoid(new Cartesian2(point.x, point.y));
    if (!at) return undefined;
    const place = Cartographic.fromCartesian(at);
    return [CesiumMath.toDegrees(place.longitude), CesiumMath.toDegrees(place.latitude)];
  };
  return {
    under,
    look(to: Camera, turned = false): void {
      const centre = Cartesian3.fromDegrees(to.lon, to.lat);
      const heading = turned ? scene.camera.heading : 0;
      const pitch = turned ? Math.min(scene.camera.pitch, -0.2) : PITCH;
      scene.camera.lookAt(centre, new HeadingPitchRange(heading, pitch, rangeOf(to.metresPerPixel)));
      scene.camera.lookAtTransform(Matrix4.IDENTITY);
      scene.requestRender();
    },
    camera(otherwise: Camera): Camera {
      const middle = { x: scene.canvas.clientWidth / 2, y: scene.canvas.clientHeight / 2 };
      const at = under(middle);
      if (!at) return otherwise;
      const range = Cartesian3.distance(scene.camera.positionWC, Cartesian3.fromDegrees(at[0], at[1]));
      return { lon: at[0], lat: at[1], metresPerPixel: (range * 2 * Math.tan(fovy(scene) / 2)) / scene.canvas.clientHeight };
    },
  };
}

const fovy = (scene: Scene): number => (scene.camera.frustum as { fovy?: number }).fovy ?? 1;
