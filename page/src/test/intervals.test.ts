import { expect, test } from "vitest";
import { plusMinus } from "../main/ts/ui/intervals.ts";
import { rounded } from "../main/ts/state/units.ts";

test("a mean has as many digits as its interval supports", () => {
  expect(plusMinus({ mean: 26.3247, low: 26.266, high: 26.384 })).toBe("26.32 ± 0.06");
  expect(plusMinus({ mean: 48.7, low: 48.4, high: 49 })).toBe("48.7 ± 0.3");
  expect(plusMinus({ mean: 120.4, low: 105, high: 136 })).toBe("120 ± 16");
  expect(plusMinus({ mean: 8, low: 8, high: 8 })).toBe("8");
});

test("a lopsided interval is told by its ends", () => {
  expect(plusMinus({ mean: 0, low: 0, high: 0.00064 })).toBe("below 0.00064");
  expect(plusMinus({ mean: 92, low: 28, high: 247 })).toBe("28 to 247");
});

test("small numbers keep two figures", () => {
  expect(rounded(0.00064)).toBe("0.00064");
  expect(rounded(0.5)).toBe("0.5");
});
