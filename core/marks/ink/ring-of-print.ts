import type { Raster } from '../../image/raster.ts';
import type { PrintedOption } from '../printed-word.ts';
import type { Printed } from './blots.ts';
import { ringOf, type Where } from './ring-around.ts';

/** The letters of a line, and what of them detection cut off, lie within this share of its box's height. */
const ofLine = 0.75;
/**
 * Without the lines that were read so much of a ring is left, at least: it goes through the rooms between them. Measured
 * over 170 forms: of drawn rings 0.23 and more is left, of what only print makes up mostly nothing.
 */
const leftOfRing = 0.15;

/**
 * Whether what looks like a ring around a word is the print of the rows around it, which in narrow rows closes around a
 * word nearly as a ring does.
 * @param print what was read of the page, the list's own options too: pixels
 */
export function isRingOfPrint(
  page: Raster,
  group: readonly PrintedOption[],
  print: readonly Printed[],
  where: Where,
): boolean {
  return ringOf(withoutLines(page, print), group, where) < leftOfRing;
}

function withoutLines(page: Raster, print: readonly Printed[]): Raster {
  const data = page.data.slice();
  for (const { x, y, width, height } of print) {
    const [left, right] = [Math.max(0, Math.round(x)), Math.min(page.width, Math.round(x + width))];
    const margin = ((1 - ofLine) / 2) * height;
    const bottom = Math.min(page.height, Math.round(y + height - margin));
    for (let row = Math.max(0, Math.round(y + margin)); row < bottom; row++)
      data.fill(255, row * page.width + left, row * page.width + right);
  }
  return { ...page, data };
}
