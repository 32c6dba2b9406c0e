import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { changesPictures } from '../../functions/adapters/opening/pdf-pictures.ts';
import { onePage, streamOf } from './pdf-maker.ts';
import { firstSheet } from './sheets.ts';

const width = 1654;
const height = 2339;
const points = { width: (width / 200) * 72, height: (height / 200) * 72 };
const whole = `${points.width} 0 0 ${points.height} 0 0 cm /I Do`;

/** A page whose left upper quarter is dark; turned by its EXIF data, which a PDF does not heed. */
const jpeg = (background: string): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .composite([
      {
        input: { create: { width: 827, height: 1170, channels: 3, background: '#404040' } },
        left: 0,
        top: 0,
      },
    ])
    .withExif({ IFD0: { Orientation: '3' } })
    .jpeg()
    .toBuffer();

function pdf(scan: Buffer, { content = whole, image = '', font = false } = {}): Buffer {
  const dictionary = `/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Width ${width}/Height ${height}${image}`;
  const fonts = font ? '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>' : '';
  return Buffer.from(
    onePage({
      content,
      resources: `/XObject<</I 5 0 R>>${fonts}`,
      ...points,
      more: [streamOf(dictionary, scan)],
    }),
  );
}

/** The mean of the four quarters, in tens. */
async function tones(document: Buffer): Promise<number[]> {
  const { image } = await firstSheet(document);
  expect(image).toMatchObject({ width, height });
  const { width: w, height: h, channels, data } = image;
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ].map(([x = 0, y = 0]) =>
    Math.round((data[(Math.round(y * h) * w + Math.round(x * w)) * channels] ?? 0) / 10),
  );
}

describe('a PDF page that is one JPEG', () => {
  it('shows the same taken as it is and drawn', async () => {
    const scan = await jpeg('#f0f0f0');
    const taken = await firstSheet(pdf(scan));
    const drawn = await firstSheet(pdf(scan, { content: `${whole} 0 0 0 rg 0 0 .0001 .0001 re f` }));
    expect({ ...taken, image: { ...taken.image, data: null } }).toEqual({
      ...drawn,
      image: { ...drawn.image, data: null },
    });
    const off = taken.image.data.filter((v, i) => Math.abs(v - (drawn.image.data[i] ?? 0)) > 3);
    // the speck for whose sake the other was drawn
    expect(off.length).toBeLessThanOrEqual(1);
    expect(await tones(pdf(scan))).toEqual([6, 24, 24, 24]);
  });

  it('keeps its colour', async () => {
    expect((await firstSheet(pdf(await jpeg('#f0a0a0')))).image.channels).toBe(3);
  });

  it('has the text that was found by its scanner', async () => {
    const content = `${whole} BT 3 Tr /F 12 Tf 50 700 Td (Personal Information) Tj ET`;
    const { text } = await firstSheet(pdf(await jpeg('#f0f0f0'), { content, font: true }));
    expect(text).toContain('Personal Information');
  });

  it('is drawn with what lies over it', async () => {
    const content = `${whole} 0 0 0 rg 0 0 300 400 re f`
      .replace('cm /I Do', 'cm /I Do Q q')
      .replace(/^/, 'q ');
    expect(await tones(pdf(await jpeg('#f0f0f0'), { content: `${content} Q` }))).toEqual([6, 24, 0, 24]);
  });

  it.each([
    ['/Decode[1 0 1 0 1 0]', [19, 2, 2, 2]],
    ['', [6, 24, 24, 24]],
  ])('is seen as its dictionary says: %s', async (image, seen) => {
    const got = await tones(pdf(await jpeg('#f0f0f0'), { image }));
    expect(got.filter((tone, i) => Math.abs(tone - (seen[i] ?? 0)) > 1)).toEqual([]);
  });

  it('is drawn as far as it goes where its data is broken', async () => {
    const scan = await jpeg('#f0f0f0');
    const { image } = await firstSheet(pdf(scan.subarray(0, Math.round(scan.length * 0.7))));
    expect(image).toMatchObject({ width, height });
  });

  it('lies where it is put', async () => {
    const half = `${points.width / 2} 0 0 ${points.height / 2} 0 0 cm /I Do`;
    const { image } = await firstSheet(pdf(await jpeg('#a0a0a0'), { content: half }));
    expect(image.data[0]).toBe(255);
    expect(image.data.at(-1)).toBe(255);
  });
});

it('a document says where a picture is not shown as its data is', () => {
  const says = (text: string): boolean => changesPictures(Buffer.from(text));
  expect(says('/Filter/DCTDecode/DecodeParms null/Width 3')).toBe(false);
  expect(says('/SMask 7 0 R')).toBe(true);
  expect(says('/Decode [1 0]')).toBe(true);
  expect(says('/OC 9 0 R')).toBe(true);
});
