import type { Raster } from '../../../core/image/raster.ts';
import { toGrey } from '../../../core/image/raster.ts';

/** Between the strongest and the weakest channel; the colour noise of JPEG on a grey page stays below. */
const coloured = 40;

/** Every third pixel of every third row settles it. */
const step = 3;

/** Of the pixels looked at; a red seal of 10 mm on A4 has at least 400 in a million, specks of noise fewer. */
const enough = 100 / 1_000_000;

/** Grey where the page has no colour worth the name; else as it is. */
export function withoutColour(image: Raster): Raster {
  if (image.channels === 1) return image;
  const { width, height, data } = image;
  const most = enough * Math.ceil(width / step) * Math.ceil(height / step);
  let found = 0;
  for (let y = 0; y < height; y += step) {
    for (let at = y * width * 3, end = at + width * 3; at < end; at += step * 3) {
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > coloured && ++found > most) return image;
    }
  }
  return toGrey(image);
}
