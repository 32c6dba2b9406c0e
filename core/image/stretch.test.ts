import { expect, it } from 'vitest';
import { canvas } from './canvas.fixture.ts';
import { stretchDown } from './stretch.ts';

it('makes rows between rows, and softens what is black beside white', () => {
  const page = canvas(6, 4);
  page.fill(2, 0, 2, 4);
  const tall = stretchDown(page, 8);
  expect(tall).toMatchObject({ width: 6, height: 8 });
  for (let row = 0; row < 8; row++)
    expect([...tall.data.subarray(row * 6, row * 6 + 6)]).toEqual([255, 255, 128, 0, 128, 255]);
});

it('keeps a line across as dark in all as it was, spread over more rows', () => {
  const page = canvas(4, 10);
  page.fill(0, 5, 4, 1);
  const column = [...stretchDown(page, 20).data].filter((_, i) => i % 4 === 1);
  const ink = column.reduce((sum, v) => sum + 255 - v, 0);
  expect(ink).toBeGreaterThan(2 * 250);
  expect(ink).toBeLessThan(2 * 260);
});
