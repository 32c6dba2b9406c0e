import type { Raster } from '../image/raster.ts';
import { inkWindow } from './ink-window.ts';

/** A rule shows in this share of a row's height at least, also after a fax lost lines. */
const leastRule = 0.9;

/** Rules from top to bottom through a band of the page: the pixels they stand at, from left to right. */
export function uprightRules(page: Raster, x: number, y: number, width: number, height: number): number[] {
  const [left, top] = [Math.round(x), Math.round(y)];
  const window = inkWindow(page, left, top, Math.round(width), Math.round(height));
  const found: number[] = [];
  for (let column = 1; column + 1 < window.width; column++) {
    let dark = 0;
    for (let row = 0; row < window.height; row++) {
      const at = row * window.width + column;
      if (window.ink[at] || window.ink[at - 1] || window.ink[at + 1]) dark++;
    }
    if (dark >= leastRule * window.height) found.push(left + column);
  }
  // a rule is some pixels wide
  return found.filter((at, i) => at - (found[i - 1] ?? -9) > 2);
}
