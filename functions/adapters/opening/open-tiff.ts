import { Unreadable } from '../../errors.ts';
import type { OpenDocument, Sheet } from '../../opener.ts';
import { endsOfLine, tailIsEmpty } from './fax-lines.ts';
import { decode } from './picture.ts';
import { directories, numbers } from './tiff.ts';
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

/** Group 3 without error correction loses lines and goes on at the next; up to one in ten is a page still worth reading. */
const linesKept = 0.9;

/** TIFF's number for Group 3, and FillOrder's for the lowest bit first. */
const group3 = 3;
const lowestBitFirst = 2;

/**
 * Decodes a page. The strict decoder refuses a fax for one bad code word, and takes one that is half zeros for whole;
 * the ends of line still found say better how much of it came through.
 */
async function sheetOf(page: TiffPage): Promise<Sheet> {
  const { directory, data, height } = page;
  if (numbers(directory, 259)[0] !== group3) return decode(alone(page), page);
  const lowFirst = numbers(directory, 266)[0] === lowestBitFirst;
  const parts = data.parts.map(({ at, length }) => directory.bytes.subarray(at, at + length));
  const lines = parts.reduce((sum, part) => sum + endsOfLine(part, lowFirst), 0);
  if (lines >= height * linesKept) return decode(alone(page), page, 'none');
  if (lines > 0 && parts.some(tailIsEmpty))
    throw new Unreadable('truncated', 'the fax page stops before its end');
  return decode(alone(page), page);
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
      return sheetOf(page);
    },
    close: async () => {},
  };
}
