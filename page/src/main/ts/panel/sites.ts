import type { Scene, Site } from "../api/types.ts";
import { placeOf } from "../map/compose.ts";
import { symbolPicture } from "../map/symbols.ts";
import { nudge, putDown } from "../state/place.ts";
import { SITE_KINDS, type SiteKind } from "../state/sites.ts";
import type { App } from "../state/state.ts";
import { place } from "../state/units.ts";
import { fill, h } from "../ui/dom.ts";

const STEP_M = 2000;
const WAYS: Record<string, readonly [number, number]> = {
  ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

/** The map's accessible twin: every site with its place; arrow keys move the one that has the focus. */
export function siteList(app: App): HTMLElement {
  const list = h("div", { class: "block" });
  // Rows stay as long as the same sites stand: a row made anew loses the press and the focus that began on the old one.
  app.watch((s) => s.scenario && whatStands(s.scenario.scene), () => {
    const scene = app.get().scenario?.scene;
    const focus = (document.activeElement as HTMLElement | null)?.dataset["site"];
    const inside = list.contains(document.activeElement);
    fill(list, scene && SITE_KINDS.map(([kind, name]) => group(app, name, kind, scene[kind])));
    if (inside && focus) list.querySelector<HTMLElement>(`[data-site="${CSS.escape(focus)}"]`)?.focus();
  });
  app.watch((s) => [s.chosen, s.moved, s.scenario?.scene], () => mark(app, list));
  return list;
}

const whatStands = (scene: Scene): string =>
  JSON.stringify(SITE_KINDS.map(([kind]) => scene[kind].map((site) => [site.id, site.name, site.sidc])));

function group(app: App, name: string, kind: SiteKind, sites: readonly Site[]): Node[] {
  if (sites.length === 0) return [];
  return [h("h3", {}, name), h("ul", { class: "sites" }, sites.map((site) => h("li", {}, row(app, kind, site))))];
}

function row(app: App, kind: SiteKind, site: Site): HTMLElement {
  const title = kind === "assets" || kind === "posts" ? site.name || site.id : site.id;
  const what = kind === "assets" || kind === "posts" ? site.id : site.name;
  const button = h("button", { "data-site": site.id, onclick: () => app.set({ chosen: site.id }) },
    symbolPicture(site.sidc, 15),
    h("span", {}, h("div", { class: "name" }, title), h("div", { class: "what" }, what)),
    h("span", { class: "where" }));
  button.addEventListener("keydown", (event) => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const step = STEP_M * (event.shiftKey ? 10 : 1);
    app.set({ chosen: site.id });
    nudge(app, site.id, way[0] * step, way[1] * step);
  });
  const end = () => app.get().moved?.id === site.id && void putDown(app);
  button.addEventListener("keyup", (event) => {
    if (WAYS[event.key]) end();
  });
  button.addEventListener("blur", end);
  return button;
}

function mark(app: App, list: HTMLElement): void {
  const { scenario, chosen, moved } = app.get();
  if (!scenario) return;
  for (const [kind] of SITE_KINDS) {
    for (const site of scenario.scene[kind]) {
      const button = list.querySelector(`[data-site="${CSS.escape(site.id)}"]`);
      const at = placeOf(site, moved);
      button?.setAttribute("aria-pressed", String(site.id === chosen));
      const where = button?.querySelector(".where");
      if (where) where.textContent = place(at.lat, at.lon);
    }
  }
}
