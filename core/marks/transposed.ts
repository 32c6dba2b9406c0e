import type { Raster } from '../image/raster.ts';
import type { Box } from '../page.ts';

/** A grey page with rows and columns changed: what was written from top to bottom runs from left to right. */
export function transposed({ width, height, channels, data }: Raster): Raster {
  const turned = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + y] = data[y * width + x] ?? 255;
  return { width: height, height: width, channels, data: turned };
}

export const transposedBox = ([x, y, width, height]: Box): Box => [y, x, height, width];
