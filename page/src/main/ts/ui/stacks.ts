import { OKABE_ITO } from "../map/colours.ts";
import { rounded } from "../state/units.ts";
import { h, s } from "./dom.ts";

export interface Stack {
  readonly name: string;
  readonly parts: ReadonlyMap<string, number>;
}

const COLOURS = [OKABE_ITO.blue, OKABE_ITO.orange, OKABE_ITO.green, OKABE_ITO.purple, OKABE_ITO.sky, OKABE_ITO.vermillion, OKABE_ITO.yellow, "#666666"];
const W = 370, ROW = 28, LEFT = 118, RIGHT = 44;

/** Parts of a whole, one bar a variant, the same colours and order everywhere; the key stands right above. */
export function stacks(title: string, subtitle: string, all: readonly Stack[]): HTMLElement {
  const names = [...new Set(all.flatMap((a) => [...a.parts.keys()]))];
  const total = (a: Stack) => [...a.parts.values()].reduce((n, v) => n + v, 0);
  const most = Math.max(1e-9, ...all.map(total));
  const scale = (W - LEFT - RIGHT) / most;
  const colour = (name: string) => COLOURS[names.indexOf(name) % COLOURS.length]!;
  return h("figure", {}, h("figcaption", {}, title),
    h("ul", { class: "key" }, names.map((name) => h("li", {},
      s("svg", { width: 12, height: 12, "aria-hidden": "true" }, s("rect", { width: 12, height: 12, fill: colour(name) })), name.replaceAll("_", " ")))),
    s("svg", { viewBox: `0 0 ${W} ${all.length * ROW}`, role: "img", "aria-label": `${title}. ${all.map(words).join("; ")}` },
      all.map((a, i) => {
        let from = LEFT;
        const y = i * ROW + 4;
        return [
          s("text", { x: LEFT - 8, y: y + 14, "text-anchor": "end" }, a.name.length > 19 ? `${a.name.slice(0, 18)}…` : a.name),
          names.map((name) => {
            const wide = (a.parts.get(name) ?? 0) * scale;
            const part = s("rect", { x: from, y, width: Math.max(0, wide - 0.7), height: ROW - 9, fill: colour(name) });
            from += wide;
            return part;
          }),
          s("text", { x: from + 5, y: y + 14 }, rounded(total(a))),
        ];
      })),
    h("p", { class: "note" }, subtitle));
}

const words = (a: Stack): string => `${a.name}: ${[...a.parts].map(([k, v]) => `${k} ${rounded(v)}`).join(", ")}`;
