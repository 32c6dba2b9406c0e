import type { Raster } from '../../image/raster.ts';
import type { Box } from '../../page.ts';

/** A grey page turned a quarter to the left: what was written from top to bottom runs from left to right. */
export function turnedLeft({ width, height, channels, data }: Raster): Raster {
  const turned = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[(width - 1 - x) * height + y] = data[y * width + x] ?? 255;
  return { width: height, height: width, channels, data: turned };
}

/** A box of a page where it stands on the turned page. */
export const boxTurnedLeft = ([x, y, width, height]: Box): Box => [y, 1 - x - width, height, width];
