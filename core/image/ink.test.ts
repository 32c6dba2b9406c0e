import { expect, it } from 'vitest';
import { canvas } from './canvas.fixture.ts';
import { cutRegion, inkRegion, inkShare } from './ink.ts';

it('finds where a page is written on, with room around, and leaves dust out', () => {
  const page = canvas(600, 800);
  page.fill(200, 300, 120, 40);
  page.fill(20, 20, 3, 3);
  const region = inkRegion(page);
  expect(region).not.toBeNull();
  if (!region) return;
  expect(region.x).toBeGreaterThan(150);
  expect(region.x).toBeLessThanOrEqual(200);
  expect(region.x + region.width).toBeGreaterThanOrEqual(320);
  expect(region.y + region.height).toBeGreaterThanOrEqual(340);
  expect(region.height).toBeLessThan(120);
});

it('has no region on an empty page', () => {
  expect(inkRegion(canvas(300, 300))).toBeNull();
});

it('does not take a shade over the whole page for ink', () => {
  const page = canvas(300, 300);
  page.fill(0, 0, 300, 300, 200);
  expect(inkRegion(page)).toBeNull();
});

it('cuts a region out of a colour picture', () => {
  const data = Uint8Array.from({ length: 3 * 2 * 3 }, (_, i) => i);
  const cut = cutRegion({ width: 3, height: 2, channels: 3, data }, { x: 1, y: 1, width: 2, height: 1 });
  expect([...cut.data]).toEqual([12, 13, 14, 15, 16, 17]);
});

it('tells the share of ink without the shadows at the edges', () => {
  const page = canvas(200, 200);
  page.fill(0, 0, 5, 200);
  expect(inkShare(page)).toBe(0);
  page.fill(50, 50, 94, 94);
  expect(inkShare(page)).toBeCloseTo(0.25, 2);
});
