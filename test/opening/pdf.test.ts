import { describe, expect, it } from 'vitest';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { lockedPdf, onePage, pagesPdf, streamOf } from './pdf-maker.ts';
import { firstSheet, quarters } from './sheets.ts';

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
