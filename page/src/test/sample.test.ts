import { expect, test } from "vitest";
import type { Sample } from "../main/ts/api/replay.ts";
import { at, trail } from "../main/ts/time/sample.ts";

const samples: Sample[] = [[10, 30, 40, 100], [20, 31, 40, 200], [40, 31, 42, 200]];

test("between samples by straight lines, nowhere before the first and after the last", () => {
  expect([9, 10, 15, 20, 30, 40, 41].map((t) => at(samples, t))).toEqual([
    undefined, [10, 30, 40, 100], [15, 30.5, 40, 150], [20, 31, 40, 200], [30, 31, 41, 200], [40, 31, 42, 200], undefined,
  ]);
});

test("a trail ends where the thing is", () => {
  expect([...trail(samples, 30, 15)!]).toEqual([30.5, 40, 150, 31, 40, 200, 31, 41, 200]);
  expect([...trail(samples, 12, 100)!]).toEqual([30, 40, 100, 30.2, 40, 120]);
  expect(trail(samples, 50, 10)).toBeNull();
});
