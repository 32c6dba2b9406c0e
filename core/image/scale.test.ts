import { expect, it } from 'vitest';
import { canvas } from './canvas.fixture.ts';
import { scaleTo } from './scale.ts';

it('averages areas where it shrinks, so that a thin line does not vanish', () => {
  const page = canvas(100, 100);
  page.fill(50, 0, 1, 100);
  const small = scaleTo(page, 25, 25);
  const row = [...small.data.subarray(0, 25)];
  expect(row[12]).toBeGreaterThan(185);
  expect(row[12]).toBeLessThan(197);
  expect(row.filter((v) => v === 255)).toHaveLength(24);
});

it('keeps an even tone, whatever the factor', () => {
  const page = canvas(37, 53);
  page.fill(0, 0, 37, 53, 90);
  for (const [w, h] of [
    [20, 60],
    [64, 32],
    [37, 53],
    [1, 1],
  ] as const) {
    const scaled = scaleTo(page, w, h);
    expect(scaled.data).toHaveLength(w * h);
    expect(new Set(scaled.data)).toEqual(new Set([90]));
  }
});
