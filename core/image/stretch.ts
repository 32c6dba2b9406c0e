import type { Raster } from './raster.ts';

/** Shares of two rows in whole numbers: finer than a grey step. */
const whole = 256;

/**
 * The grey image with so many rows, at least as many as it has: fax machines that scan coarsely down the page leave
 * rows out. What is new lies between four pixels, the whole by half a pixel to the right and down: two neighbours mixed
 * soften the jags of black and white, without which twice as many characters of a coarse fax are misread.
 */
export function stretchDown({ width, height, data }: Raster, rows: number): Raster {
  const out = new Uint8Array(width * rows);
  for (let y = 0; y < rows; y++) {
    const at = Math.max(0, Math.min(height - 1, (y * height) / rows - 0.5));
    const upper = Math.floor(at);
    const lower = Math.min(height - 1, upper + 1);
    mix(data, upper * width, lower * width, Math.round((at - upper) * whole), out, y * width, width);
  }
  return { width, height: rows, channels: 1, data: out };
}

function mix(
  data: Uint8Array,
  upper: number,
  lower: number,
  share: number,
  out: Uint8Array,
  to: number,
  count: number,
): void {
  const rest = whole - share;
  let before = (data[upper] ?? 0) * rest + (data[lower] ?? 0) * share;
  for (let i = 0; i < count; i++) {
    const here = (data[upper + i] ?? 0) * rest + (data[lower + i] ?? 0) * share;
    out[to + i] = (before + here + whole) >> 9;
    before = here;
  }
}
