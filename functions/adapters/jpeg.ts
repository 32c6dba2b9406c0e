import sharp from 'sharp';
import type { Raster } from '../../core/image/raster.ts';

/** Print stays sharp to the eye from about here; an A4 page at 200 dpi takes some 200 KB. */
const quality = 80;

/** The image as JPEG, with its resolution. @param dpi pixels an inch */
export async function toJpeg(image: Raster, dpi: number): Promise<Uint8Array> {
  const { width, height, channels, data } = image;
  return (
    sharp(data, { raw: { width, height, channels } })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .withDensity(Math.round(dpi))
      // codes made to measure save a tenth of the bytes and take longer than all the rest
      .jpeg({ quality, optimiseCoding: false })
      .toBuffer()
  );
}
