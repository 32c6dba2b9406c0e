import type { Region } from './ink.ts';
import type { Raster } from './raster.ts';

/**
 * Scales a region of a grey image to the given size: areas averaged where it shrinks, points interpolated where it grows.
 * @param region in pixels of the image; the whole of it where none is given
 */
export function scaleTo(
  image: Raster,
  width: number,
  height: number,
  region: Region = { x: 0, y: 0, width: image.width, height: image.height },
): Raster {
  const { data } = image;
  const out = new Uint8Array(width * height);
  const down = coverage(region.height, height);
  const across = coverage(region.width, width);
  // One target row at a time, first put together from source rows, then drawn together along itself.
  const line = new Float32Array(region.width);
  for (let y = 0; y < height; y++) {
    line.fill(0.5);
    for (let k = 0; k < down.taps; k++) {
      const share = down.weights[y * down.taps + k] ?? 0;
      if (share === 0) continue;
      const base = (region.y + (down.first[y] ?? 0) + k) * image.width + region.x;
      for (let x = 0; x < line.length; x++) line[x] = (line[x] ?? 0) + share * (data[base + x] ?? 0);
    }
    if (width === region.width) out.set(line, y * width);
    else drawTogether(line, across, out, y * width);
  }
  return { width, height, channels: 1, data: out };
}

/** What target pixels cover: from `first` on, `taps` source pixels, with weights that sum to 1. */
interface Coverage {
  taps: number;
  first: Int32Array;
  weights: Float32Array;
}

function drawTogether(
  line: Float32Array,
  { taps, first, weights }: Coverage,
  out: Uint8Array,
  to: number,
): void {
  for (let x = 0, w = 0; x < first.length; x++) {
    const from = first[x] ?? 0;
    let sum = 0;
    for (let k = 0; k < taps; k++) sum += (weights[w++] ?? 0) * (line[from + k] ?? 0);
    out[to + x] = sum;
  }
}

function coverage(from: number, to: number): Coverage {
  const ratio = from / to;
  const taps = Math.min(from, ratio <= 1 ? 2 : Math.ceil(ratio) + 1);
  const first = new Int32Array(to);
  const weights = new Float32Array(to * taps);
  for (let i = 0; i < to; i++) {
    // Shrinking, a target pixel is the mean of what it covers; growing, of the two pixels whose middles it lies between.
    const middle = Math.min(from - 0.5, Math.max(0.5, (i + 0.5) * ratio));
    const start = ratio <= 1 ? middle - 0.5 : i * ratio;
    const end = ratio <= 1 ? middle + 0.5 : Math.min(from, (i + 1) * ratio);
    const low = Math.min(Math.floor(start), from - taps);
    first[i] = low;
    for (let k = 0; k < taps; k++) {
      const covered = Math.min(end, low + k + 1) - Math.max(start, low + k);
      weights[i * taps + k] = Math.max(0, covered) / (end - start);
    }
  }
  return { taps, first, weights };
}
