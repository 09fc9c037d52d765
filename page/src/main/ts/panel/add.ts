import { edit, written, type Edit } from "../api/scenario.ts";
import type { Scene } from "../api/types.ts";
import type { LonLat } from "../map/types.ts";
import { freshId, type ListKey } from "../state/lists.ts";
import type { App } from "../state/state.ts";
import { fill, h } from "../ui/dom.ts";
import { catalogue } from "./catalogue.ts";
import { fits } from "./form.ts";

type Addable = ListKey;

/** They stand at no place. */
const PLACELESS: readonly string[] = ["networks", "links"];

const KINDS: readonly (readonly [Addable, string, string])[] = [
  ["fire_units", "fire unit", "fire_unit"], ["radars", "radar", "radar"], ["assets", "asset", ""],
  ["raids", "raid", "threat"], ["command_posts", "command post", ""], ["networks", "network", ""], ["links", "link", ""], ["fighters", "fighters", "fighters"],
];

/** Adds something: what, of which system, and where: by a click on the map, or at the middle of what is seen. */
export function adder(app: App): HTMLElement {
  const kind = h("select", { id: "add-kind", "aria-label": "What to add" }, KINDS.map(([key, name]) => h("option", { value: key }, name)));
  const system = h("select", { id: "add-system", "aria-label": "System", class: "grow" });
  const offer = () => {
    const wanted = KINDS.find(([key]) => key === kind.value)![2];
    system.hidden = wanted === "";
    onMap.hidden = PLACELESS.includes(kind.value);
    middle.textContent = onMap.hidden ? "Add" : "Place in the middle";
    fill(system);
    if (wanted) {
      void catalogue().then((all) =>
        fill(system, all.filter((e) => fits(e, wanted)).map((e) => h("option", { value: e.id }, e.name))), () => undefined);
    }
  };
  const make = (at: LonLat) => void add(app, kind.value as Addable, system.value, at);
  const onMap = h("button", { id: "place", onclick: () => app.set({ tool: "place", place: make, message: "Click the place on the map." }) }, "Place on the map");
  const middle = h("button", { id: "place-middle", onclick: () => make(middleOf(app)) }, "Place in the middle");
  kind.addEventListener("change", offer);
  offer();
  app.watch((s) => s.tool, (tool) => onMap.setAttribute("aria-pressed", String(tool === "place")));
  return h("div", { class: "block" }, h("h2", {}, "Add"), h("div", { class: "row" }, kind, system), h("div", { class: "row" }, onMap, middle));
}

function middleOf(app: App): LonLat {
  const { camera, scenario } = app.get();
  const [west, south, east, north] = scenario!.scene.bbox;
  return camera ? [camera.lon, camera.lat] : [(west + east) / 2, (south + north) / 2];
}

async function add(app: App, list: Addable, system: string, at: LonLat): Promise<void> {
  const scene = app.get().scenario!.scene;
  const id = freshId(scene, list === "raids" ? "raid" : list === "assets" ? "asset" : list === "networks" ? "network" : list === "links" ? "link" : list === "command_posts" ? "post" : system.replaceAll("_", "-"));
  app.set({ tool: "choose" });
  if (await edit(app, { op: "insert", path: [list], value: entry(scene, list, id, system, written(at[1], at[0]), at) } satisfies Edit)) {
    app.set({ chosen: id, message: `${id} added.` });
  }
}

function entry(scene: Scene, list: Addable, id: string, system: string, at: string, place: LonLat): object {
  switch (list) {
    case "fire_units":
    case "radars":
    case "fighters": return { id, system, at };
    case "assets": return { id, name: id, at, value: 1 };
    case "command_posts": return { id, at, commands: scene.fire_units.map((u) => u.id) };
    case "networks": return { id, members: "all" };
    case "links": return { id, from: sources(scene)[0] ?? "", to: scene.fire_units.at(-1)?.id ?? "" };
    case "raids": return { id, threat: system, count: 4, from: at, to: nearestAsset(scene, place), every: "20 s" };
  }
}

const sources = (scene: Scene): string[] => [...scene.radars, ...scene.fire_units].map((x) => x.id);

function nearestAsset(scene: Scene, [lon, lat]: LonLat): string {
  const away = (a: { lat: number; lon: number }) => Math.hypot(a.lat - lat, a.lon - lon);
  return [...scene.assets].sort((a, b) => away(a) - away(b))[0]?.id ?? "";
}
