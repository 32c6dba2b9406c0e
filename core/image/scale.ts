import type { Raster } from './raster.ts';

/**
 * Scales a grey image to the given size: areas averaged where it shrinks, points interpolated where it grows.
 */
export function scaleTo(image: Raster, width: number, height: number): Raster {
  const rows = scaleRows(image, height);
  return scaleColumns(rows, width);
}

/** For every target pixel the source pixels it covers, with weights that sum to 1. */
function coverage(from: number, to: number): { first: Int32Array; weights: Float32Array[] } {
  const first = new Int32Array(to);
  const weights: Float32Array[] = [];
  const ratio = from / to;
  for (let i = 0; i < to; i++) {
    if (ratio <= 1) {
      const centre = Math.min(from - 1, Math.max(0, (i + 0.5) * ratio - 0.5));
      const low = Math.min(Math.max(0, from - 2), Math.floor(centre));
      first[i] = low;
      weights.push(from === 1 ? Float32Array.of(1) : Float32Array.of(1 - (centre - low), centre - low));
      continue;
    }
    const start = i * ratio;
    const end = Math.min(from, (i + 1) * ratio);
    const low = Math.floor(start);
    const high = Math.min(from, Math.ceil(end));
    const w = new Float32Array(high - low);
    for (let k = low; k < high; k++) w[k - low] = (Math.min(end, k + 1) - Math.max(start, k)) / (end - start);
    first[i] = low;
    weights.push(w);
  }
  return { first, weights };
}

function scaleRows({ width, height, data }: Raster, to: number): Raster {
  if (to === height) return { width, height, channels: 1, data };
  const out = new Uint8Array(width * to);
  const { first, weights } = coverage(height, to);
  const line = new Float32Array(width);
  weights.forEach((w, y) => {
    line.fill(0.5);
    w.forEach((share, k) => {
      const base = ((first[y] ?? 0) + k) * width;
      for (let x = 0; x < width; x++) line[x] = (line[x] ?? 0) + share * (data[base + x] ?? 0);
    });
    out.set(line, y * width);
  });
  return { width, height: to, channels: 1, data: out };
}

function scaleColumns({ width, height, data }: Raster, to: number): Raster {
  if (to === width) return { width, height, channels: 1, data };
  const out = new Uint8Array(to * height);
  const { first, weights } = coverage(width, to);
  weights.forEach((w, x) => {
    const from = first[x] ?? 0;
    for (let y = 0; y < height; y++) {
      let sum = 0.5;
      for (let k = 0; k < w.length; k++) sum += (w[k] ?? 0) * (data[y * width + from + k] ?? 0);
      out[y * to + x] = sum;
    }
  });
  return { width: to, height, channels: 1, data: out };
}
