import type { App } from "../state/state.ts";
import { h } from "../ui/dom.ts";

export function studyTab(_app: App): HTMLElement {
  return h("section", { class: "sheet" });
}
