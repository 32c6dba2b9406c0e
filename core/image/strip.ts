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

/**
 * Cuts a turned strip out of a grey image and scales it to `height` rows, text running left to right.
 * Where the strip is shrunk, several samples a pixel are averaged, so that thin strokes do not vanish.
 * @returns grey raster of `height` rows; at least `height` columns
 */
export function cutStrip(image: Raster, place: StripPlace, height: number): Raster {
  const { width: W, height: H, data } = image;
  const scale = place.thickness / height;
  const width = Math.max(height, Math.round(place.length / scale));
  const stepAlong = place.length / width;
  const taps = Math.max(1, Math.min(3, Math.round(scale)));
  const cos = Math.cos(place.direction);
  const sin = Math.sin(place.direction);
  const out = new Uint8Array(width * height);
  const weight = 1 / (taps * taps);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let total = 0;
      for (let i = 0; i < taps; i++) {
        const v = (row + (i + 0.5) / taps) * scale - place.thickness / 2;
        for (let j = 0; j < taps; j++) {
          const u = (column + (j + 0.5) / taps) * stepAlong - place.length / 2;
          const sx = place.x + u * cos - v * sin - 0.5;
          const sy = place.y + u * sin + v * cos - 0.5;
          const cx = Math.max(0, Math.min(sx, W - 1.001));
          const cy = Math.max(0, Math.min(sy, H - 1.001));
          const x0 = cx | 0;
          const y0 = cy | 0;
          const fx = cx - x0;
          const fy = cy - y0;
          const p = y0 * W + x0;
          const a = data[p] ?? 0;
          const b = data[p + 1] ?? a;
          const c = data[p + W] ?? a;
          const d = data[p + W + 1] ?? c;
          total += (a + (b - a) * fx) * (1 - fy) + (c + (d - c) * fx) * fy;
        }
      }
      out[row * width + column] = total * weight;
    }
  }
  return { width, height, channels: 1, data: out };
}
