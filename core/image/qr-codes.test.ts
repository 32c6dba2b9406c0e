import { describe, expect, test } from 'vitest';
import { type Canvas, canvas } from './canvas.fixture.ts';
import { drawCode } from './code.fixture.ts';
import type { Region } from './ink.ts';
import { qrCodes } from './qr-codes.ts';

type Point = readonly [x: number, y: number];

/** Where the corners of a code of so many pixels a side lie that is turned about its upper left one. */
function corners([x, y]: Point, side: number, turned: number): Point[] {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  return [
    [0, 0],
    [side, 0],
    [0, side],
    [side, side],
  ].map(([u = 0, v = 0]): Point => [x + u * cos - v * sin, y + u * sin + v * cos]);
}

const holds = (region: Region, points: readonly Point[]): boolean =>
  points.every(
    ([x, y]) =>
      x >= region.x && y >= region.y && x <= region.x + region.width && y <= region.y + region.height,
  );

/** Every pixel the mean of itself and its eight neighbours, as an office scanner's lens leaves it; `ink` is then black or white. */
function scanned(page: Canvas, limit?: number): Canvas {
  const { width, height, data } = page;
  const soft = data.map((one, at) => {
    let sum = 0;
    for (const row of [-width, 0, width]) for (const by of [-1, 0, 1]) sum += data[at + row + by] ?? one;
    return limit === undefined ? sum / 9 : sum / 9 < limit ? 0 : 255;
  });
  return { ...page, width, height, data: soft };
}

describe('the whole of a code is found', () => {
  test.each<[string, { version: number; module: number; turned?: number; ink?: number }]>([
    ['the smallest', { version: 1, module: 3 }],
    ['of a card at 200 dots an inch', { version: 4, module: 3 }],
    ['dense', { version: 10, module: 2.5 }],
    ['large', { version: 3, module: 10 }],
    ['a little askew', { version: 4, module: 3.2, turned: 4 }],
    ['on its corner', { version: 4, module: 4, turned: 45 }],
    ['upside down', { version: 4, module: 3, turned: 180 }],
    ['copied pale', { version: 4, module: 4, ink: 150 }],
  ])('%s', (_, look) => {
    const page = canvas(620, 620);
    const at: Point = [310, 300];
    drawCode(page, ...at, look);
    const found = qrCodes(page);
    expect(found).toHaveLength(1);
    const side = (17 + 4 * look.version) * look.module;
    for (const region of found) {
      expect(holds(region, corners(at, side, look.turned ?? 0))).toBe(true);
      expect(Math.max(region.width, region.height)).toBeLessThan(1.5 * side + 14 * look.module);
    }
  });

  test.each([
    ['scanned', undefined],
    ['faxed', 128],
    ['faxed, its ink spread', 170],
    ['faxed, its ink faded', 90],
  ])('%s', (_, limit) => {
    const page = canvas(400, 400);
    drawCode(page, 120, 130, { version: 4, module: 3 });
    expect(qrCodes(scanned(page, limit)).map((region) => holds(region, corners([120, 130], 99, 0)))).toEqual([
      true,
    ]);
  });

  test('two on a page are two', () => {
    const page = canvas(700, 400);
    drawCode(page, 60, 60, { version: 2, module: 3 });
    drawCode(page, 420, 200, { version: 5, module: 4 });
    expect(qrCodes(page)).toHaveLength(2);
  });
});

describe('what is no code is none', () => {
  test('two finder patterns, or three in a row', () => {
    const page = canvas(700, 300);
    const eye = (x: number, y: number): void => {
      page.fill(x, y, 21, 21);
      page.fill(x + 3, y + 3, 15, 15, 255);
      page.fill(x + 6, y + 6, 9, 9);
    };
    eye(50, 100);
    eye(250, 100);
    eye(450, 100);
    expect(qrCodes(page)).toEqual([]);
  });

  test('three on the corners of an empty sheet: marks to lay a form by', () => {
    const page = canvas(600, 600);
    for (const [x, y] of [
      [50, 50],
      [450, 50],
      [50, 450],
    ] as const) {
      page.fill(x, y, 21, 21);
      page.fill(x + 3, y + 3, 15, 15, 255);
      page.fill(x + 6, y + 6, 9, 9);
    }
    expect(qrCodes(page)).toEqual([]);
  });

  test('strokes, boxes and a blank page', () => {
    const page = canvas(600, 600);
    for (let i = 0; i < 12; i++) {
      page.square(20 + i * 45, 60, 30);
      page.square(26 + i * 45, 66, 18);
      page.stroke(20, 150 + i * 30, 580, 160 + i * 30);
    }
    expect(qrCodes(page)).toEqual([]);
    expect(qrCodes(canvas(300, 300))).toEqual([]);
  });
});
