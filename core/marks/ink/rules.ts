import type { Raster } from '../../image/raster.ts';
import { type InkWindow, inkWindow } from './ink-window.ts';

/** A rule shows in this share of a row's height at least, also after a fax lost lines. */
const leastRule = 0.9;

/** Rules from top to bottom through a band of the page: the pixels they stand at, from left to right. */
export function uprightRules(page: Raster, x: number, y: number, width: number, height: number): number[] {
  const [left, top] = [Math.round(x), Math.round(y)];
  const window = inkWindow(page, left, top, Math.round(width), Math.round(height));
  const dark = new Uint16Array(window.width);
  for (let row = 0; row < window.height; row++) addRow(window, row, dark);
  const found: number[] = [];
  for (let column = 1; column + 1 < window.width; column++) {
    if ((dark[column] ?? 0) >= leastRule * window.height) found.push(left + column);
  }
  // a rule is some pixels wide
  return found.filter((at, i) => at - (found[i - 1] ?? -9) > 2);
}

/** Counts a row to the columns, all but the outermost, where it or a neighbour beside has ink. */
function addRow({ width, ink }: InkWindow, row: number, dark: Uint16Array): void {
  for (let column = 1, at = row * width + 1; column + 1 < width; column++, at++) {
    if (ink[at] || ink[at - 1] || ink[at + 1]) dark[column] = (dark[column] ?? 0) + 1;
  }
}

/** Rules along a band of the page: the pixels they stand at, from top to bottom. */
export function levelRules(page: Raster, x: number, y: number, width: number, height: number): number[] {
  const [left, top] = [Math.round(x), Math.round(y)];
  const window = inkWindow(page, left, top, Math.round(width), Math.round(height));
  const found: number[] = [];
  for (let row = 1; row + 1 < window.height; row++) {
    if (darkIn(window, row) >= leastRule * window.width) found.push(top + row);
  }
  return found.filter((at, i) => at - (found[i - 1] ?? -9) > 2);
}

/** How many columns have ink in a row or in a neighbour above or below. */
function darkIn({ width, ink }: InkWindow, row: number): number {
  let dark = 0;
  for (let at = row * width, end = at + width; at < end; at++) {
    if (ink[at] || ink[at - width] || ink[at + width]) dark++;
  }
  return dark;
}
