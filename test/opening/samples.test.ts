import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
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
function shares(data: Uint8Array): { dark: number; light: number } {
  let dark = 0;
  let light = 0;
  for (const value of data) {
    if (value < 100) dark++;
    if (value > 150) light++;
  }
  return { dark: dark / data.length, light: light / data.length };
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
      const { dark, light } = shares(image.data);
      expect(light).toBeGreaterThan(0.5);
      if (kinds.get(name)?.[page - 1] !== 'blank') expect(dark).toBeGreaterThan(0.001);
    }
    await document.close();
  });
});
