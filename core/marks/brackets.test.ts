import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Canvas } from '../image/canvas.fixture.ts';
import type { Line } from '../page.ts';
import { form, marked, placeOf } from './printed-form.fixture.ts';

const left = ['利用目的の通知', '開示', '訂正'].map((text, i) => line(text, 100, 300 + i * 32));
const right = ['削除', '利用停止', '第三者提供の停止'].map((text, i) => line(text, 500, 300 + i * 32));
const rows = [...left, ...right];
const [leftBrackets, rightBrackets] = [600, 1300];
const room = 90;

/** Two columns of types, each row with a pair of brackets far behind its word. */
function bracketed(): Canvas {
  const page = form(rows);
  for (const row of rows) {
    const x = bracketsOf(row);
    const { y } = placeOf(row);
    for (const [side, inward] of [
      [x, 7],
      [x + room, -7],
    ] as const) {
      page.stroke(side, y - 14, side, y + 14, 3);
      for (const end of [-14, 14]) page.stroke(side, y + end, side + inward, y + end, 3);
    }
  }
  return page;
}
const bracketsOf = (row: Line): number => (left.includes(row) ? leftBrackets : rightBrackets);

function tick(page: Canvas, row: Line | undefined): void {
  if (row === undefined) return;
  const [x, { y }] = [bracketsOf(row), placeOf(row)];
  page.stroke(x + 26, y, x + 38, y + 13, 4);
  page.stroke(x + 38, y + 13, x + 66, y - 22, 4);
}

describe('brackets far behind the words of a list in columns', () => {
  it('are empty where nothing is marked', () => {
    expect(marked(bracketed(), rows)).toEqual([]);
  });

  it('mark the types in whose brackets a mark stands', () => {
    const page = bracketed();
    tick(page, left[1]);
    expect(marked(page, rows)).toEqual(['disclosure tick']);
    tick(page, right[2]);
    expect(marked(page, rows).sort()).toEqual(['disclosure tick', 'third-party-stop tick']);
  });

  it('leave a doubt where a stamp lies over some', () => {
    const page = bracketed();
    tick(page, left[1]);
    const last = right[2] && placeOf(right[2]);
    for (const r of [0, 1, 2]) page.ellipse(rightBrackets + 10, (last?.y ?? 0) + 80, 100 + r, 90 + r);
    const read = marked(page, rows);
    expect(read).toContain('disclosure tick');
    expect(read).toContain('third-party-stop unsure');
    expect(read.filter((mark) => mark.endsWith('tick'))).toHaveLength(1);
  });

  it('are none where words stand between them', () => {
    const words = rows.map((row) =>
      line('第三十条', ((bracketsOf(row) + 12) / 1654) * 1000, row.box[1] * 1000 + 4, 8),
    );
    const page = bracketed();
    for (const { box, at } of words)
      for (const along of at) {
        const [x, y] = [(box[0] + along * box[2]) * 1654, (box[1] + box[3] / 2) * 2339];
        page.fill(x - 6, y - 8, 12, 3);
        page.fill(x - 2, y - 8, 3, 16);
      }
    expect(marked(page, [...rows, ...words])).toEqual([]);
  });
});
