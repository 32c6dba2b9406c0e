import type { Raster } from '../../image/raster.ts';

/** A window of a page in black and white: 1 where there is ink. Coordinates in pixels of the window. */
export interface InkWindow {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** Ink is darker than the window's paper by this share of the way to its darkest pixel: pencil and grey boxes still count. */
const share = 0.4;
/** Darker than the paper by less than this is shade of the scan. */
const leastContrast = 40;

/** Cuts a window out of a grey page; what lies outside the page is paper. */
export function inkWindow(page: Raster, x: number, y: number, width: number, height: number): InkWindow {
  const grey = new Uint8Array(width * height).fill(255);
  const counts = new Uint32Array(256);
  const [left, right] = [Math.max(0, -x), Math.min(width, page.width - x)];
  const [top, bottom] = [Math.max(0, -y), Math.min(height, page.height - y)];
  for (let row = top; row < bottom && left < right; row++) {
    const from = (y + row) * page.width + x;
    const inside = page.data.subarray(from + left, from + right);
    grey.set(inside, row * width + left);
    count(inside, counts);
  }
  const darkest = Math.max(
    0,
    counts.findIndex((pixels) => pixels > 0),
  );
  const paper = percentile(counts, 0.7);
  const threshold = paper - Math.max(leastContrast, share * (paper - darkest));
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < ink.length; i++) ink[i] = (grey[i] ?? 255) < threshold ? 1 : 0;
  return { width, height, ink };
}

function count(values: Uint8Array, counts: Uint32Array): void {
  for (let i = 0; i < values.length; i++) {
    const v = values[i] ?? 0;
    counts[v] = (counts[v] ?? 0) + 1;
  }
}

function percentile(counts: Uint32Array, part: number): number {
  const total = counts.reduce((a, b) => a + b, 0);
  let seen = 0;
  for (let v = 0; v < 256; v++) {
    seen += counts[v] ?? 0;
    if (seen >= part * total) return v;
  }
  return 255;
}
