import type { Raster } from './raster.ts';

/** Shares of two rows in whole numbers: finer than a grey step. */
const whole = 256;
const white = 255;
/** Four white pixels, as one number. */
const fourWhite = -1;

/**
 * The grey image with so many rows, at least as many as it has: fax machines that scan coarsely down the page leave
 * rows out. What is new lies between four pixels, the whole by half a pixel to the right and down: two neighbours mixed
 * soften the jags of black and white, without which twice as many characters of a coarse fax are misread.
 */
export function stretchDown({ width, height, data }: Raster, rows: number): Raster {
  const bytes = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const out = new Uint8Array(width * rows).fill(white);
  for (let y = 0; y < rows; y++) {
    const at = Math.max(0, Math.min(height - 1, (y * height) / rows - 0.5));
    const upper = Math.floor(at);
    const lower = Math.min(height - 1, upper + 1);
    mix(bytes, upper * width, lower * width, Math.round((at - upper) * whole), out, y * width, width);
  }
  return { width, height: rows, channels: 1, data: out };
}

function mix(
  data: DataView,
  upper: number,
  lower: number,
  share: number,
  out: Uint8Array,
  to: number,
  count: number,
): void {
  const rest = whole - share;
  let before = data.getUint8(upper) * rest + data.getUint8(lower) * share;
  for (let i = 0; i < count; ) {
    // white is there already, and is most of a fax: passed over in fours, a page takes a fifth of the time
    if (before === white * whole) while (i + 4 <= count && isWhite(data, upper + i, lower + i)) i += 4;
    for (const end = Math.min(count, i + 4); i < end; i++) {
      const here = data.getUint8(upper + i) * rest + data.getUint8(lower + i) * share;
      out[to + i] = (before + here + whole) >> 9;
      before = here;
    }
  }
}

const isWhite = (data: DataView, one: number, other: number): boolean =>
  (data.getInt32(one, true) & data.getInt32(other, true)) === fourWhite;
