import ms from "milsymbol";

const drawn = new Map<string, Symbol2D>();

/** A military symbol as a picture and the pixel of it that stands on the place. */
export interface Symbol2D {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly anchorX: number;
  readonly anchorY: number;
}

/** APP-6 / MIL-STD-2525: the frame's shape tells whose it is. Drawn once for each code and size. */
export function symbol(sidc: string, size: number, scale = 1): Symbol2D {
  const key = `${sidc}/${size}/${scale}`;
  const known = drawn.get(key);
  if (known) return known;
  const made = new ms.Symbol(sidc, { size: size * scale, outlineWidth: 4, outlineColor: "rgba(255,255,255,0.85)" });
  const canvas = made.asCanvas();
  const anchor = made.getAnchor();
  const result = {
    canvas,
    width: canvas.width / scale,
    height: canvas.height / scale,
    anchorX: anchor.x / scale,
    anchorY: anchor.y / scale,
  };
  drawn.set(key, result);
  return result;
}

/** The same as a picture for a list. */
export function symbolPicture(sidc: string, size: number): HTMLCanvasElement {
  const { canvas } = symbol(sidc, size, 2);
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d")!.drawImage(canvas, 0, 0);
  copy.style.width = `${canvas.width / 2}px`;
  copy.style.height = `${canvas.height / 2}px`;
  copy.setAttribute("aria-hidden", "true");
  return copy;
}
