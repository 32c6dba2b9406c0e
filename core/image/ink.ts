import type { Raster } from './raster.ts';

/** A region in pixels. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Side of the cells that are looked at, pixels: about one printed character at fax resolution. */
const cell = 16;
/** How much darker than its page a cell's darkest pixel must be to count as ink. */
const contrast = 50;
/** As dark as this, a cell has ink whatever the rest of it is. */
const black = 100;

/**
 * Where anything is printed or written, with a margin of one cell; dust that fills a single cell alone does not count.
 * A page with texture all over yields the whole page. Looked at from the edges inwards: what lies between is not asked.
 * @returns null for a page without ink
 */
export function inkRegion(image: Raster): Region | null {
  const columns = Math.ceil(image.width / cell);
  const rows = Math.ceil(image.height / cell);
  const known = new Int8Array(columns * rows);
  const dark = (r: number, c: number): boolean => {
    if (r < 0 || c < 0 || r >= rows || c >= columns) return false;
    const at = r * columns + c;
    if (known[at] === 0) known[at] = hasInk(image, c * cell, r * cell) ? 1 : -1;
    return known[at] === 1;
  };
  const written = (r: number, c: number): boolean =>
    dark(r, c) && (dark(r, c - 1) || dark(r, c + 1) || dark(r - 1, c) || dark(r + 1, c));
  const inRow = (r: number): boolean => some(0, columns, (c) => written(r, c));
  let top = 0;
  while (top < rows && !inRow(top)) top++;
  if (top === rows) return null;
  let bottom = rows - 1;
  while (!inRow(bottom)) bottom--;
  const inColumn = (c: number): boolean => some(top, bottom + 1, (r) => written(r, c));
  let left = 0;
  while (!inColumn(left)) left++;
  let right = columns - 1;
  while (!inColumn(right)) right--;
  const x = Math.max(0, (left - 1) * cell);
  const y = Math.max(0, (top - 1) * cell);
  return {
    x,
    y,
    width: Math.min(image.width, (right + 2) * cell) - x,
    height: Math.min(image.height, (bottom + 2) * cell) - y,
  };
}

function some(from: number, to: number, is: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (is(i)) return true;
  return false;
}

/** Whether the cell whose first pixel is given has ink. */
function hasInk({ width, height, data }: Raster, left: number, top: number): boolean {
  const right = Math.min(width, left + cell);
  const bottom = Math.min(height, top + cell);
  let least = 255;
  let most = 0;
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) {
      const v = data[at] ?? 255;
      if (v < least) least = v;
      if (v > most) most = v;
    }
    if (least < black || most - least > contrast) return true;
  }
  return false;
}

/** The edge of a page where scanners leave shadows and punch holes show, as a share of each side. */
const edge = 0.03;

/** Every third row tells the share as well, but for a hair's breadth: strokes are thicker at any resolution. */
const rowsApart = 3;

/** Share of pixels inside the page's edges that are darker by half than white, 0 to 1. */
export function inkShare({ width, height, data }: Raster): number {
  const left = Math.round(width * edge);
  const top = Math.round(height * edge);
  let dark = 0;
  let all = 0;
  for (let y = top; y < height - top; y += rowsApart) {
    dark += darkIn(data, y * width + left, (y + 1) * width - left);
    all += width - 2 * left;
  }
  return dark / Math.max(1, all);
}

/** A row at a time: a loop over a whole page, run once a page, is left half compiled and takes five times as long. */
function darkIn(data: Uint8Array, from: number, end: number): number {
  let dark = 0;
  for (let at = from; at < end; at++) if ((data[at] ?? 255) < 128) dark++;
  return dark;
}
