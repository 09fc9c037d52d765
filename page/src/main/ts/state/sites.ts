import type { Scene, Site } from "../api/types.ts";

export type SiteKind = "fire_units" | "radars" | "posts" | "assets";

export const SITE_KINDS: readonly (readonly [SiteKind, string])[] = [
  ["fire_units", "Fire units"],
  ["radars", "Radars"],
  ["posts", "Command posts"],
  ["assets", "Assets"],
];

/** Which list of the scenario a site stands in. */
export function kindOf(scene: Scene, id: string): SiteKind | undefined {
  return SITE_KINDS.map(([kind]) => kind).find((kind) => scene[kind].some((site) => site.id === id));
}

export function siteOf(scene: Scene, id: string | null): Site | undefined {
  const kind = id === null ? undefined : kindOf(scene, id);
  return kind ? scene[kind].find((site) => site.id === id) : undefined;
}
