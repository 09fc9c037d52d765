import type { StudyResult } from "../api/jobs.ts";
import { rounded } from "../state/units.ts";
import { h } from "../ui/dom.ts";
import { intervals, plusMinus, type Bar } from "../ui/intervals.ts";
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

interface Summary {
  readonly variants: readonly Variant[];
  readonly questions?: readonly Question[];
}

/** What a study found: the answer, the offers side by side, the claims, the causes, and the report. */
export function studyResult(job: string, result: StudyResult): Node[] {
  const summary = (result["summary"] ?? result) as Summary;
  const variants = summary.variants ?? [];
  const best = [...variants].sort((a, b) => value(a.leakers) - value(b.leakers))[0];
  return [
    h("p", { class: "finding" }, best ? `${best.title} lets the fewest through: ${plusMinus({ mean: value(best.leakers), ...best.leakers })} of ${best.threats}.` : "The study is done."),
    intervals("Leakers of each variant", "Mean and 95 % interval, the same raids and the same luck for all.", variants.map((v) => bar(v.title, v.leakers))),
    intervals("Probability that none leaks", "Share of runs without a leaker, 95 % interval.", variants.map((v) => bar(v.title, v.p_no_leak))),
    intervals("Interceptors fired", "Mean and 95 % interval of a run.", variants.map((v) => bar(v.title, v.interceptors_fired))),
    side(variants),
    ...claims(summary.questions ?? []),
    h("p", {}, h("a", { href: `/api/study/report?job=${encodeURIComponent(job)}`, target: "_blank", rel: "noopener", id: "report-link" }, "Open the report"), " with maps, distributions, causes, drivers and sources."),
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

function claims(questions: readonly Question[]): Node[] {
  if (questions.length === 0) return [];
  return [table("What was asked", [
    { name: "Question", show: (q: Question) => q.question },
    { name: "Verdict", show: (q) => q.verdict, sort: (q) => q.verdict },
    { name: "Difference", show: (q) => (q.left_minus_right ? `${rounded(value(q.left_minus_right))}` : ""), number: true },
  ], questions)];
}
