import type { App } from "../state/state.ts";
import { grouped } from "../state/units.ts";
import { fill, h } from "../ui/dom.ts";
import { catalogueEntry, type CatalogueEntry, type Figure } from "./catalogue.ts";

/** What is published of a system: each figure with its range, what it rests on, and its sources. */
export function figures(_app: App, id: string): HTMLElement {
  const box = h("details", { class: "figures" }, h("summary", {}, `Published figures of ${id}`));
  const body = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `Figures of ${id}` });
  box.append(body);
  box.addEventListener("toggle", () => {
    if (!box.open || body.firstChild) return;
    catalogueEntry(id).then(
      (entry) => fill(body, table(entry)),
      (error: unknown) => fill(body, h("p", { class: "bad-text" }, String(error))),
    );
  });
  return box;
}

function table(entry: CatalogueEntry): HTMLElement {
  const titles = new Map(Object.entries(entry.sources ?? {}).map(([id, s]) => [id, s.title]));
  return h("table", {},
    h("caption", {}, entry.name),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Figure, and what it rests on"), h("th", { scope: "col", class: "n" }, "Value (range)"))),
    h("tbody", {}, entry.figures.map((f) => h("tr", {},
      h("th", { scope: "row" }, h("span", { class: "figure" }, f.key.replaceAll("_", " ")), h("div", { class: "note" }, basis(f, titles))),
      h("td", { class: "n" }, value(f))))));
}

function basis(f: Figure, titles: ReadonlyMap<string, string>): string {
  const sources = f.sources.map((s) => titles.get(s) ?? s).join("; ");
  return [f.basis + (sources ? `: ${sources}` : ""), f.note].filter(Boolean).join(". ");
}

function value(f: Figure): string {
  const one = (x: number | null) => (x === null ? "" : grouped(x, Number.isInteger(x) ? 0 : Math.abs(x) < 1 ? 3 : 1));
  const range = f.low !== null && f.high !== null && f.low !== f.high ? ` (${one(f.low)} to ${one(f.high)})` : "";
  return `${one(f.nominal)}${range} ${f.unit}`;
}
