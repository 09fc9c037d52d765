import type { Renderer } from "./software.ts";
import type { Camera, MapView } from "./types.ts";
export async function globeView(_host: HTMLElement, _camera: Camera, _r: Renderer): Promise<MapView> {
  throw new Error("not yet");
}
