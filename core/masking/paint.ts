import type { Raster } from '../image/raster.ts';
import type { Box } from '../page.ts';

/** Nearly black: seen as painted over, and told from print that is missing. */
const paint = 32;

/** A copy of the image in which the boxes (fractions of it) are painted over; the image itself where there are none. */
export function paintOver(image: Raster, boxes: readonly Box[]): Raster {
  if (boxes.length === 0) return image;
  const { width, height, channels } = image;
  const data = image.data.slice();
  for (const [x, y, w, h] of boxes) {
    const left = Math.max(0, Math.floor(x * width));
    const right = Math.min(width, Math.ceil((x + w) * width));
    const bottom = Math.min(height, Math.ceil((y + h) * height));
    for (let row = Math.max(0, Math.floor(y * height)); row < bottom; row++) {
      data.fill(paint, (row * width + left) * channels, (row * width + right) * channels);
    }
  }
  return { width, height, channels, data };
}
