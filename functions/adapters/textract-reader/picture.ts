import sharp from 'sharp';
import type { Raster } from '../../../core/image/raster.ts';

/** https://docs.aws.amazon.com/textract/latest/dg/limits-document.html */
const mostBytes = 10_000_000;
const longestSide = 10_000;

/** Lossless where it fits, as a fax always does; a colour scan at 300 dpi may not, and becomes a JPEG of a third of it. */
export async function pictureFor(image: Raster): Promise<Uint8Array> {
  const { width, height, channels, data } = image;
  const picture = sharp(data, { raw: { width, height, channels } })
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    // places come back as fractions of the page, so its size does not matter
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  const png = await picture.clone().png({ compressionLevel: 6 }).toBuffer();
  return png.length <= mostBytes ? png : picture.jpeg({ quality: 90 }).toBuffer();
}
