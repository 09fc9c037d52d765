import {
  BillboardCollection,
  Cartesian2,
  Cartesian3,
  Color,
  HorizontalOrigin,
  type Label,
  LabelCollection,
  LabelStyle,
  SceneTransforms,
  VerticalOrigin,
  type Scene,
} from "@cesium/engine";
import { MARK_SIZE } from "./standing.ts";
import { placer } from "./labels.ts";
import { symbol, type Symbol2D } from "./symbols.ts";
import type { Mark } from "./types.ts";

const NEAR_M = 4e6;

interface Standing {
  readonly mark: Mark;
  readonly position: Cartesian3;
  readonly s: Symbol2D;
  readonly label: Label;
}

const NAME_HIGH = 15;
const measure = document.createElement("canvas").getContext("2d")!;

/** Names beside their symbols, none upon another; one that finds no place is left out until there is room. */
function placeNames(scene: Scene, all: readonly Standing[]): void {
  const places = placer();
  const seen = all.flatMap((one) => {
    const at = SceneTransforms.worldToWindowCoordinates(scene, one.position);
    if (!at) return [];
    const rect = { x: at.x - one.s.anchorX, y: at.y - one.s.anchorY, w: one.s.width, h: one.s.height };
    places.take(rect);
    return [{ ...one, at, rect }];
  });
  for (const { label } of all) label.show = false;
  for (const { mark, label, at, rect } of seen.sort((a, b) => rank(b.mark) - rank(a.mark))) {
    measure.font = label.font;
    const place = places.place(rect, measure.measureText(mark.name).width, NAME_HIGH);
    label.show = place !== undefined;
    if (place) label.pixelOffset = new Cartesian2(place.x - at.x, place.y - at.y);
  }
  scene.requestRender();
}

const rank = (mark: Mark): number => (mark.chosen ? 2 : mark.movable ? 1 : 0);

/** Symbols and names of what stands, in front of the ground. */
export function standing(scene: Scene): (marks: readonly Mark[]) => void {
  let stand: readonly Standing[] = [];
  const arrange = () => placeNames(scene, stand);
  scene.camera.moveEnd.addEventListener(arrange);
  const collection = () => scene.primitives.add(new BillboardCollection({ scene })) as BillboardCollection;
  const [below, above] = [collection(), collection()]; // units stand before what they defend
  const names = scene.primitives.add(new LabelCollection({ scene })) as LabelCollection;
  return (marks) => {
    below.removeAll();
    above.removeAll();
    names.removeAll();
    stand = marks.map((mark) => {
      const position = Cartesian3.fromDegrees(mark.lon, mark.lat, mark.heightM);
      const s = symbol(mark.sidc, MARK_SIZE * (mark.movable ? 1 : 0.7), 2);
      const billboard = (mark.movable ? above : below).add({
        position,
        width: s.width,
        height: s.height,
        pixelOffset: new Cartesian2(s.width / 2 - s.anchorX, s.height / 2 - s.anchorY),
        disableDepthTestDistance: NEAR_M,
      });
      billboard.setImage(`mark/${mark.sidc}/${mark.movable}`, s.canvas);
      const label = names.add({
        position,
        text: mark.name,
        font: `${mark.chosen ? "bold " : ""}13px system-ui, sans-serif`,
        fillColor: Color.fromCssColorString(mark.chosen ? "#a83f00" : "#17222c"),
        outlineColor: Color.WHITE,
        outlineWidth: 4,
        style: LabelStyle.FILL_AND_OUTLINE,
        horizontalOrigin: HorizontalOrigin.LEFT,
        verticalOrigin: VerticalOrigin.TOP,
        disableDepthTestDistance: NEAR_M,
      });
      return { mark, position, s, label };
    });
    arrange();
  };
}
