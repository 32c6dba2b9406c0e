import { Unreadable } from '../../errors.ts';
import { maxPixels } from './limits.ts';
import type { Stored } from './picture.ts';
import { type Directory, fieldBytes, numbers, rational } from './tiff.ts';

/** What has to be known of a TIFF page before it is decoded. */
export interface TiffPage extends Stored {
  directory: Directory;
  data: Data;
}

/** Where the compressed pixels lie: in strips or in tiles. */
interface Data {
  offsetsTag: 273 | 324;
  parts: readonly { at: number; length: number }[];
}

/** None, CCITT RLE, G3, G4, LZW, JPEG, deflate (both numbers), PackBits. Old-style JPEG (6) is refused. */
const compressions = new Set([1, 2, 3, 4, 5, 7, 8, 32946, 32773]);
const faxCompressions = new Set([2, 3, 4]);

/** Dots a line of fax paper of 215, 255 and 303 mm width, ITU-T T.4. */
const faxWidths = new Set([1728, 2048, 2432]);
const faxDpi = 204;
const standardFaxDpi = 98;
const fineFaxDpi = 196;

/** Fax machines' 72 and plate makers' 1200 bound what a paper is scanned at. */
function believable(dpi: number | null): number | null {
  return dpi !== null && dpi >= 50 && dpi <= 1300 ? dpi : null;
}

/**
 * Densities across and down, dots an inch. Where the file does not say: a fax line tells its own (204, and 98 or 196
 * down by whether the page would else be squat), everything else counts as 200.
 */
function densities(directory: Directory, width: number, height: number, fax: boolean): [number, number] {
  const unit = numbers(directory, 296)[0] ?? 2;
  const perInch = unit === 3 ? 2.54 : 1;
  const inches = (tag: number): number | null => {
    const value = rational(directory, tag);
    return unit === 1 || value === null ? null : believable(value * perInch);
  };
  const x = inches(282);
  const y = inches(283);
  if (x !== null && y !== null) return x / y > 5 || y / x > 5 ? [x, x] : [x, y];
  const said = x ?? y;
  if (said !== null) return [said, said];
  if (fax && faxWidths.has(width)) return [faxDpi, height < width * 0.8 ? standardFaxDpi : fineFaxDpi];
  return [200, 200];
}

function partsOf(directory: Directory): Data {
  const offsetsTag = directory.fields.has(324) ? 324 : 273;
  const offsets = numbers(directory, offsetsTag);
  const counts = numbers(directory, offsetsTag === 324 ? 325 : 279);
  if (offsets.length === 0) throw new Unreadable('truncated', 'the page says nowhere where its pixels are');
  const size = directory.bytes.length;
  let total = 0;
  const parts = offsets.map((at, i) => {
    // Old fax writers leave the length of a single strip out, or zero: it runs to the end.
    const length = counts[i] || (offsets.length === 1 ? size - at : 0);
    if (at + length > size || length < 0) throw new Unreadable('truncated', 'pixels of the page are cut off');
    total += length;
    return { at, length };
  });
  // Parts that overlap could make a small file a huge one.
  if (total > size) throw new Unreadable('damaged', 'the parts of the page overlap');
  return { offsetsTag, parts };
}

/**
 * Looks at a page without decoding it.
 * @throws Unreadable
 */
export function describe(directory: Directory): TiffPage {
  const one = (tag: number, otherwise: number): number => numbers(directory, tag)[0] ?? otherwise;
  const width = one(256, 0);
  const height = one(257, 0);
  if (width === 0 || height === 0) throw new Unreadable('damaged', 'the page has no size');
  if (width * height > maxPixels)
    throw new Unreadable('page-too-large', `the page has ${width}x${height} pixels`);
  const compression = one(259, 1);
  if (!compressions.has(compression)) {
    throw new Unreadable('not-supported', `TIFF compression ${compression} cannot be opened`);
  }
  const fax = faxCompressions.has(compression);
  const [xDpi, yDpi] = densities(directory, width, height, fax);
  const orientation = one(274, 1);
  // PhotometricInterpretation 0 and 1 are white-is-zero and black-is-zero; 2 and above have colours.
  const grey = one(262, fax ? 0 : 2) <= 1;
  return { directory, width, height, xDpi, yDpi, orientation, grey, data: partsOf(directory) };
}

/** Tags the decoder needs; all else (metadata, profiles, makers' own) is left behind. Sizes, samples, colours, fax options, JPEG tables, tiles. */
const needed = [
  256, 257, 258, 259, 262, 266, 274, 277, 278, 284, 292, 293, 317, 320, 322, 323, 338, 339, 347, 529, 530,
  531, 532,
];
const long = 4;

/**
 * The page as a TIFF of its own, of the same byte order: decoding it reads nothing of the other pages, and a broken
 * chain does not reach the decoder.
 */
export function alone({ directory, data }: TiffPage): Buffer {
  const { bytes, little, fields } = directory;
  const { offsetsTag, parts } = data;
  const countsTag = offsetsTag + (offsetsTag === 273 ? 6 : 1);
  const copied = needed.flatMap((tag) => {
    const field = fields.get(tag);
    if (field === undefined) return [];
    const value = bytes.subarray(field.at, field.at + fieldBytes(field));
    return [{ tag, type: field.type, count: field.count, value }];
  });
  const rewritten = [offsetsTag, countsTag].map((tag) => {
    return { tag, type: long, count: parts.length, value: Buffer.alloc(parts.length * 4) };
  });
  const entries = [...copied, ...rewritten].sort((a, b) => a.tag - b.tag);

  const start = 8;
  const spill = entries.reduce((sum, { value }) => sum + (value.length > 4 ? value.length + 1 : 0), 0);
  const pixels = start + 2 + entries.length * 12 + 4 + spill;
  const page = Buffer.alloc(pixels + parts.reduce((sum, { length }) => sum + length, 0));
  const put16 = (value: number, at: number): number =>
    little ? page.writeUInt16LE(value, at) : page.writeUInt16BE(value, at);
  const put32 = (value: number, at: number, into = page): number =>
    little ? into.writeUInt32LE(value, at) : into.writeUInt32BE(value, at);

  let at = pixels;
  parts.forEach((part, i) => {
    const [offsets, counts] = rewritten;
    if (offsets !== undefined) put32(at, i * 4, offsets.value);
    if (counts !== undefined) put32(part.length, i * 4, counts.value);
    bytes.copy(page, at, part.at, part.at + part.length);
    at += part.length;
  });

  bytes.copy(page, 0, 0, 4);
  put32(start, 4);
  put16(entries.length, start);
  let free = start + 2 + entries.length * 12 + 4;
  entries.forEach(({ tag, type, count, value }, i) => {
    const entry = start + 2 + i * 12;
    put16(tag, entry);
    put16(type, entry + 2);
    put32(count, entry + 4);
    if (value.length <= 4) value.copy(page, entry + 8);
    else {
      put32(free, entry + 8);
      value.copy(page, free);
      free += value.length + (value.length % 2);
    }
  });
  return page;
}
