import type { Raster } from './raster.ts';

/** Where a strip is cut: its centre in pixels, its size along and across the text, and the direction in which the text runs. */
export interface StripPlace {
  x: number;
  y: number;
  length: number;
  thickness: number;
  /** Radians, clockwise from the image's x axis. */
  direction: number;
}

/** More samples a pixel and way than this do not show. */
const mostTaps = 3;

/**
 * Cuts a turned strip out of a grey image and scales it to `height` rows, text running left to right.
 * Where the strip is shrunk, several samples a pixel are averaged, so that thin strokes do not vanish.
 * @returns grey raster of `height` rows; at least `height` columns
 */
export function cutStrip(image: Raster, place: StripPlace, height: number): Raster {
  const { width: W, height: H, data } = image;
  const scale = place.thickness / height;
  const width = Math.max(height, Math.round(place.length / scale));
  const taps = Math.max(1, Math.min(mostTaps, Math.round(scale)));
  const samples = width * taps;
  const cos = Math.cos(place.direction);
  const sin = Math.sin(place.direction);
  const along = place.length / samples;
  const stepX = along * cos;
  const stepY = along * sin;
  const right = W - 1.001;
  const bottom = H - 1.001;
  const out = new Uint8Array(width * height);
  const sums = new Float32Array(width);
  const u = along / 2 - place.length / 2;
  for (let row = 0; row < height; row++) {
    sums.fill(0);
    for (let i = 0; i < taps; i++) {
      const v = (row + (i + 0.5) / taps) * scale - place.thickness / 2;
      let sx = place.x + u * cos - v * sin - 0.5;
      let sy = place.y + u * sin + v * cos - 0.5;
      for (let column = 0; column < width; column++) {
        let total = 0;
        for (let j = 0; j < taps; j++, sx += stepX, sy += stepY) {
          const cx = Math.max(0, Math.min(sx, right));
          const cy = Math.max(0, Math.min(sy, bottom));
          const x0 = cx | 0;
          const y0 = cy | 0;
          const fx = cx - x0;
          const p = y0 * W + x0;
          const a = data[p] ?? 0;
          const c = data[p + W] ?? a;
          const top = a + ((data[p + 1] ?? a) - a) * fx;
          const low = c + ((data[p + W + 1] ?? c) - c) * fx;
          total += top + (low - top) * (cy - y0);
        }
        sums[column] = (sums[column] ?? 0) + total;
      }
    }
    const weight = 1 / (taps * taps);
    const base = row * width;
    for (let column = 0; column < width; column++) out[base + column] = (sums[column] ?? 0) * weight;
  }
  return { width, height, channels: 1, data: out };
}
