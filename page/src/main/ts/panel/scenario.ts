import type { App } from "../state/state.ts";
import { height, speed, type Units } from "../state/units.ts";
import { symbolPicture } from "../map/symbols.ts";
import type { Raid } from "../api/types.ts";
import { fill, h } from "../ui/dom.ts";
import { adder } from "./add.ts";
import { files } from "./files.ts";
import { form } from "./form.ts";
import { siteList } from "./sites.ts";
import { textEditor } from "./text.ts";

/** The scenario: what stands, who attacks, who shares with whom; edited by form, on the map, or as text. */
export function scenarioTab(app: App): HTMLElement {
  const description = h("p", { class: "note" });
  app.watch((s) => s.scenario?.scene.description, (text) => (description.textContent = text ?? ""));
  return h("section", { class: "sheet" }, description, form(app), adder(app), textEditor(app), files(app),
    h("div", { class: "block" }, h("h2", {}, "What there is"), siteList(app), others(app)));
}

/** Raids and networks, which stand at no one place. */
function others(app: App): HTMLElement {
  const box = h("div", { class: "block" });
  app.watch((s) => [s.scenario?.scene, s.units], () => {
    const { scenario, units } = app.get();
    const scene = scenario?.scene;
    if (!scene) return;
    const row = (id: string, what: string, sign: Node | string) => h("li", {},
      h("button", { "data-thing": id, onclick: () => app.set({ chosen: id }) },
        h("span", {}, sign), h("span", {}, h("div", { class: "name" }, id), h("div", { class: "what" }, what)), h("span", {})));
    const inside = box.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset["thing"] : undefined;
    fill(box,
      h("h3", {}, "Raids"),
      h("ul", { class: "sites" }, scene.raids.map((r) => row(r.id, raidWords(r, units), symbolPicture(r.sidc, 15)))),
      scene.networks.length > 0 ? h("h3", {}, "Networks and links") : null,
      scene.networks.length > 0 ? h("ul", { class: "sites" }, scene.networks.map((n) =>
        row(n.id, n.coordinated ? `${n.from.length} members, coordinated` : `${n.from.join(", ")} to ${n.to.join(", ")}`, ""))) : null);
    if (inside) box.querySelector<HTMLElement>(`[data-thing="${CSS.escape(inside)}"]`)?.focus();
  });
  app.watch((s) => [s.chosen, s.scenario?.scene, s.units], () => {
    for (const button of box.querySelectorAll<HTMLElement>("[data-thing]")) {
      button.setAttribute("aria-pressed", String(button.dataset["thing"] === app.get().chosen));
    }
  });
  return box;
}

function raidWords(r: Raid, units: Units): string {
  const high = r.altitude_above_ground_m ?? r.altitude_above_sea_m;
  const how = high === undefined ? "" : `, ${height(high, units)}`;
  return `${r.count} × ${r.name} to ${r.to}${how}${r.speed_mps ? `, ${speed(r.speed_mps, units)}` : ""}`;
}
