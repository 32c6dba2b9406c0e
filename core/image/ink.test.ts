import { expect, it } from 'vitest';
import { canvas } from './canvas.fixture.ts';
import { inkRegion, inkShare } from './ink.ts';

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

it('takes two specks that touch for ink, and finds all that stands apart', () => {
  const page = canvas(600, 800);
  page.fill(500, 700, 20, 3);
  page.fill(100, 64, 30, 3);
  expect(inkRegion(page)).toEqual({ x: 80, y: 48, width: 464, height: 672 });
});

it('tells the share of ink without the shadows at the edges', () => {
  const page = canvas(200, 200);
  page.fill(0, 0, 5, 200);
  expect(inkShare(page)).toBe(0);
  page.fill(50, 50, 94, 94);
  expect(inkShare(page)).toBeCloseTo(0.25, 2);
});
