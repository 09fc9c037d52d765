import { getJson } from "../api/http.ts";
import type { Renderer } from "../map/software.ts";
import { permalink } from "../state/address.ts";
import type { App } from "../state/state.ts";
import { fill, h } from "./dom.ts";

interface Provenance {
  readonly version: string;
  readonly scenario_sha256: string;
  readonly catalogue_sha256: string;
  readonly terrain: string;
  readonly terrain_sha256?: string;
  readonly command: string;
  readonly unsaved?: boolean | readonly string[];
}

/** Where what is seen comes from, and the command that makes it again: always in sight. */
export function foot(app: App, drawnBy: Renderer): HTMLElement {
  const badge = h("span", { class: "provenance" });
  const command = h("code", { id: "reproduce", tabindex: 0, "aria-label": "Command that makes this again" });
  const copy = h("button", { onclick: () => void copied(app, command.textContent ?? "", "Command copied.") }, "Copy");
  const link = h("button", { id: "permalink", onclick: () => void permalink(app).then((url) => copied(app, url, "Address copied: it restores this view and this scenario.")) }, "Copy link");
  app.watch((s) => s.scenario?.revision, () => void read(badge, command));
  return h("footer", { class: "foot" }, badge, h("span", {}, "Reproduce:"), command, copy, link,
    h("span", { title: drawnBy.name }, drawnBy.software ? "software rendering: eased" : ""));
}

async function read(badge: HTMLElement, command: HTMLElement): Promise<void> {
  try {
    const made = await getJson<Provenance>("/api/provenance");
    const short = (hash: string | undefined) => (hash ?? "").slice(0, 8);
    const unsaved = made.unsaved === true || (Array.isArray(made.unsaved) && made.unsaved.length > 0);
    fill(badge, h("span", { title: `scenario ${made.scenario_sha256}\ncatalogue ${made.catalogue_sha256}\nterrain ${made.terrain_sha256 ?? ""}` },
      `Bulwark ${made.version} · scenario ${short(made.scenario_sha256)}${unsaved ? " (not saved)" : ""} · catalogue ${short(made.catalogue_sha256)} · terrain ${made.terrain}`));
    command.textContent = made.command;
    command.title = made.command;
  } catch {
    badge.textContent = "Provenance not known";
  }
}

async function copied(app: App, text: string, message: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    app.set({ message });
  } catch {
    app.set({ message: text }); // no clipboard: shown, to be copied by hand
  }
}
