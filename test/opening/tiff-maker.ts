/** A TIFF page, one bit a pixel and uncompressed unless told otherwise. */
export interface TiffPageSpec {
  width: number;
  height: number;
  /** One strip of pixels, as compressed; white where left out. */
  data?: Buffer;
  /** Further tags, or other values for those always written: number and value (SHORT, or LONG above 65535). */
  tags?: Readonly<Record<number, number>>;
  /** Tags 282 and 283, dots an inch; none written where left out. */
  density?: readonly [x: number, y: number];
  /** Where the next directory lies, in place of the right offset. */
  next?: number;
  /** Where the pixels lie, in place of the right offset. */
  dataAt?: number;
}

/** Assembles a TIFF: of every page first the pixels, then its directory. */
export function tiffOf(pages: readonly TiffPageSpec[], little = true): Uint8Array {
  const u16 = (value: number): Buffer => {
    const bytes = Buffer.alloc(2);
    little ? bytes.writeUInt16LE(value) : bytes.writeUInt16BE(value);
    return bytes;
  };
  const u32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    little ? bytes.writeUInt32LE(value) : bytes.writeUInt32BE(value);
    return bytes;
  };
  const parts: Buffer[] = [];
  let at = 8;
  const add = (part: Buffer): number => {
    const offset = at;
    parts.push(part);
    at += part.length;
    return offset;
  };
  /** Where the offset of the next directory is to be written, as a part of its own. */
  let link = Buffer.concat([Buffer.from(little ? 'II' : 'MM'), u16(42), u32(0)]);
  const header = link;
  let linkAt = 4;

  for (const page of pages) {
    const data = page.data ?? Buffer.alloc(Math.ceil(page.width / 8) * page.height, 0xff);
    const dataAt = add(data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]));
    const densityAt = page.density?.map((dots) => add(Buffer.concat([u32(dots), u32(1)]))) ?? [];
    const values: Record<number, number> = {
      256: page.width,
      257: page.height,
      258: 1,
      259: 1,
      262: 1,
      273: page.dataAt ?? dataAt,
      277: 1,
      278: page.height,
      279: data.length,
      ...page.tags,
    };
    const entries = Object.entries(values).map(([tag, value]) => ({
      tag: Number(tag),
      bytes:
        value > 65_535 || tag === '273'
          ? Buffer.concat([u16(Number(tag)), u16(4), u32(1), u32(value)])
          : Buffer.concat([u16(Number(tag)), u16(3), u32(1), u16(value), u16(0)]),
    }));
    densityAt.forEach((offset, i) => {
      const tag = 282 + i;
      entries.push({ tag, bytes: Buffer.concat([u16(tag), u16(5), u32(1), u32(offset)]) });
    });
    entries.sort((a, b) => a.tag - b.tag);
    const tail = u32(page.next ?? 0);
    const directory = Buffer.concat([u16(entries.length), ...entries.map(({ bytes }) => bytes), tail]);
    const offset = add(directory);
    u32(offset).copy(link, linkAt);
    if (page.next !== undefined) break;
    link = directory;
    linkAt = directory.length - 4;
  }
  return new Uint8Array(Buffer.concat([header, ...parts]));
}
