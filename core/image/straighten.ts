import type { Raster } from './raster.ts';

/** Whole numbers carry 16 bits after the point for places, 8 for shares of a pixel: finer than a grey step. */
const point = 65_536;

/**
 * Turns a raster back by a small angle (radians, clockwise positive) about its middle, bilinear; white comes in from
 * outside. It is done for every pixel of nearly every page: along a row the source stays between the same two rows and
 * the same shares of neighbouring pixels for a stretch, and only one pair of pixels a step is new.
 */
export function straighten({ width, height, channels, data }: Raster, angle: number): Raster {
  const out = new Uint8Array(data.length).fill(255);
  const fours = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const stepX = Math.round(cos * point);
  const stepY = Math.round(sin * point);
  const below = width * channels;
  for (let y = 0; y < height; y++) {
    const v = y + 0.5 - height / 2;
    const u = 0.5 - width / 2;
    const startX = Math.round((width / 2 + u * cos - v * sin - 0.5) * point);
    const startY = Math.round((height / 2 + u * sin + v * cos - 0.5) * point);
    const [first, end] = within(
      within([0, width], startX, stepX, (width - 1) * point),
      startY,
      stepY,
      (height - 1) * point,
    );
    for (let x = first; x < end; ) {
      const sx = startX + x * stepX;
      const sy = startY + x * stepY;
      const count = Math.min(end - x, slips(sx, point - stepX), leaves(sy, stepY));
      const from = (sy >> 16) * below + (sx >> 16) * channels;
      const to = y * below + x * channels;
      if (channels === 1) grey(data, fours, out, from, to, below, count, sx, sy, stepY);
      else coloured(data, out, from, to, below, count, sx, sy, stepY);
      x += count;
    }
  }
  return { width, height, channels, data: out };
}

/** Of the steps `[from, to)` those at which `start + step * i` lies in `[0, limit)`. */
function within(
  [from, to]: readonly [number, number],
  start: number,
  step: number,
  limit: number,
): readonly [number, number] {
  if (step === 0) return start >= 0 && start < limit ? [from, to] : [from, from];
  const low = (step > 0 ? -start : limit - 1 - start) / step;
  const high = (step > 0 ? limit - 1 - start : -start) / step;
  return [Math.max(from, Math.ceil(low)), Math.min(to, Math.floor(high) + 1)];
}

/** For how many steps a place that falls behind by `lag` a step stays within its pixel, once each step's pixel is counted on. */
function slips(place: number, lag: number): number {
  return lag <= 0 ? Number.POSITIVE_INFINITY : Math.floor((place & (point - 1)) / lag) + 1;
}

/** For how many steps a place that moves by `step` stays within its row. */
function leaves(place: number, step: number): number {
  const inside = place & (point - 1);
  if (step === 0) return Number.POSITIVE_INFINITY;
  return step > 0 ? Math.ceil((point - inside) / step) : Math.floor(inside / -step) + 1;
}

/** Four pixels of no ink, as one number. */
const fourWhite = -1;

function grey(
  data: Uint8Array,
  fours: DataView,
  out: Uint8Array,
  from: number,
  to: number,
  below: number,
  count: number,
  sx: number,
  sy: number,
  stepY: number,
): void {
  const fx = (sx >> 8) & 255;
  let inRow = sy & (point - 1);
  let top = data[from] ?? 255;
  let low = data[from + below] ?? 255;
  for (let i = 0; i < count; ) {
    // white is there already, and is most of a fax: passed over in fours, a page takes a third of the time
    if ((top & low) === 255) {
      for (; i + 4 <= count && isWhite(fours, from + i + 1, below); i += 4) inRow += 4 * stepY;
    }
    for (const end = Math.min(count, i + 8); i < end; i++, inRow += stepY) {
      const fy = inRow >> 8;
      const nextTop = data[from + i + 1] ?? 255;
      const nextLow = data[from + below + i + 1] ?? 255;
      const a = (top << 8) + (nextTop - top) * fx;
      const b = (low << 8) + (nextLow - low) * fx;
      out[to + i] = ((a << 8) + (b - a) * fy + 0x8000) >> 16;
      top = nextTop;
      low = nextLow;
    }
  }
}

const isWhite = (fours: DataView, at: number, below: number): boolean =>
  (fours.getInt32(at, true) & fours.getInt32(at + below, true)) === fourWhite;

function coloured(
  data: Uint8Array,
  out: Uint8Array,
  from: number,
  to: number,
  below: number,
  count: number,
  sx: number,
  sy: number,
  stepY: number,
): void {
  const fx = (sx >> 8) & 255;
  for (let channel = 0; channel < 3; channel++) {
    let inRow = sy & (point - 1);
    let at = from + channel;
    let top = data[at] ?? 255;
    let low = data[at + below] ?? 255;
    for (let i = to + channel, end = i + count * 3; i < end; i += 3, inRow += stepY) {
      const fy = inRow >> 8;
      at += 3;
      const nextTop = data[at] ?? 255;
      const nextLow = data[at + below] ?? 255;
      const a = (top << 8) + (nextTop - top) * fx;
      const b = (low << 8) + (nextLow - low) * fx;
      out[i] = ((a << 8) + (b - a) * fy + 0x8000) >> 16;
      top = nextTop;
      low = nextLow;
    }
  }
}
