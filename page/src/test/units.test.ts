import { expect, test } from "vitest";
import { area, clock, distance, grouped, height, place, rounded, speed } from "../main/ts/state/units.ts";

test("three figures and no more", () => {
  expect([0, 0.1234, 1.2345, 12.345, 123.45, 9823, 98_765, 1_234_567].map(rounded)).toEqual([
    "0", "0.123", "1.23", "12.3", "123", "9820", "98\u202f800", "1\u202f230\u202f000",
  ]);
});

test("nothing is said of what is not a number", () => expect(grouped(NaN)).toBe("–"));

test("the same lengths for people who count in kilometres and in nautical miles", () => {
  expect([distance(850, "metric"), distance(400_000, "metric"), distance(400_000, "aviation")]).toEqual(["850 m", "400 km", "216 nm"]);
  expect([height(300, "metric"), height(20_000, "metric"), height(300, "aviation"), height(9144, "aviation")])
    .toEqual(["300 m", "20 km", "984 ft", "FL300"]);
  expect([speed(250, "metric"), speed(250, "aviation")]).toEqual(["250 m/s", "486 kt"]);
  expect([area(9823, "metric"), area(9823, "aviation")]).toEqual(["9820 km²", "2860 nm²"]);
});

test("times and places as people read them", () => {
  expect([clock(0), clock(75), clock(3675)]).toEqual(["0:00", "1:15", "1:01:15"]);
  expect(place(-33.5, 151.25)).toBe("33.500° S 151.250° E");
});
