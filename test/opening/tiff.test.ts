import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { directories } from '../../functions/adapters/opening/tiff.ts';
import { alone, describe as described } from '../../functions/adapters/opening/tiff-page.ts';
import { Unreadable } from '../../functions/errors.ts';
import { firstSheet, high, picture, pixels, quarters, wide } from './sheets.ts';
import { tiffOf } from './tiff-maker.ts';

/** The same, one bit a pixel, white as `white` says. */
function bits(white: 0 | 1): Buffer {
  const packed = Buffer.alloc((wide / 8) * high);
  for (let i = 0; i < pixels.length; i++) {
    if (pixels[i] === 0 ? white === 0 : white === 1)
      packed[i >> 3] = (packed[i >> 3] ?? 0) | (0x80 >> (i & 7));
  }
  return packed;
}

/** Bits of every byte in the other order. */
function turned(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes).map((byte) => {
    let other = 0;
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) other |= 0x80 >> bit;
    return other;
  }) as Buffer;
}

/** The first strip of a page of a sample fax, as a document of its own. */
function faxStrip(name: string): { data: Buffer; rows: number; compression: number } {
  const [directory] = directories(readFileSync(new URL(`../../eval/samples/${name}`, import.meta.url)));
  if (directory === undefined || directory instanceof Unreadable) throw new Error('the sample is broken');
  const page = described(directory);
  const strip = page.data.parts[0];
  if (strip === undefined) throw new Error('the sample is broken');
  return {
    data: directory.bytes.subarray(strip.at, strip.at + strip.length),
    rows: 303,
    compression: page.directory.bytes.readUInt16LE(directory.fields.get(259)?.at ?? 0),
  };
}

describe('a TIFF', () => {
  it.each(['none', 'lzw', 'deflate', 'packbits', 'jpeg'] as const)(
    'compressed by %s is read',
    async (compression) => {
      const { image } = await firstSheet(await picture().tiff({ compression }).toBuffer());
      expect(image).toMatchObject({ width: wide, height: high, channels: 1 });
      expect(quarters(image)).toBe('#...');
      const red = sharp({ create: { width: 64, height: 64, channels: 3, background: '#ff0000' } });
      const coloured = await firstSheet(await red.tiff({ compression, quality: 95 }).toBuffer());
      const [r = 0, g = 255, b = 255] = coloured.image.data;
      expect(coloured.image.channels).toBe(3);
      expect([r > 240, g < 15, b < 15]).toEqual([true, true, true]);
    },
  );

  it('in tiles is read', async () => {
    const { image } = await firstSheet(
      await picture().tiff({ tile: true, tileWidth: 256, tileHeight: 256 }).toBuffer(),
    );
    expect(quarters(image)).toBe('#...');
  });

  it.each([true, false])('is read whether black is 0 or 1, little-endian %s', async (little) => {
    for (const white of [0, 1] as const) {
      const page = { width: wide, height: high, data: bits(white), tags: { 262: white } };
      const { image } = await firstSheet(tiffOf([page], little));
      expect(quarters(image)).toBe('#...');
      expect(new Set(image.data)).toEqual(new Set([0, 255]));
    }
  });

  it.each([
    [3, '...#', false],
    [6, '.#..', true],
    [8, '..#.', true],
  ] as const)('of orientation %i is turned', async (orientation, expected, swapped) => {
    const page = { width: wide, height: high, data: bits(1), tags: { 274: orientation } };
    const { image } = await firstSheet(tiffOf([page]));
    expect(quarters(image)).toBe(expected);
    expect([image.width, image.height]).toEqual(swapped ? [high, wide] : [wide, high]);
  });

  it('turned and with non-square pixels comes out upright and square', async () => {
    const page = { width: wide, height: high, data: bits(1), tags: { 274: 6 }, density: [204, 98] as const };
    const { image, dpi } = await firstSheet(tiffOf([page]));
    expect(dpi).toBe(204);
    expect([image.width, image.height]).toEqual([Math.round((high * 204) / 98), wide]);
    expect(quarters(image)).toBe('.#..');
  });

  it('says its density in inches or centimetres, or is taken for a fax or for 200', async () => {
    const page = { width: 1728, height: 1146 };
    const dpi = async (spec: object) => (await firstSheet(tiffOf([{ ...page, ...spec }]))).dpi;
    expect(await dpi({ density: [240, 240] })).toBe(240);
    expect(await dpi({ density: [100, 100], tags: { 296: 3 } })).toBeCloseTo(254);
    expect(await dpi({})).toBe(200);
    const { data, rows, compression } = faxStrip('fax-02-c8f7.tif');
    const fax = await firstSheet(tiffOf([{ width: 1728, height: rows, data, tags: { 259: compression } }]));
    expect(fax.dpi).toBe(204);
    expect(fax.image.height).toBe(Math.round((rows * 204) / 98));
  });

  it.each(['fax-01-f861.tif', 'fax-02-c8f7.tif'])(
    'of a fax with its lowest bit first is the same page: %s',
    async (name) => {
      const { data, rows, compression } = faxStrip(name);
      const page = { width: 1728, height: rows, density: [204, 196] as const };
      const plain = await firstSheet(tiffOf([{ ...page, data, tags: { 259: compression } }]));
      const other = await firstSheet(
        tiffOf([{ ...page, data: turned(data), tags: { 259: compression, 266: 2 } }]),
      );
      expect(Buffer.compare(other.image.data, plain.image.data)).toBe(0);
      expect(plain.image.data.includes(0)).toBe(true);
    },
  );

  it('of Group 3 with a few broken lines is still read, one that stops half-way is not', async () => {
    const { data, rows, compression } = faxStrip('fax-02-c8f7.tif');
    expect(compression).toBe(3);
    const page = { width: 1728, height: rows, density: [204, 196] as const, tags: { 259: 3 } };
    const hurt = Buffer.from(data);
    for (let at = 500; at < hurt.length; at += 900) hurt.fill(0x55, at, at + 3);
    const whole = (await firstSheet(tiffOf([{ ...page, data }]))).image.data;
    const { image } = await firstSheet(tiffOf([{ ...page, data: hurt }]));
    const changed = image.data.filter((value, i) => value !== whole[i]).length;
    expect(changed).toBeGreaterThan(0);
    expect(changed / whole.length).toBeLessThan(0.1);
    const half = Buffer.from(data).fill(0, data.length >> 1);
    await expect(firstSheet(tiffOf([{ ...page, data: half }]))).rejects.toMatchObject({
      reason: 'truncated',
    });
  });

  it('counts neither thumbnails nor masks as pages', async () => {
    const page = { width: 16, height: 16 };
    const document = await openDocument(
      tiffOf([page, { ...page, tags: { 254: 1 } }, { ...page, tags: { 254: 2 } }]),
    );
    expect(document.pageCount).toBe(2);
  });

  it('page alone holds no more than the page', () => {
    const bytes = readFileSync(new URL('../../eval/samples/fax-02-c8f7.tif', import.meta.url));
    const sizes = directories(bytes).map((page) =>
      page instanceof Unreadable ? 0 : alone(described(page)).length,
    );
    const total = sizes.reduce((sum, size) => sum + size);
    expect(total).toBeLessThan(bytes.length * 1.01);
    expect(Math.min(...sizes)).toBeGreaterThan(1000);
  });
});
