import { h, s } from "./dom.ts";

export type Counts = readonly (readonly [value: number, runs: number])[];

export interface Distribution {
  readonly name: string;
  readonly counts: Counts;
}

const W = 370, ROW = 56, LEFT = 118, RIGHT = 14;

/** How often each number of leakers came, one row a variant on the same axis; the median is marked. */
export function histograms(title: string, subtitle: string, all: readonly Distribution[]): HTMLElement {
  const most = Math.max(1, ...all.flatMap((d) => d.counts.map(([value]) => value)));
  const x = (value: number) => LEFT + ((W - LEFT - RIGHT) * value) / (most + 1);
  const height = all.length * ROW + 20;
  return h("figure", {}, h("figcaption", {}, title),
    s("svg", { viewBox: `0 0 ${W} ${height}`, role: "img", "aria-label": `${title}. ${all.map(words).join("; ")}` },
      all.map((d, i) => row(d, i * ROW, x)),
      [0, Math.round(most / 2), most].map((v) =>
        s("text", { x: x(v + 0.5), y: height - 4, "text-anchor": "middle", class: "muted" }, v))),
    h("p", { class: "note" }, subtitle));
}

function row(d: Distribution, top: number, x: (v: number) => number): SVGElement[] {
  const tallest = Math.max(1, ...d.counts.map(([, runs]) => runs));
  const base = top + ROW - 8;
  const bars = d.counts.map(([value, runs]) => {
    const tall = ((ROW - 16) * runs) / tallest;
    return s("rect", { x: x(value), y: base - tall, width: Math.max(1, x(value + 1) - x(value) - 0.6), height: tall, fill: "#0072B2" });
  });
  const middle = x(median(d.counts) + 0.5);
  return [
    ...bars,
    s("path", { d: `M${LEFT} ${base}H${W - RIGHT}`, stroke: "#8c99a3" }),
    s("path", { d: `M${middle} ${top + 4}V${base}`, stroke: "#D55E00", "stroke-width": 2, "stroke-dasharray": "4 3" }),
    s("text", { x: LEFT - 8, y: top + ROW / 2 + 4, "text-anchor": "end" }, d.name.length > 19 ? `${d.name.slice(0, 18)}…` : d.name),
  ];
}

export function median(counts: Counts): number {
  const total = counts.reduce((n, [, runs]) => n + runs, 0);
  let seen = 0;
  for (const [value, runs] of [...counts].sort((a, b) => a[0] - b[0])) {
    seen += runs;
    if (seen * 2 >= total) return value;
  }
  return 0;
}

const words = (d: Distribution): string => `${d.name}: median ${median(d.counts)}`;
