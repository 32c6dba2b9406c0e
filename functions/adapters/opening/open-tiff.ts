import { Unreadable } from '../../errors.ts';
import type { OpenDocument } from '../../opener.ts';
import { decode } from './picture.ts';
import { directories } from './tiff.ts';
import { alone, describe, type TiffPage } from './tiff-page.ts';

function described(page: Parameters<typeof describe>[0] | Unreadable): TiffPage | Unreadable {
  if (page instanceof Unreadable) return page;
  try {
    return describe(page);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

/**
 * Opens a TIFF. Pages that are broken are counted and refuse one by one; a document without any good page refuses
 * as its first page does.
 * @throws Unreadable
 */
export async function openTiff(bytes: Uint8Array): Promise<OpenDocument> {
  const pages = directories(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).map(described);
  const first = pages[0];
  if (first === undefined) throw new Unreadable('no-pages', 'the document has no page');
  if (first instanceof Unreadable && pages.every((page) => page instanceof Unreadable)) throw first;
  return {
    type: 'tiff',
    pageCount: pages.length,
    sheet: async (number) => {
      const page = pages[number - 1];
      if (page === undefined) throw new RangeError(`there is no page ${number} of ${pages.length}`);
      if (page instanceof Unreadable) throw page;
      return decode(alone(page), page);
    },
    close: async () => {},
  };
}
