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

/**
 * Where anything is printed or written, with a margin of one cell; dust that fills a single cell alone does not count.
 * A page with texture all over yields the whole page.
 * @returns null for a page without ink
 */
export function inkRegion({ width, height, data }: Raster): Region | null {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const dark = new Uint8Array(columns * rows);
  for (let r = 0; r < rows; r++) {
    const end = Math.min(height, (r + 1) * cell);
    for (let c = 0; c < columns; c++) {
      let least = 255;
      let most = 0;
      const right = Math.min(width, (c + 1) * cell);
      for (let y = r * cell; y < end; y++) {
        for (let x = c * cell; x < right; x++) {
          const v = data[y * width + x] ?? 255;
          if (v < least) least = v;
          if (v > most) most = v;
        }
      }
      dark[r * columns + c] = most - least > contrast || least < 100 ? 1 : 0;
    }
  }
  let left = columns;
  let top = rows;
  let right = -1;
  let bottom = -1;
  const at = (r: number, c: number): number =>
    r < 0 || c < 0 || r >= rows || c >= columns ? 0 : (dark[r * columns + c] ?? 0);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (!at(r, c)) continue;
      if (at(r, c - 1) + at(r, c + 1) + at(r - 1, c) + at(r + 1, c) < 1) continue;
      left = Math.min(left, c);
      right = Math.max(right, c);
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
    }
  }
  if (right < 0) return null;
  const x = Math.max(0, (left - 1) * cell);
  const y = Math.max(0, (top - 1) * cell);
  return {
    x,
    y,
    width: Math.min(width, (right + 2) * cell) - x,
    height: Math.min(height, (bottom + 2) * cell) - y,
  };
}

/** The given region as a raster of its own. */
export function cutRegion(image: Raster, { x, y, width, height }: Region): Raster {
  const data = new Uint8Array(width * height * image.channels);
  const bytes = width * image.channels;
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * image.width + x) * image.channels;
    data.set(image.data.subarray(from, from + bytes), row * bytes);
  }
  return { width, height, channels: image.channels, data };
}

/** The edge of a page where scanners leave shadows and punch holes show, as a share of each side. */
const edge = 0.03;

/** Share of pixels inside the page's edges that are darker by half than white, 0 to 1. */
export function inkShare({ width, height, data }: Raster): number {
  const left = Math.round(width * edge);
  const top = Math.round(height * edge);
  let dark = 0;
  for (let y = top; y < height - top; y++) {
    for (let x = left; x < width - left; x++) if ((data[y * width + x] ?? 255) < 128) dark++;
  }
  return dark / Math.max(1, (width - 2 * left) * (height - 2 * top));
}
