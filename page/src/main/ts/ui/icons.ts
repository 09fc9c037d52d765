import { s } from "./dom.ts";

const SHAPES = {
  play: "M3 1.5v13l11-6.5z",
  pause: "M2.5 1.5h4v13h-4zM9.5 1.5h4v13h-4z",
  back: "M2 2h2.5v12H2zM14 2v12L5.5 8z",
  forward: "M11.5 2H14v12h-2.5zM2 2l8.5 6L2 14z",
  undo: "M6.5 1 1 5.5 6.5 10V7H10a2.8 2.8 0 0 1 0 5.600H5V15h5A5 5 0 0 0 10 4.5H6.5z",
  redo: "M9.5 1 15 5.5 9.5 10V7H6a2.8 2.8 0 0 0 0 5.600h5V15H6A5 5 0 0 1 6 4.5h3.5z",
} as const;

/** Small pictures for buttons, drawn so that no font must have them. */
export const icon = (name: keyof typeof SHAPES): SVGElement =>
  s("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, s("path", { d: SHAPES[name] }));
