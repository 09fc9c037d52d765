import type { Scene } from "../api/types.ts";

/** Lists of a scenario document that the page edits. */
export type ListKey = "fire_units" | "fighters" | "radars" | "command_posts" | "assets" | "raids" | "networks" | "links";

/** Which list of the document something stands in. */
export function listOf(scene: Scene, id: string): ListKey | undefined {
  const has = (list: readonly { id: string }[]) => list.some((x) => x.id === id);
  const unit = scene.fire_units.find((u) => u.id === id);
  if (unit) return unit.fighters ? "fighters" : "fire_units";
  if (has(scene.radars)) return "radars";
  if (has(scene.posts)) return "command_posts";
  if (has(scene.assets)) return "assets";
  if (has(scene.raids)) return "raids";
  const network = scene.networks.find((n) => n.id === id);
  return network && (network.coordinated ? "networks" : "links");
}

/** A name that nothing in the scenario has yet. */
export function freshId(scene: Scene, stem: string): string {
  const taken = new Set(
    [scene.fire_units, scene.radars, scene.posts, scene.assets, scene.raids, scene.networks].flat().map((x) => x.id),
  );
  for (let k = 1; ; k++) {
    const id = `${stem}-${k}`;
    if (!taken.has(id)) return id;
  }
}
