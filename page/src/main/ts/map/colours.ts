/** Okabe and Ito's palette, safe for all kinds of colour sight; the ramp is cividis. */
export const OKABE_ITO = {
  black: "#000000",
  orange: "#E69F00",
  sky: "#56B4E9",
  green: "#009E73",
  yellow: "#F0E442",
  blue: "#0072B2",
  vermillion: "#D55E00",
  purple: "#CC79A7",
} as const;

const CIVIDIS: readonly (readonly [number, number, number])[] = [
  [0, 34, 78], [18, 53, 112], [59, 73, 108], [87, 93, 109], [112, 113, 115],
  [138, 134, 120], [165, 156, 116], [195, 179, 105], [225, 204, 85], [254, 232, 56],
];

/** The ramp's colour at 0 to 1. */
export function cividis(share: number): [number, number, number] {
  const at = Math.min(1, Math.max(0, share)) * (CIVIDIS.length - 1);
  const low = CIVIDIS[Math.min(CIVIDIS.length - 2, Math.floor(at))]!;
  const high = CIVIDIS[Math.min(CIVIDIS.length - 1, Math.floor(at) + 1)]!;
  const part = at - Math.min(CIVIDIS.length - 2, Math.floor(at));
  return [0, 1, 2].map((i) => Math.round(low[i]! + (high[i]! - low[i]!) * part)) as [number, number, number];
}

export const css = ([r, g, b]: readonly [number, number, number]): string => `rgb(${r} ${g} ${b})`;
