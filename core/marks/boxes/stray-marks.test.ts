import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Canvas } from '../../image/canvas.fixture.ts';
import { form, marked, placeOf } from '../printed-form.fixture.ts';

const texts = ['利用目的の通知', '開示', '訂正', '削除', '利用停止', '第三者提供の停止'];
const rows = texts.map((text, i) => line(text, 200 + (i % 2) * 330, 300 + 28 * Math.floor(i / 2), 13));
const side = 26;
/** The left upper corner of a row's box. */
const boxOf = (i: number): [x: number, y: number] => {
  const { left, y } = placeOf(rows[i] ?? line('', 0, 0));
  return [left - 38, y - side / 2];
};
const drawn = (): Canvas => {
  const page = form(rows);
  for (const i of rows.keys()) page.square(...boxOf(i), side, 2);
  return page;
};
/** Strokes from point to point, in the sides of a row's box. */
function pen(page: Canvas, i: number, points: readonly (readonly [number, number])[], width = 4): void {
  const [x, y] = boxOf(i);
  points.slice(1).forEach((to, k) => {
    const [from] = points.slice(k, k + 1);
    if (from) page.stroke(x + from[0] * side, y + from[1] * side, x + to[0] * side, y + to[1] * side, width);
  });
}

const hands = {
  'beginning left of the box': [
    [-0.6, 0.3],
    [-0.1, 0.95],
    [0.7, -0.3],
  ],
  'whose long stroke leaves the box': [
    [0.15, 0.35],
    [0.4, 0.9],
    [2.3, -1.2],
  ],
  'beside the box': [
    [-1.3, 0.4],
    [-0.95, 0.85],
    [-0.3, -0.1],
  ],
  'over the upper edge': [
    [0.2, -0.4],
    [0.5, 0.12],
    [1.4, -1],
  ],
  'over the lower edge': [
    [0.15, 0.85],
    [0.45, 1.35],
    [1.1, 0.55],
  ],
  'that is little more than a dot': [
    [0.4, 0.45],
    [0.5, 0.6],
    [0.65, 0.35],
  ],
} as const;

describe.each(Object.entries(hands))('a tick %s', (_, points) => {
  it.each([0, 3])('is no empty box, alone (%i)', (i) => {
    const page = drawn();
    pen(page, i, points);
    const marks = marked(page, rows);
    expect(marks.some((mark) => mark.startsWith(i === 0 ? 'purpose-notice' : 'deletion'))).toBe(true);
  });

  it('is not lost where another box is plainly ticked', () => {
    const page = drawn();
    pen(page, 2, points);
    for (const y of [6, 10, 14, 18])
      page.stroke(boxOf(5)[0] + 5, boxOf(5)[1] + y, boxOf(5)[0] + 21, boxOf(5)[1] + y, 4);
    const marks = marked(page, rows);
    expect(marks).toContain('third-party-stop tick');
    expect(marks.some((mark) => mark.startsWith('correction'))).toBe(true);
  });
});

it('a ring around a box is no empty one', () => {
  const page = drawn();
  const [x, y] = boxOf(1);
  for (const r of [24, 25, 26]) page.ellipse(x + side / 2, y + side / 2, r, r);
  expect(marked(page, rows)).toHaveLength(1);
});

describe('no mark of an empty box is', () => {
  it('print before it, a rule above it, and dust', () => {
    const page = drawn();
    const [x, y] = boxOf(0);
    page.stroke(x - 60, y - 14, x + 900, y - 13, 3);
    page.stroke(x - 14, y - 60, x - 13, y + 300, 3);
    page.fill(x - 6, y + 10, 3, 3);
    expect(marked(page, rows)).toEqual([]);
  });

  it('the long stroke of the tick in the box below it', () => {
    const page = drawn();
    pen(page, 4, [
      [-0.6, 0.2],
      [0.3, 0.9],
      [1, -1.1],
    ]);
    expect(marked(page, rows)).toEqual(['suspension tick']);
  });

  it('what stands beside every box', () => {
    const page = drawn();
    for (const i of rows.keys())
      pen(page, i, [
        [-1.2, 0.1],
        [-0.5, 0.9],
      ]);
    expect(marked(page, rows)).toEqual([]);
  });
});
