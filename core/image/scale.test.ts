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

it('scales a region alone', () => {
  const page = canvas(100, 100);
  page.fill(40, 20, 30, 30, 60);
  const inside = { x: 40, y: 20, width: 30, height: 30 };
  expect(new Set(scaleTo(page, 12, 40, inside).data)).toEqual(new Set([60]));
  expect(new Set(scaleTo(page, 12, 40, { ...inside, x: 71, width: 29 }).data)).toEqual(new Set([255]));
});

it('lies between its neighbours where it grows', () => {
  const page = canvas(2, 1);
  page.fill(0, 0, 1, 1, 0);
  expect([...scaleTo(page, 8, 1).data]).toEqual([0, 0, 32, 96, 159, 223, 255, 255]);
});
