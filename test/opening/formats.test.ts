import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Raster } from '../../core/image/raster.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { directories } from '../../functions/adapters/opening/tiff.ts';
import { alone, describe as described } from '../../functions/adapters/opening/tiff-page.ts';
import { Unreadable } from '../../functions/errors.ts';
import type { Sheet } from '../../functions/opener.ts';
import { lockedPdf, onePage, pagesPdf, streamOf } from './pdf-maker.ts';
import { tiffOf } from './tiff-maker.ts';

async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  const document = await openDocument(bytes);
  try {
    return await document.sheet(1);
  } finally {
    await document.close();
  }
}

/** The four quarters of a page, each by its middle pixel: `#` dark, `.` light; read row by row. */
function quarters({ width, height, channels, data }: Raster): string {
  const at = (x: number, y: number): string => {
    const offset = (Math.floor(height * y) * width + Math.floor(width * x)) * channels;
    return (data[offset] ?? 0) < 128 ? '#' : '.';
  };
  return at(0.25, 0.25) + at(0.75, 0.25) + at(0.25, 0.75) + at(0.75, 0.75);
}

const wide = 848;
const high = 1196;

/** Grey pixels, the upper left quarter black. */
const pixels = Buffer.from(
  Uint8Array.from({ length: wide * high }, (_, i) =>
    i % wide < wide / 2 && i < (wide * high) / 2 ? 0 : 255,
  ),
);
const picture = () => sharp(pixels, { raw: { width: wide, height: high, channels: 1 } });

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

describe('a PDF', () => {
  const quarter = '0 421 298 421 re f';
  const scan = (dpi: number, width = 595.2, height = 841.92, page = '') => {
    const [across, down] = [Math.round((width / 72) * dpi), Math.round((height / 72) * dpi)];
    const image = `/Type/XObject/Subtype/Image/BitsPerComponent 1/ColorSpace/DeviceGray/Width ${across}/Height ${down}`;
    return onePage({
      content: `${width} 0 0 ${height} 0 0 cm /I Do`,
      resources: '/XObject<</I 5 0 R>>',
      width,
      height,
      page,
      more: [streamOf(image, Buffer.alloc(Math.ceil(across / 8) * down, 0xf0))],
    });
  };

  it('without pictures is drawn at 200 dots an inch, in grey', async () => {
    const { image, dpi } = await firstSheet(pagesPdf(1));
    expect(dpi).toBe(200);
    expect(image).toMatchObject({ width: 1653, height: 2339, channels: 1 });
    expect(quarters(image)).toBe('#...');
  });

  it.each([
    [100, 150],
    [200, 200],
    [240, 240],
    [300, 300],
    [600, 300],
  ])('scanned at %i is drawn at %i', async (scanned, drawn) => {
    expect((await firstSheet(scan(scanned))).dpi).toBeCloseTo(drawn, 0);
  });

  it('keeps the pixels of its scan', async () => {
    const { image } = await firstSheet(scan(300));
    expect(image).toMatchObject({ width: 2480, height: 3508 });
    expect([...image.data.subarray(0, 16)]).toEqual([
      255, 255, 255, 255, 0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0,
    ]);
  });

  it('of one point a pixel is taken for a sheet of paper, not of cloth', async () => {
    const { image, dpi } = await firstSheet(scan(72, 2480, 3508));
    expect(image).toMatchObject({ width: 2480, height: 3508 });
    expect(dpi).toBeCloseTo(300, 0);
  });

  it('is seen as its rotation says', async () => {
    const { image } = await firstSheet(onePage({ content: quarter, page: '/Rotate 90' }));
    expect(quarters(image)).toBe('.#..');
    expect(image.width).toBeGreaterThan(image.height);
  });

  it('is in colour where it has colour', async () => {
    const { image } = await firstSheet(onePage({ content: '1 0 0 rg 100 100 40 40 re f' }));
    expect(image.channels).toBe(3);
    const offset =
      ((image.height - Math.round((120 / 72) * 200)) * image.width + Math.round((120 / 72) * 200)) * 3;
    expect([...image.data.subarray(offset, offset + 3)]).toEqual([255, 0, 0]);
  });

  it('gives its text, even where it draws nothing', async () => {
    const { text } = await firstSheet(
      onePage({
        content: 'BT 3 Tr /F 12 Tf 50 700 Td (Personal Information) Tj ET',
        resources: '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>',
      }),
    );
    expect(text).toContain('Personal Information');
    expect((await firstSheet(pagesPdf(1))).text).toBe('');
  });

  it('shows what was filled into its form fields', async () => {
    const appearance = '/Type/XObject/Subtype/Form/BBox[0 0 298 421]';
    const { image } = await firstSheet(
      onePage({
        content: '',
        page: '/Annots[5 0 R]',
        catalogue: '/AcroForm<</Fields[5 0 R]>>',
        more: [
          '<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(x)/F 4/Rect[0 421 298 842]/AP<</N 6 0 R>>/P 3 0 R>>',
          streamOf(appearance, '0 0 298 421 re f'),
        ],
      }),
    );
    expect(quarters(image)).toBe('#...');
  });

  it('that only its owner may change is read', async () => {
    expect(quarters((await firstSheet(lockedPdf('', 'owner'))).image)).toBe('#...');
  });

  it('is found behind other lines, before other bytes, and with a broken index', async () => {
    const pdf = Buffer.from(pagesPdf(2));
    const before = Buffer.from('%!PS-Adobe job header\r\n'.repeat(20));
    const broken = Buffer.from(pdf.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    for (const bytes of [
      Buffer.concat([before, pdf]),
      Buffer.concat([pdf, Buffer.alloc(5000, 0x20)]),
      broken,
    ]) {
      const document = await openDocument(bytes);
      expect(document.pageCount).toBe(2);
      expect(quarters((await document.sheet(2)).image)).toBe('#...');
      await document.close();
    }
  });

  it('answers pages asked for at once each with its own', async () => {
    const document = await openDocument(pagesPdf(3));
    const sheets = await Promise.all([1, 2, 3].map((page) => document.sheet(page)));
    expect(sheets.map(({ image }) => quarters(image))).toEqual(['#...', '#...', '#...']);
    await document.close();
  });
});

describe('a picture', () => {
  const colour = (background: object) =>
    sharp({
      create: {
        width: 400,
        height: 600,
        channels: 4,
        background: { r: 0, g: 0, b: 0, alpha: 1, ...background },
      },
    });

  it('is grey or in colour as it is', async () => {
    expect((await firstSheet(await picture().jpeg().toBuffer())).image.channels).toBe(1);
    expect((await firstSheet(await picture().toColourspace('srgb').png().toBuffer())).image.channels).toBe(1);
    const red = await firstSheet(await colour({ r: 255 }).png().toBuffer());
    expect([...red.image.data.subarray(0, 3)]).toEqual([255, 0, 0]);
  });

  it('lies on white where it is transparent', async () => {
    const { image } = await firstSheet(await colour({ alpha: 0 }).png().toBuffer());
    expect(image).toMatchObject({ channels: 1 });
    expect(image.data[0]).toBe(255);
  });

  it('of 16 bits, of a palette, of four inks, of steps is read', async () => {
    const versions = [
      picture().toColourspace('grey16').png(),
      picture().png({ palette: true, colours: 4 }),
      picture().png({ progressive: true }),
      picture().jpeg({ progressive: true }),
      picture().toColourspace('cmyk').jpeg(),
    ];
    for (const version of versions) {
      const { image } = await firstSheet(await version.toBuffer());
      expect(image.channels).toBe(1);
      expect(quarters(image)).toBe('#...');
    }
  });

  it('is turned as its camera says', async () => {
    const { image } = await firstSheet(await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect(quarters(image)).toBe('.#..');
    expect([image.width, image.height]).toEqual([high, wide]);
  });

  it('has the density it says, or else that of an A4 sheet', async () => {
    const dpi = async (density: number) =>
      (await firstSheet(await picture().jpeg().withMetadata({ density }).toBuffer())).dpi;
    expect(await dpi(150)).toBe(150);
    expect(await dpi(30)).toBeCloseTo(high / 11.69);
    expect(await dpi(1200)).toBeCloseTo(high / 11.69);
  });
});
