import { niceStep } from "../map/projection.ts";
import { rounded } from "../state/units.ts";
import { h, s } from "./dom.ts";

export interface Bar {
  readonly name: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly colour?: string;
}

const W = 370, LEFT = 118, RIGHT = 94, ROW = 26;

/** Means with their intervals on one axis, the number beside each: the interval is drawn, not told; cut off at a cap. */
export function intervals(title: string, subtitle: string, bars: readonly Bar[], cap = Infinity): HTMLElement {
  const from = 0;
  const most = Math.min(cap, Math.max(1e-9, ...bars.map((b) => b.high)) * 1.04);
  const x = (value: number) => LEFT + ((W - LEFT - RIGHT) * (Math.min(most, Math.max(from, value)) - from)) / (most - from);
  const height = bars.length * ROW + 20;
  const step = niceStep((most - from) / 2);
  const ticks = [0, 1, 2, 3, 4].map((k) => from + k * step).filter((t) => t <= most);
  return h("figure", {}, h("figcaption", {}, title),
    s("svg", { viewBox: `0 0 ${W} ${height}`, role: "img", "aria-label": `${title}. ${bars.map(words).join("; ")}` },
      ticks.map((t) => [
        s("path", { d: `M${x(t)} 0V${height - 18}`, stroke: "#d5dce1" }),
        s("text", { x: x(t), y: height - 5, "text-anchor": "middle", class: "muted" }, rounded(t)),
      ]),
      bars.map((bar, i) => row(bar, i * ROW + ROW / 2, x))),
    h("p", { class: "note" }, subtitle));
}

function row(bar: Bar, y: number, x: (v: number) => number): SVGElement[] {
  const colour = bar.colour ?? "#0072B2";
  return [
    s("text", { x: LEFT - 8, y: y + 4, "text-anchor": "end" }, bar.name.length > 19 ? `${bar.name.slice(0, 18)}…` : bar.name),
    s("path", { d: `M${x(bar.low)} ${y}H${x(bar.high)}M${x(bar.low)} ${y - 5}v10M${x(bar.high)} ${y - 5}v10`, stroke: colour, "stroke-width": 2 }),
    s("circle", { cx: x(bar.mean), cy: y, r: 4.5, fill: colour, stroke: "#fff" }),
    s("text", { x: W - RIGHT + 8, y: y + 4 }, plusMinus(bar)),
  ];
}

/** Where the mean lies so far off the middle of its interval, a half width would mislead. */
const LOPSIDED = 0.2;

/** The mean rounded to what its interval supports, and the half width; of a lopsided interval its ends. */
export function plusMinus(bar: { mean: number; low: number; high: number }): string {
  const half = (bar.high - bar.low) / 2;
  if (!(half > 0)) return rounded(bar.mean);
  if (Math.abs((bar.low + bar.high) / 2 - bar.mean) > LOPSIDED * half) return bar.mean <= 0 ? `below ${rounded(bar.high)}` : `${rounded(bar.low)} to ${rounded(bar.high)}`;
  const place = Math.floor(Math.log10(half));
  const figures = half < 2 * 10 ** place ? 2 : 1; // two where one would be coarse
  const digits = Math.max(0, Math.min(4, figures - 1 - place));
  return `${bar.mean.toFixed(digits)} ± ${half.toFixed(digits)}`;
}

const words = (bar: Bar): string => `${bar.name}: ${rounded(bar.mean)}, from ${rounded(bar.low)} to ${rounded(bar.high)}`;
