import { expect, test } from "vitest";
import { fromHash, toHash } from "../main/ts/state/permalink.ts";
import { pack, unpack } from "../main/ts/state/packed.ts";
import { initial } from "../main/ts/state/state.ts";

const view = {
  ...initial,
  tab: "replay" as const,
  view: "globe" as const,
  camera: { lat: 39.5, lon: 35.25, metresPerPixel: 1500 },
  question: { altitudeM: 3000, target: "cruise_missile", atLeast: 2, product: "kfold" as const, ring: false },
  chosen: "raid/3 & more",
  cut: [[30, 40], [31, 41]] as const,
  run: 7,
  recordingFile: "late-plots.csv.gz",
  time: 125,
  units: "aviation" as const,
};

test("an address brings back the view that made it", () => {
  const back = fromHash(toHash(view, "s400-two.yaml"), initial);
  const { tab, camera, question, chosen, cut, run, recordingFile, time, units } = view;
  expect(back).toMatchObject({ tab, view: "globe", camera, question, chosen, cut, run, recordingFile, time, units, file: "s400-two.yaml" });
});

test("what makes no sense in an address is left as it was", () => {
  const back = fromHash("#tab=admin&height=1e99&least=-3&at=1,x,3&show=%E0%A4%A&run=abc&cut=1,2", initial);
  expect(back).toMatchObject({ tab: "coverage", question: initial.question, camera: null, cut: null, run: 0 });
});

test("a changed scenario travels in the address", async () => {
  const text = "version: 1\nscenario: Şanlıurfa 🛰\n".repeat(50);
  const packed = await pack(text);
  expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(packed.length).toBeLessThan(text.length / 4);
  expect(await unpack(packed)).toBe(text);
});
