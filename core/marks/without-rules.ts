import type { InkWindow } from './ink-window.ts';

/** A rule of a table runs through a window from edge to edge; faxes and folds leave this much of it at least. */
const leastDrawn = 0.95;

/** The window without the rules of a table that run through it, along or upright: with boxes between them they would pass for a ring. */
export function withoutRules({ width, height, ink }: InkWindow): InkWindow {
  const left = ink.slice();
  // a rule that is not quite straight goes over into the next row or column: it counts together with its neighbours
  const drawn = (length: number, at: (i: number) => number, next: number): number => {
    let sum = 0;
    for (let i = 0; i < length; i++) {
      const p = at(i);
      sum += (ink[p - next] ?? 0) | (ink[p] ?? 0) | (ink[p + next] ?? 0);
    }
    return sum / length;
  };
  for (let y = 1; y + 1 < height; y++) {
    if (drawn(width, (x) => y * width + x, width) < leastDrawn) continue;
    left.fill(0, y * width, (y + 1) * width);
  }
  for (let x = 1; x + 1 < width; x++) {
    if (drawn(height, (y) => y * width + x, 1) < leastDrawn) continue;
    for (let y = 0; y < height; y++) left[y * width + x] = 0;
  }
  return { width, height, ink: left };
}
