import { fitting } from "../map/projection.ts";
import { extent } from "../state/extent.ts";
import type { App } from "../state/state.ts";
import { h } from "./dom.ts";

/** Zoom without a wheel. */
export function zoomButtons(app: App, view: HTMLElement): HTMLElement {
  const whole = () => fitting(extent(app.get()), view.clientWidth, view.clientHeight);
  const by = (factor: number) => () => {
    const camera = app.get().camera ?? whole();
    app.set({ camera: { ...camera, metresPerPixel: camera.metresPerPixel * factor } });
  };
  return h("div", { class: "over zoom" },
    h("button", { "aria-label": "Zoom in", onclick: by(0.7) }, "+"),
    h("button", { "aria-label": "Zoom out", onclick: by(1 / 0.7) }, "−"),
    h("button", { "aria-label": "Show everything", title: "Show everything", onclick: () => app.set({ camera: whole(), follow: false }) }, "⌂"));
}
