/** Names that do not lie on each other: each is tried right, left, above and below of its place, and else left out. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function placer(): { take(rect: Rect): void; place(at: Rect, w: number, h: number): { x: number; y: number } | undefined } {
  const taken: Rect[] = [];
  const free = (r: Rect) =>
    taken.every((t) => r.x + r.w <= t.x || t.x + t.w <= r.x || r.y + r.h <= t.y || t.y + t.h <= r.y);
  return {
    take: (rect) => taken.push(rect),
    place(at, w, h) {
      const middle = at.y + at.h / 2 - h / 2;
      const tries: readonly (readonly [number, number])[] = [
        [at.x + at.w + 3, middle],
        [at.x - w - 3, middle],
        [at.x + at.w / 2 - w / 2, at.y + at.h + 1],
        [at.x + at.w / 2 - w / 2, at.y - h - 1],
      ];
      for (const [x, y] of tries) {
        if (free({ x, y, w, h })) {
          taken.push({ x, y, w, h });
          return { x, y };
        }
      }
      return undefined;
    },
  };
}
