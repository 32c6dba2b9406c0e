import { Unreadable } from '../../errors.ts';
import { maxPages } from './limits.ts';

/**
 * The chain of a TIFF's directories, read by ourselves: `sharp` tells only the horizontal density, and a broken link
 * must cost one page, not the document. Source: TIFF Revision 6.0, section 2.
 */

/** Bytes a value of each field type takes; index is the type's number. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** The values of a tag: where they lie, how many, of which type. */
export interface Field {
  type: number;
  count: number;
  /** Offset of the first value in the file. */
  at: number;
}

/** One image file directory, a page. */
export interface Directory {
  bytes: Buffer;
  little: boolean;
  fields: ReadonlyMap<number, Field>;
}

function isLittle(bytes: Buffer): boolean {
  return bytes[0] === 0x49;
}

function uint16(bytes: Buffer, at: number, little: boolean): number {
  return little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
}

function uint32(bytes: Buffer, at: number, little: boolean): number {
  return little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

/** Bytes that all values of a field take. */
export function fieldBytes(field: Field): number {
  return (sizes[field.type] ?? 0) * field.count;
}

/** Whole numbers of a field (types BYTE, SHORT, LONG); empty where the tag is absent or of another type. */
export function numbers(directory: Directory, tag: number): number[] {
  const field = directory.fields.get(tag);
  if (field === undefined) return [];
  const { bytes, little } = directory;
  const at = (i: number): number => field.at + i * (sizes[field.type] ?? 0);
  const read = {
    1: (i: number) => bytes.readUInt8(at(i)),
    3: (i: number) => uint16(bytes, at(i), little),
    4: (i: number) => uint32(bytes, at(i), little),
  }[field.type];
  return read === undefined ? [] : Array.from({ length: field.count }, (_, i) => read(i));
}

/** The first RATIONAL of a field, or null. */
export function rational({ bytes, little, fields }: Directory, tag: number): number | null {
  const field = fields.get(tag);
  if (field?.type !== 5 || field.count < 1) return null;
  const value = uint32(bytes, field.at, little) / uint32(bytes, field.at + 4, little);
  return Number.isFinite(value) ? value : null;
}

/** NewSubfileType: bit 0 marks a thumbnail, bit 2 a transparency mask; neither is a page. */
function isPage(directory: Directory): boolean {
  return ((numbers(directory, 254)[0] ?? 0) & 0b101) === 0;
}

function readDirectory(
  bytes: Buffer,
  offset: number,
  little: boolean,
): { directory: Directory; next: number } {
  if (offset + 2 > bytes.length) throw new Unreadable('truncated', 'a page directory lies beyond the end');
  const count = uint16(bytes, offset, little);
  const end = offset + 2 + count * 12;
  if (count === 0) throw new Unreadable('damaged', 'a page directory is empty');
  if (end > bytes.length) throw new Unreadable('truncated', 'a page directory is cut off');
  const fields = new Map<number, Field>();
  for (let at = offset + 2; at < end; at += 12) {
    const field = { type: uint16(bytes, at + 2, little), count: uint32(bytes, at + 4, little), at: at + 8 };
    const length = fieldBytes(field);
    if (length > 4) field.at = uint32(bytes, at + 8, little);
    // A field that runs out of the file counts as absent: many are of no matter, and those that matter are asked for.
    if (field.at + length <= bytes.length) fields.set(uint16(bytes, at, little), field);
  }
  const next = end + 4 <= bytes.length ? uint32(bytes, end, little) : 0;
  return { directory: { bytes, little, fields }, next };
}

/**
 * All pages of a TIFF in their order; a broken link of the chain stands as one page that cannot be read.
 * @throws Unreadable where the document has more pages than allowed
 */
export function directories(bytes: Buffer): (Directory | Unreadable)[] {
  if (bytes.length < 8) return [new Unreadable('truncated', 'the header is cut off')];
  const little = isLittle(bytes);
  const found: (Directory | Unreadable)[] = [];
  const seen = new Set<number>();
  let offset = uint32(bytes, 4, little);
  while (offset !== 0) {
    if (seen.has(offset)) return [...found, new Unreadable('damaged', 'the chain of pages loops')];
    seen.add(offset);
    try {
      const { directory, next } = readDirectory(bytes, offset, little);
      if (isPage(directory)) found.push(directory);
      offset = next;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [...found, error];
    }
    if (seen.size > maxPages * 2 || found.length > maxPages) {
      throw new Unreadable('too-many-pages', `the document has more than ${maxPages} pages`);
    }
  }
  return found;
}
