import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { firstSheet, high, picture, quarters, wide } from './sheets.ts';

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
