import type { Raster } from '../../image/raster.ts';
import type { Box } from '../../page.ts';
import { type Component, components } from '../../reading/components.ts';
import { type InkWindow, inkWindow } from './ink-window.ts';

/** A rule is no thicker than this, in pixels. */
const thickest = 8;

/**
 * A window of a page without letters and rules: what is left in it are strokes, boxes and dust.
 * @param letters where letters stand, fractions of the page
 * @param level a level run of ink is a rule from this length on, pixels
 * @param upright an upright one
 */
export function looseInk(
  page: Raster,
  [left, top, width, height]: readonly [number, number, number, number],
  letters: readonly Box[],
  { level, upright }: { readonly level: number; readonly upright: number },
): InkWindow {
  const window = inkWindow(page, left, top, width, height);
  for (const [x, y, w, h] of letters)
    wipe(window, x * page.width - left, y * page.height - top, w * page.width, h * page.height);
  withoutRules(window, level, upright);
  return window;
}

/** What hangs together in a window. */
export const piecesOf = ({ ink, width, height }: InkWindow): Component[] =>
  components(Float32Array.from(ink), width, height, 0);

/** Takes a stretch out of a window, pixels of it. */
export function wipe({ ink, width, height }: InkWindow, x: number, y: number, w: number, h: number): void {
  const [left, right] = [Math.max(0, Math.floor(x)), Math.min(width, Math.ceil(x + w))];
  const bottom = Math.min(height, Math.ceil(y + h));
  for (let row = Math.max(0, Math.floor(y)); row < bottom && left < right; row++)
    ink.fill(0, row * width + left, row * width + right);
}

/** Takes straight runs of ink out of a window, across and down, with their rough edges, but not what crosses them. */
function withoutRules({ ink, width, height }: InkWindow, level: number, upright: number): void {
  const long = ink.slice().fill(0);
  const mark = (start: number, step: number, count: number, least: number): void => {
    let run = 0;
    for (let i = 0; i <= count; i++) {
      if (i < count && ink[start + i * step]) {
        run++;
        continue;
      }
      if (run >= least) for (let k = i - run; k < i; k++) long[start + k * step] = 1;
      run = 0;
    }
  };
  for (let y = 0; y < height; y++) mark(y * width, 1, width, level);
  for (let x = 0; x < width; x++) mark(x, width, height, upright);
  /** Whether ink goes on beyond a rule on both of its sides. */
  const isCrossed = (at: number, step: number): boolean =>
    [step, -step].every((one) => {
      let next = at;
      for (let i = 0; i < thickest && long[next]; i++) next += one;
      return !long[next] && ink[next] === 1 && ink[next + one] === 1;
    });
  const rules = long.map((one, at) => (one && !isCrossed(at, 1) && !isCrossed(at, width) ? 1 : 0));
  rules.forEach((one, at) => {
    if (one)
      for (const next of [0, 1, -1, width, -width])
        if (!long[at + next] || rules[at + next]) ink[at + next] = 0;
  });
}

/** A piece's extent across and down: pixels. */
export function sizeOf({ rows }: Component): [across: number, down: number] {
  const across = Math.max(...rows.map(({ right }) => right)) - Math.min(...rows.map(({ left }) => left));
  return [across, (rows.at(-1)?.y ?? 0) - (rows[0]?.y ?? 0)];
}
