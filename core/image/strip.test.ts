import { expect, it } from 'vitest';
import { canvas } from './canvas.fixture.ts';
import { cutStrip } from './strip.ts';

it('cuts a turned strip so that it runs left to right', () => {
  const page = canvas(300, 300);
  // a stroke from the top down: the strip that runs down has it all along its middle row
  page.stroke(150, 50, 150, 250, 6);
  const strip = cutStrip(page, { x: 150, y: 150, length: 200, thickness: 24, direction: Math.PI / 2 }, 48);
  expect(strip.height).toBe(48);
  expect(strip.width).toBe(400);
  const middle = [...strip.data.subarray(24 * 400, 25 * 400)];
  expect(Math.max(...middle.slice(5, -5))).toBeLessThan(40);
  expect(Math.min(...strip.data.subarray(0, 400))).toBeGreaterThan(240);
});

it('runs from right to left where the page lies upside down', () => {
  const page = canvas(200, 60);
  page.fill(170, 20, 20, 20);
  const strip = cutStrip(page, { x: 100, y: 30, length: 200, thickness: 48, direction: Math.PI }, 48);
  const row = strip.data.subarray(24 * strip.width, 25 * strip.width);
  expect(row[20]).toBeLessThan(60);
  expect(row[180]).toBeGreaterThan(200);
});
