import { expect, test } from "vitest";
import type { RecordingReply } from "../main/ts/api/recording.ts";
import { identityAt, recordedMoment } from "../main/ts/time/recorded.ts";

const track = {
  id: "track/4", number: 4,
  samples: [[10, 30, 40, 1000], [20, 30.2, 40, 1000]] as const,
  identities: [{ t: 10, as: "unknown" as const, sidc: "SUAP-----------" }, { t: 20, as: "friend" as const, sidc: "SFAP-----------" }],
};
const recording = {
  plots: [[0, 30, 40, 0], [10, 30.1, 40, 0], [20, 30.2, 40, 0]],
  tracks: [track],
  truth: [{ id: "truth/1", number: 1, samples: [[0, 30, 40, 1000], [40, 30.4, 40, 1000]] }],
} as unknown as RecordingReply;
const all = { plots: true, truth: true, tracks: true, chosen: null };

test("what is over or not yet there is not shown", () => {
  expect(recordedMoment(recording, { ...all, time: 5 }).movers.map((m) => m.id)).toEqual(["truth/1"]);
  expect(recordedMoment(recording, { ...all, time: 15 }).movers.map((m) => m.id)).toEqual(["truth/1", "track/4"]);
  expect(recordedMoment(recording, { ...all, time: 35 }).movers.map((m) => m.id)).toEqual(["truth/1"]);
});

test("plots fade in half a minute and none comes early", () => {
  const ages = (time: number) => recordedMoment(recording, { ...all, time }).dots!.map((d) => d.age);
  expect(ages(15)).toEqual([0.5, 1 / 6]);
  expect(ages(36)).toEqual([26 / 30, 16 / 30]);
  expect(recordedMoment(recording, { ...all, plots: false, time: 15 }).dots).toEqual([]);
});

test("a track is what it was taken for at that time", () => {
  expect(identityAt(track, 19.9).as).toBe("unknown");
  expect(identityAt(track, 20).as).toBe("friend");
  const [, mover] = recordedMoment(recording, { ...all, time: 20 }).movers;
  expect(mover).toMatchObject({ look: "report", sidc: "SFAP-----------", label: "4" });
});
