import { expect, test } from "vitest";
import { cividis } from "../main/ts/map/colours.ts";
import { placer } from "../main/ts/map/labels.ts";
import { distanceM, fitting, niceStep, projection } from "../main/ts/map/projection.ts";
import { isSoftware } from "../main/ts/map/software.ts";

const camera = { lon: 35, lat: 39, metresPerPixel: 1000 };

test("a place and its pixel lead to each other", () => {
  const p = projection(camera, 39, 800, 600);
  const [lon, lat] = p.inverse({ x: p.x(36.5), y: p.y(38.2) });
  expect([lon, lat]).toEqual([expect.closeTo(36.5, 9), expect.closeTo(38.2, 9)]);
  expect([p.x(35), p.y(39)]).toEqual([400, 300]);
});

test("a degree to the north and one to the east are as long as on the ground, at the middle", () => {
  const p = projection(camera, 39, 800, 600);
  expect((p.y(39) - p.y(40)) * 1000).toBeCloseTo(distanceM([35, 39], [35, 40]), 0);
  expect(((p.x(36) - p.x(35)) * 1000) / distanceM([35, 39], [36, 39])).toBeCloseTo(1, 3);
});

test("a whole box is seen", () => {
  const box = { west: 26, south: 34, east: 47, north: 44 };
  const seen = projection(fitting(box, 900, 600), 39, 900, 600).box;
  expect(seen.west < 26 && seen.south < 34 && seen.east > 47 && seen.north > 44).toBe(true);
});

test("scale bars have round lengths", () => expect([0.7, 3, 140, 999].map(niceStep)).toEqual([0.5, 2, 100, 500]));

test("names give way to each other, and the last one is left out", () => {
  const places = placer();
  const at = { x: 100, y: 100, w: 20, h: 20 };
  places.take(at);
  const found = [1, 2, 3, 4, 5].map(() => places.place(at, 50, 14));
  expect(found.map((f) => f !== undefined)).toEqual([true, true, true, true, false]);
  expect(found[0]).toEqual({ x: 123, y: 103 });
});

test("the ramp goes from dark blue to yellow", () => expect([cividis(-1), cividis(2)]).toEqual([[0, 34, 78], [254, 232, 56]]));

test("software rendering is told by its name", () => {
  const names = ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))", "llvmpipe (LLVM 15)", "NVIDIA GeForce RTX 3060/PCIe/SSE2"];
  expect(names.map(isSoftware)).toEqual([true, true, false]);
});
