import { edit, written } from "../api/scenario.ts";
import { listOf } from "./lists.ts";
import { siteOf } from "./sites.ts";
import type { App } from "./state.ts";
import { place } from "./units.ts";

/** Moves a site for now, by a step on the ground. */
export function nudge(app: App, id: string, northM: number, eastM: number): void {
  const scene = app.get().scenario?.scene;
  const site = scene && siteOf(scene, id);
  if (!site) return;
  const from = app.get().moved?.id === id ? app.get().moved! : site;
  const lat = Math.min(85, Math.max(-85, from.lat + northM / 111_195));
  const lon = from.lon + eastM / (111_195 * Math.cos((from.lat * Math.PI) / 180));
  app.set({ moved: { id, lat, lon }, message: `${id} at ${place(lat, lon)}` });
}

/** Puts down what was moved: the scenario's text changes, and can be undone. */
export async function putDown(app: App): Promise<void> {
  const { moved, scenario } = app.get();
  const list = moved && scenario ? listOf(scenario.scene, moved.id) : undefined;
  if (!moved || !list) return;
  await edit(app, { op: "set", path: [list, moved.id, "at"], value: written(moved.lat, moved.lon) });
  if (app.get().moved === moved) app.set({ moved: null });
}
