import type { Product } from "../api/types.ts";
import { TABS, type State } from "./state.ts";

type Kept = Pick<State, "tab" | "view" | "camera" | "question" | "chosen" | "units" | "run" | "recordingFile" | "time" | "cut">;

/** Everything of a view that an address restores; the scenario is named, its changed text travels in 'text'. */
export function toHash(state: Kept, file: string): string {
  const q = state.question;
  const parts: [string, string][] = [
    ["file", file],
    ["tab", state.tab],
    ["view", state.view],
    ["at", state.camera ? [state.camera.lat, state.camera.lon, state.camera.metresPerPixel].map(short).join(",") : ""],
    ["height", short(q.altitudeM)],
    ["target", q.target],
    ["least", String(q.atLeast)],
    ["show", q.product],
    ["ring", q.ring ? "1" : "0"],
    ["chosen", state.chosen ?? ""],
    ["cut", (state.cut ?? []).flat().map(short).join(",")],
    ["run", String(state.run)],
    ["recording", state.recordingFile],
    ["t", String(Math.round(state.time))],
    ["units", state.units],
  ];
  return "#" + parts.filter(([, v]) => v !== "").map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join("&");
}

/** What of an address can be understood; the rest is left as it was. */
export function fromHash(hash: string, before: Kept): Kept & { file: string; text: string } {
  const given = new Map(
    hash.replace(/^#/, "").split("&").filter(Boolean).map((pair) => {
      const [key = "", value = ""] = pair.split("=", 2);
      return [key, decode(value)] as const;
    }),
  );
  const one = <T extends string>(key: string, of: readonly T[], otherwise: T): T =>
    of.find((value) => value === given.get(key)) ?? otherwise;
  const number = (key: string, low: number, high: number, otherwise: number) => {
    const value = Number(given.get(key) || NaN);
    return value >= low && value <= high ? value : otherwise;
  };
  const [lat, lon, metresPerPixel] = numbers(given.get("at"));
  const cut = numbers(given.get("cut"));
  return {
    tab: one("tab", TABS, before.tab),
    view: one("view", ["flat", "globe"], before.view),
    camera: lat !== undefined && lon !== undefined && metresPerPixel! > 0
      ? { lat, lon, metresPerPixel: metresPerPixel! }
      : before.camera,
    question: {
      altitudeM: number("height", 30, 20_000, before.question.altitudeM),
      target: given.get("target") ?? before.question.target,
      atLeast: Math.round(number("least", 1, 20, before.question.atLeast)),
      product: one<Product>("show", ["area", "kfold", "lowest"], before.question.product),
      ring: given.has("ring") ? given.get("ring") !== "0" : before.question.ring,
    },
    chosen: given.get("chosen") || before.chosen,
    cut: cut.length === 4 ? [[cut[0]!, cut[1]!], [cut[2]!, cut[3]!]] : before.cut,
    units: one("units", ["metric", "aviation"], before.units),
    recordingFile: given.get("recording") ?? before.recordingFile,
    run: Math.round(number("run", 0, 1e6, before.run)),
    time: number("t", 0, 1e6, before.time),
    file: given.get("file") ?? "",
    text: given.get("text") ?? "",
  };
}

const short = (value: number): string => String(Number(value.toPrecision(7)));

function numbers(text: string | undefined): number[] {
  const values = (text ?? "").split(",").filter(Boolean).map(Number);
  return values.every(Number.isFinite) ? values : [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
