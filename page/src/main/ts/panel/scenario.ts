import type { App } from "../state/state.ts";
import { h } from "../ui/dom.ts";
import { siteList } from "./sites.ts";

export function scenarioTab(app: App): HTMLElement {
  return h("section", { class: "sheet" }, siteList(app));
}
