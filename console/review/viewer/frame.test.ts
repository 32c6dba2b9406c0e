import { expect, test } from 'vitest';
import { airy, pageWidth, scaleFor, wholePage } from './frame.ts';

const a4 = Math.SQRT2;

test('a page fits whole however it is turned', () => {
  expect(wholePage(a4, 0)).toMatchObject({ width: 1, height: a4 });
  const lying = wholePage(a4, 90);
  expect(lying).toMatchObject({ width: a4, height: 1, turned: -90 });
  expect(lying.x + lying.width / 2).toBeCloseTo(0.5);
  expect(lying.y + lying.height / 2).toBeCloseTo(a4 / 2);
});

test('a page as wide as the screen begins at its top', () => {
  const upright = pageWidth(a4, 0, 2);
  expect(upright).toMatchObject({ width: 1, height: 0.5 });
  expect(upright.y).toBeCloseTo(0);
  // turned by 180 degrees the top of the screen is the page's foot
  const over = pageWidth(a4, 180, 2);
  expect(over.y + over.height).toBeCloseTo(a4);
  // turned clockwise by 90 degrees the page's left edge is on top
  const lying = pageWidth(a4, 90, 2 * a4);
  expect(lying.x + lying.width / 2 - 0.25).toBeCloseTo(0);
});

test('a small box is brought near, a large one wholly into sight, a readable one left alone', () => {
  const screen = { x: 600, y: 600 };
  const name = airy([0.2, 0.1, 0.2, 0.015], a4, 0);
  expect(scaleFor(name, { now: 600, least: 400, share: 0.7 }, screen)).toBeCloseTo(24 / (0.015 * a4));
  expect(scaleFor(airy([0, 0, 1, 1], a4, 0), { now: 600, least: 420, share: 0.7 }, screen)).toBe(420);
  expect(scaleFor(name, { now: 1500, least: 400, share: 0.7 }, screen)).toBe(1500);
});
