import type { InkWindow } from './ink-window.ts';

/** A rule comes in from an edge of the window and runs on straight for this share of it at least; a ring does neither. */
const leastRun = 0.5;

/** The window without the rules of a table in it, along or upright: with boxes or other rules between them they would pass for a ring. */
export function withoutRules({ width, height, ink }: InkWindow): InkWindow {
  const left = ink.slice();
  // a rule that is not quite straight goes over into the next row or column: it counts together with its neighbours
  const isDark = (at: number, next: number): boolean =>
    ((ink[at - next] ?? 0) | (ink[at] ?? 0) | (ink[at + next] ?? 0)) === 1;
  const clear = (length: number, first: number, step: number, next: number): void => {
    let run = 0;
    while (run < length && isDark(first + run * step, next)) run++;
    if (run < leastRun * length) return;
    for (let i = 0; i < run; i++) left[first + i * step] = 0;
  };
  for (let y = 1; y + 1 < height; y++) {
    clear(width, y * width, 1, width);
    clear(width, (y + 1) * width - 1, -1, width);
  }
  for (let x = 1; x + 1 < width; x++) {
    clear(height, x, width, 1);
    clear(height, (height - 1) * width + x, -width, 1);
  }
  return { width, height, ink: left };
}
