import sharp, { type Sharp } from 'sharp';
import type { Raster } from '../../core/image/raster.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import type { Sheet } from '../../functions/opener.ts';

/** Opens a document, takes its first page and closes it. */
export async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  const document = await openDocument(bytes);
  try {
    return await document.sheet(1);
  } finally {
    await document.close();
  }
}

/** The four quarters of a page, each by its middle pixel: `#` dark, `.` light; read row by row. */
export function quarters({ width, height, channels, data }: Raster): string {
  const at = (x: number, y: number): string => {
    const offset = (Math.floor(height * y) * width + Math.floor(width * x)) * channels;
    return (data[offset] ?? 0) < 128 ? '#' : '.';
  };
  return at(0.25, 0.25) + at(0.75, 0.25) + at(0.25, 0.75) + at(0.75, 0.75);
}

export const wide = 848;
export const high = 1196;

/** Grey pixels, the upper left quarter black. */
export const pixels = Buffer.from(
  Uint8Array.from({ length: wide * high }, (_, i) =>
    i % wide < wide / 2 && i < (wide * high) / 2 ? 0 : 255,
  ),
);
/** The same as a picture yet to be encoded. */
export const picture = (): Sharp => sharp(pixels, { raw: { width: wide, height: high, channels: 1 } });
