import type { StudyResult } from "../api/jobs.ts";
import { rounded } from "../state/units.ts";
import { h } from "../ui/dom.ts";
import { histograms, type Counts } from "../ui/histogram.ts";
import { intervals, plusMinus, type Bar } from "../ui/intervals.ts";
import { stacks } from "../ui/stacks.ts";
import { table } from "../ui/table.ts";

interface Interval {
  readonly mean?: number;
  readonly estimate?: number;
  readonly low: number;
  readonly high: number;
}

interface Variant {
  readonly id: string;
  readonly title: string;
  readonly replications: number;
  readonly threats: number;
  readonly leakers: Interval;
  readonly p_no_leak: Interval;
  readonly interceptors_fired: Interval;
}

interface Question {
  readonly id: string;
  readonly question: string;
  readonly verdict: string;
  readonly left_minus_right?: Interval;
}

interface Offer {
  readonly title: string;
  readonly fire_units: number;
  readonly cost_usd: Interval;
  readonly stopped: Interval;
  readonly stopped_per_billion_usd: Interval;
}

type Causes = Readonly<Record<string, { readonly by_cause: Readonly<Record<string, Interval>> }>>;

interface Driver {
  readonly figure: string;
  readonly sobol_total: Interval;
  readonly rank_correlation: number;
}

/** By variant, by measure. */
type WithinRanges = Readonly<Record<string, Readonly<Record<string, { readonly drivers?: readonly Driver[] }>>>>;

interface Summary {
  readonly variants: readonly Variant[];
  readonly within_published_ranges?: WithinRanges;
  readonly questions?: readonly Question[];
}

/** What a study found: the answer, the offers side by side, the claims, the causes, and the report. */
export function studyResult(file: string, result: StudyResult): Node[] {
  const summary = (result["summary"] ?? result) as Summary;
  const variants = summary.variants ?? [];
  const best = [...variants].sort((a, b) => value(a.leakers) - value(b.leakers))[0];
  return [
    h("p", { class: "finding" }, best ? `${best.title} lets the fewest through: ${plusMinus({ mean: value(best.leakers), ...best.leakers })} of ${best.threats}.` : "The study is done."),
    intervals("Leakers of each variant", "Mean and 95 % interval, the same raids and the same luck for all.", variants.map((v) => bar(v.title, v.leakers))),
    intervals("Probability that none leaks", "Share of runs without a leaker, 95 % interval.", variants.map((v) => bar(v.title, v.p_no_leak))),
    intervals("Interceptors fired", "Mean and 95 % interval of a run.", variants.map((v) => bar(v.title, v.interceptors_fired))),
    ...distributions(variants, result["leakers_histograms"] as Readonly<Record<string, Counts>> | undefined),
    ...causes(variants, result["causes"] as { variants?: Causes } & Causes | undefined),
    ...drivers(variants, summary.within_published_ranges),
    side(variants),
    ...offers((result["offers"] ?? []) as readonly Offer[]),
    ...claims(summary.questions ?? []),
    h("p", {}, h("a", { href: `/api/study/report?file=${encodeURIComponent(file)}`, target: "_blank", rel: "noopener", id: "report-link" }, "Open the report"), " with maps, distributions, causes, drivers and sources."),
  ];
}

const value = (x: Interval): number => x.mean ?? x.estimate ?? NaN;
const bar = (name: string, x: Interval): Bar => ({ name, mean: value(x), low: x.low, high: x.high });

function side(variants: readonly Variant[]): Node {
  const cell = (x: Interval) => plusMinus({ mean: value(x), low: x.low, high: x.high });
  return table("Side by side, mean ± half of the 95 % interval", [
    { name: "Variant", show: (v: Variant) => v.title, sort: (v) => v.title },
    { name: "Leakers", show: (v) => cell(v.leakers), sort: (v) => value(v.leakers), number: true },
    { name: "None leaks", show: (v) => cell(v.p_no_leak), sort: (v) => value(v.p_no_leak), number: true },
    { name: "Fired", show: (v) => cell(v.interceptors_fired), sort: (v) => value(v.interceptors_fired), number: true },
  ], variants, "bulwark-study.csv");
}

function distributions(variants: readonly Variant[], counts: Readonly<Record<string, Counts>> | undefined): Node[] {
  if (!counts) return [];
  return [histograms("How often so many get through", "Runs by number of leakers, one row a variant; dashed: the median.",
    variants.map((v) => ({ name: v.title, counts: counts[v.id] ?? [] })))];
}

function causes(variants: readonly Variant[], given: ({ variants?: Causes } & Causes) | undefined): Node[] {
  const by = given?.variants ?? given;
  if (!by) return [];
  const all = variants.flatMap((v) => by[v.id]?.by_cause
    ? [{ name: v.title, parts: new Map(Object.entries(by[v.id]!.by_cause).map(([cause, x]) => [cause, value(x)])) }]
    : []);
  return all.length > 0 ? [stacks("Why they get through", "Leakers by cause, mean of a run.", all)] : [];
}

/** What the answer hinges on; only where uncertain figures were drawn. */
function drivers(variants: readonly Variant[], ranges: WithinRanges | undefined): Node[] {
  if (!ranges) return [h("p", { class: "note", id: "drivers" }, "No drivers: the study holds every figure at its nominal value. With 'draws' it finds out which uncertain figures the answer hinges on.")];
  const all = variants.flatMap((v): { v: Variant; drivers: readonly Driver[] }[] => {
    const found = ranges[v.id]?.["leakers"]?.drivers ?? [];
    return found.length > 0 ? [{ v, drivers: found }] : [];
  });
  if (all.length === 0) return [];
  return [
    h("h2", { id: "drivers" }, "What the answer hinges on"),
    ...all.map(({ v, drivers }) => intervals(`${v.title}: ${lead(drivers)}`,
      "Percent of the variance of leakers that each uncertain figure makes in all (total Sobol' index), 95 % interval.",
      drivers.map((d) => percent(figure(d), d.sobol_total)), 110)),
    table("Drivers", [
      { name: "Figure", show: ({ d }: Row) => `${d.figure.replace(/[.].*$/, "").replaceAll("_", " ")}: ${figure(d)}`, sort: ({ d }) => d.figure },
      { name: "Variant", show: ({ v }) => v.title, sort: ({ v }) => v.title },
      { name: "Percent", show: ({ d }) => plusMinus(percent("", d.sobol_total)), sort: ({ d }) => value(d.sobol_total), number: true },
      { name: "More of it lets through", show: ({ d }) => (d.rank_correlation > 0 ? "more" : "fewer") },
    ], all.flatMap(({ v, drivers }) => drivers.map((d): Row => ({ v, d }))), "bulwark-drivers.csv"),
  ];
}

interface Row {
  readonly v: Variant;
  readonly d: Driver;
}

const percent = (name: string, x: Interval): Bar => ({ name, mean: 100 * value(x), low: 100 * x.low, high: 100 * x.high });
/** Without the entry that it belongs to; the table has the whole name. */
const figure = (d: Driver): string =>
  d.figure.replace(/^.*[.]/, "").replace(/_(km_h|m_s|km|m|s|deg|usd|m2)$/, "").replaceAll("_", " ");
const lead = (all: readonly Driver[]): string => {
  const first = [...all].sort((a, b) => value(b.sobol_total) - value(a.sobol_total))[0]!;
  return first.sobol_total.low > 0 ? `most on ${figure(first)}` : "no single figure stands out";
};

function offers(all: readonly Offer[]): Node[] {
  if (all.length === 0) return [];
  const billions = (x: Interval) => plusMinus({ mean: value(x) / 1e9, low: x.low / 1e9, high: x.high / 1e9 });
  const cell = (x: Interval) => plusMinus({ mean: value(x), low: x.low, high: x.high });
  return [intervals("Threats stopped for each billion dollars", "Mean and 95 % interval of each offer.", all.map((o) => bar(o.title, o.stopped_per_billion_usd))),
    table("Offers, what they cost and what they stop", [
    { name: "Offer", show: (o: Offer) => o.title, sort: (o) => o.title },
    { name: "Billion USD", show: (o) => billions(o.cost_usd), sort: (o) => value(o.cost_usd), number: true },
    { name: "Stopped", show: (o) => cell(o.stopped), sort: (o) => value(o.stopped), number: true },
    { name: "per billion", show: (o) => cell(o.stopped_per_billion_usd), sort: (o) => value(o.stopped_per_billion_usd), number: true },
  ], all, "bulwark-offers.csv")];
}

function claims(questions: readonly Question[]): Node[] {
  if (questions.length === 0) return [];
  return [table("What was asked", [
    { name: "Question", show: (q: Question) => q.question },
    { name: "Verdict", show: (q) => q.verdict, sort: (q) => q.verdict },
    { name: "Difference", show: (q) => (q.left_minus_right ? `${rounded(value(q.left_minus_right))}` : ""), number: true },
  ], questions)];
}
