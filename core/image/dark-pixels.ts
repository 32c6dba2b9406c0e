import type { Raster } from './raster.ts';

/** For each pixel of a grey page 1 where it is darker than the limit, else 0; single pixels that differ from all around them are noise. */
export function darkPixels({ width, height, data }: Raster, limit: number): Uint8Array {
  const dark = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at++) dark[at] = (data[at] ?? 255) < limit ? 1 : 0;
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = at + width - 2; at < end; at++) {
      const one = dark[at];
      if (dark[at - 1] !== one && dark[at + 1] !== one && isAlone(dark, at, width)) dark[at] = 1 - (one ?? 0);
    }
  }
  return dark;
}

function isAlone(dark: Uint8Array, at: number, width: number): boolean {
  const one = dark[at];
  for (const row of [at - width, at + width]) {
    if (dark[row - 1] === one || dark[row] === one || dark[row + 1] === one) return false;
  }
  return true;
}
