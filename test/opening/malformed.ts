import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { UnreadableReason } from '../../core/packet.ts';
import { maxBytes } from '../../functions/adapters/opening/limits.ts';
import { lockedPdf, onePage, pagesPdf, pdfOf, streamOf } from './pdf-maker.ts';
import { tiffOf } from './tiff-maker.ts';

/** A document of which not one page can be read, and the reason a person must be told. */
export interface Malformed {
  name: string;
  bytes: () => Uint8Array;
  reason: UnreadableReason;
}

const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content));

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../eval/samples/${name}`, import.meta.url)));
}

/** The first part of a document, as a broken transmission leaves it. */
function cut(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * share));
}

/** What is no document, after the first bytes of one. The same every time. */
function garbage(start: readonly number[]): Uint8Array {
  return Uint8Array.from(
    { length: 4096 },
    (_, i) => start[i] ?? (Math.imul(i + 1, 2_654_435_761) >>> 13) & 255,
  );
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG that says it has so many pixels, and has none. */
function pngClaiming(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      pngChunk('IHDR', header),
      pngChunk('IDAT', Buffer.alloc(64)),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const picture = '/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB';

/** Forms each of which draws the next thirty times: 30 to the power of 8 lines from 3 KB. */
function nestedForms(): Uint8Array {
  const form = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]';
  const inner = [6, 7, 8, 9, 10, 11, 12, 13].map((next) =>
    streamOf(`${form}/Resources<</XObject<</F ${next} 0 R>>>>`, '/F Do '.repeat(30)),
  );
  return onePage({
    content: '/F Do',
    resources: '/XObject<</F 5 0 R>>',
    more: [...inner, streamOf(form, '0 0 m 595 842 l S')],
  });
}

const a4 = { width: 1728, height: 2292 };

export const malformed: readonly Malformed[] = [
  { name: 'no bytes', bytes: () => new Uint8Array(0), reason: 'empty' },
  { name: 'one byte', bytes: () => new Uint8Array(1), reason: 'not-supported' },
  { name: 'larger than 64 MB', bytes: () => new Uint8Array(maxBytes + 1), reason: 'too-large' },
  { name: 'text', bytes: () => text('開示等申請書\r\n氏名\r\n'), reason: 'not-supported' },
  { name: 'web page', bytes: () => text('<!DOCTYPE html><title>x</title>'), reason: 'not-supported' },
  {
    name: 'e-mail with a PDF',
    bytes: () => text('Received: by x\r\n\r\n%PDF-1.7\r\n'),
    reason: 'not-supported',
  },
  { name: 'ZIP, as Word files are', bytes: () => garbage([0x50, 0x4b, 3, 4]), reason: 'not-supported' },
  { name: 'GIF', bytes: () => text('GIF89a\x01\x00\x01\x00\x00\x00\x00;'), reason: 'not-supported' },
  {
    name: 'HEIC',
    bytes: () => text('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic'),
    reason: 'not-supported',
  },
  { name: 'BigTIFF', bytes: () => garbage([0x49, 0x49, 0x2b, 0, 8, 0, 0, 0]), reason: 'not-supported' },

  { name: 'TIFF, header only', bytes: () => cut(sample('fax-01-f861.tif'), 0.00005), reason: 'truncated' },
  {
    name: 'TIFF cut in its first page',
    bytes: () => cut(sample('fax-01-f861.tif'), 0.1),
    reason: 'truncated',
  },
  { name: 'TIFF, garbage after its mark', bytes: () => garbage([0x49, 0x49, 0x2a, 0]), reason: 'truncated' },
  {
    name: 'TIFF whose pixels lie beyond its end',
    bytes: () => tiffOf([{ ...a4, dataAt: 1_000_000_000 }]),
    reason: 'truncated',
  },
  {
    name: 'TIFF claiming 2.5 gigapixels',
    bytes: () => tiffOf([{ width: 50_000, height: 50_000, data: Buffer.alloc(100), tags: { 259: 4 } }]),
    reason: 'page-too-large',
  },
  {
    name: 'TIFF without a size',
    bytes: () => tiffOf([{ width: 0, height: 0, data: Buffer.alloc(2) }]),
    reason: 'damaged',
  },
  {
    name: 'TIFF of noise in place of G4',
    bytes: () => tiffOf([{ ...a4, data: Buffer.from(garbage([])), tags: { 259: 4 } }]),
    reason: 'damaged',
  },
  {
    name: 'TIFF of noise in place of G3',
    bytes: () => tiffOf([{ ...a4, data: Buffer.from(garbage([])), tags: { 259: 3 } }]),
    reason: 'damaged',
  },
  {
    name: 'TIFF in a compression nobody knows',
    bytes: () => tiffOf([{ ...a4, tags: { 259: 50_001 } }]),
    reason: 'not-supported',
  },
  {
    name: 'TIFF of 301 pages',
    bytes: () => tiffOf(Array.from({ length: 301 }, () => ({ width: 16, height: 16 }))),
    reason: 'too-many-pages',
  },

  { name: 'JPEG cut in the middle', bytes: () => cut(sample('mail-23-198e.jpg'), 0.5), reason: 'truncated' },
  {
    name: 'JPEG, garbage after its mark',
    bytes: () => garbage([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]),
    reason: 'damaged',
  },
  { name: 'PNG claiming 2.5 gigapixels', bytes: () => pngClaiming(50_000, 50_000), reason: 'page-too-large' },
  { name: 'PNG without its pixels', bytes: () => pngClaiming(100, 100), reason: 'damaged' },
  { name: 'PNG cut in its header', bytes: () => pngClaiming(100, 100).slice(0, 20), reason: 'truncated' },

  { name: 'PDF cut in the middle', bytes: () => cut(sample('mail-01-c920.pdf'), 0.5), reason: 'truncated' },
  {
    name: 'PDF cut just before its index',
    bytes: () => cut(sample('mail-01-c920.pdf'), 0.998),
    reason: 'truncated',
  },
  { name: 'PDF, garbage after its header', bytes: () => text('%PDF-1.7\n%%EOF\n'), reason: 'damaged' },
  { name: 'PDF with a password', bytes: () => lockedPdf('himitsu', 'owner'), reason: 'encrypted' },
  {
    name: 'PDF without a page',
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']),
    reason: 'no-pages',
  },
  { name: 'PDF of 301 pages', bytes: () => pagesPdf(301), reason: 'too-many-pages' },
  {
    name: 'PDF whose pages are their own parents',
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']),
    reason: 'damaged',
  },
  {
    name: 'PDF with a picture of 2.5 gigapixels',
    bytes: () =>
      onePage({
        content: '595 0 0 842 0 0 cm /I Do',
        resources: '/XObject<</I 5 0 R>>',
        more: [streamOf(`${picture}/Width 50000/Height 50000`, 'abc')],
      }),
    reason: 'page-too-large',
  },
  { name: 'PDF of forms within forms', bytes: nestedForms, reason: 'damaged' },
];

/** A document some pages of which can be read. */
export interface PartlyMalformed {
  name: string;
  bytes: () => Uint8Array;
  pageCount: number;
  /** The pages that cannot, 1-based, and why. */
  bad: Readonly<Record<number, UnreadableReason>>;
}

export const partlyMalformed: readonly PartlyMalformed[] = [
  {
    name: 'TIFF whose chain of pages loops',
    // The first directory follows the header and the first page's pixels.
    bytes: () => tiffOf([a4, { ...a4, next: 8 + (1728 / 8) * 2292 }]),
    pageCount: 3,
    bad: { 3: 'damaged' },
  },
  {
    name: 'TIFF whose chain leads out of the file',
    bytes: () => tiffOf([{ ...a4, next: 4_000_000_000 }]),
    pageCount: 2,
    bad: { 2: 'truncated' },
  },
  {
    name: 'TIFF with a page whose pixels lie beyond its end',
    bytes: () => tiffOf([a4, { ...a4, dataAt: 1_000_000_000 }, a4]),
    pageCount: 3,
    bad: { 2: 'truncated' },
  },
  {
    name: 'fax cut in its last page',
    bytes: () => cut(sample('fax-01-f861.tif'), 0.95),
    pageCount: 4,
    bad: { 4: 'truncated' },
  },
];
