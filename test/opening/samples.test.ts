import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Raster } from '../../core/image/raster.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';

const folder = new URL('../../eval/samples/', import.meta.url);
const Truth = z.object({ file: z.string(), pages: z.array(z.object({ kind: z.string() })) });

/** Kinds of the pages of each sample packet, from the truth beside them. */
const kinds = new Map(
  readFileSync(new URL('truth.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const { file, pages } = Truth.parse(JSON.parse(line));
      return [file, pages.map(({ kind }) => kind)];
    }),
);
const files = readdirSync(folder).filter((name) => kinds.has(name));

/** Shares of dark and of light values. */
function shares({ data, width, height, channels }: Raster): { dark: number; light: number } {
  let dark = 0;
  let light = 0;
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width * channels, (y + 1) * width * channels);
    dark += countIn(row, 0, 100);
    light += countIn(row, 151, 256);
  }
  return { dark: dark / data.length, light: light / data.length };
}

/** A row at a time: a loop over a whole page, run once a page, is left half compiled and takes five times as long. */
function countIn(row: Uint8Array, from: number, below: number): number {
  let count = 0;
  for (let at = 0; at < row.length; at++) {
    const value = row[at] ?? 0;
    if (value >= from && value < below) count++;
  }
  return count;
}

const patience = { timeout: 60_000 };

describe('the sample packets', () => {
  it('are all there', () => {
    expect(files).toHaveLength(46);
    expect([...kinds.values()].flat()).toHaveLength(233);
  });

  it.each(files)('%s: every page opens as A4 in square pixels, with its ink', patience, async (name) => {
    const document = await openDocument(new Uint8Array(readFileSync(new URL(name, folder))));
    expect(document.pageCount).toBe(kinds.get(name)?.length);
    for (let page = 1; page <= document.pageCount; page++) {
      const { image, dpi } = await document.sheet(page);
      expect(image.data).toHaveLength(image.width * image.height * image.channels);
      // A4 is 210 x 297 mm; a fax line of 1728 dots covers 215 mm.
      const sides = [image.width, image.height].map((pixels) => (pixels / dpi) * 25.4);
      expect(Math.min(...sides)).toBeGreaterThan(208);
      expect(Math.min(...sides)).toBeLessThan(217);
      expect(Math.max(...sides)).toBeGreaterThan(294);
      expect(Math.max(...sides)).toBeLessThan(299);
      const { dark, light } = shares(image);
      expect(light).toBeGreaterThan(0.5);
      if (kinds.get(name)?.[page - 1] !== 'blank') expect(dark).toBeGreaterThan(0.001);
    }
    await document.close();
  });
});
