import type { Sample } from "../api/replay.ts";

/** Where something is between its samples, or nothing before the first and after the last. */
export function at(samples: readonly Sample[], t: number): Sample | undefined {
  const n = samples.length;
  if (n === 0 || t < samples[0]![0] || t > samples[n - 1]![0]) return undefined;
  const i = after(samples, t);
  if (i === n) return samples[n - 1];
  const a = samples[i - 1]!, b = samples[i]!;
  const part = b[0] === a[0] ? 0 : (t - a[0]) / (b[0] - a[0]);
  const mix = (k: 1 | 2 | 3) => a[k] + (b[k] - a[k]) * part;
  return [t, mix(1), mix(2), mix(3)];
}

/** The first sample later than a time. */
export function after(samples: readonly Sample[], t: number): number {
  let low = 0, high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples[middle]![0] <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The way of the last seconds, oldest first, ending where it is now: longitude, latitude, height in turn. */
export function trail(samples: readonly Sample[], t: number, seconds: number): Float64Array | null {
  const now = at(samples, t);
  if (!now) return null;
  const from = Math.max(t - seconds, samples[0]![0]);
  const first = after(samples, from), end = after(samples, t);
  const start = at(samples, from)!;
  const points: Sample[] = [start, ...samples.slice(first, end), now];
  const result = new Float64Array(points.length * 3);
  points.forEach((p, i) => result.set([p[1], p[2], p[3]], i * 3));
  return result;
}
