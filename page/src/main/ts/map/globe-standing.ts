import {
  BillboardCollection,
  Cartesian2,
  Cartesian3,
  Color,
  HorizontalOrigin,
  LabelCollection,
  LabelStyle,
  VerticalOrigin,
  type Scene,
} from "@cesium/engine";
import { MARK_SIZE } from "./standing.ts";
import { symbol } from "./symbols.ts";
import type { Mark } from "./types.ts";

const NEAR_M = 4e6;

/** Symbols and names of what stands, in front of the ground. */
export function standing(scene: Scene): (marks: readonly Mark[]) => void {
  const collection = () => scene.primitives.add(new BillboardCollection({ scene })) as BillboardCollection;
  const [below, above] = [collection(), collection()]; // units stand before what they defend
  const names = scene.primitives.add(new LabelCollection({ scene })) as LabelCollection;
  return (marks) => {
    below.removeAll();
    above.removeAll();
    names.removeAll();
    for (const mark of marks) {
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
      names.add({
        position,
        text: mark.name,
        font: `${mark.chosen ? "bold " : ""}13px system-ui, sans-serif`,
        fillColor: Color.fromCssColorString(mark.chosen ? "#a83f00" : "#17222c"),
        outlineColor: Color.WHITE,
        outlineWidth: 4,
        style: LabelStyle.FILL_AND_OUTLINE,
        horizontalOrigin: mark.movable ? HorizontalOrigin.RIGHT : HorizontalOrigin.LEFT,
        verticalOrigin: VerticalOrigin.CENTER,
        pixelOffset: new Cartesian2(mark.movable ? -s.anchorX - 4 : s.width - s.anchorX + 4, 0),
        disableDepthTestDistance: NEAR_M,
      });
    }
    scene.requestRender();
  };
}
