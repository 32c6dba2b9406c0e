import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Canvas } from '../image/canvas.fixture.ts';
import { form, H, marked, W } from './printed-form.fixture.ts';

const types = ['開示', '訂正', '追加', '削除', '利用停止', '消去'];
/** Left edge of a column and top of a row, thousandths of the page. */
const columnAt = (i: number): number => 300 + i * 95;
const rowAt = (i: number): number => (i === 0 ? 550 : 600 + (i - 1) * 35);
const rows = ['契約者の情報', '料金の情報', '端末の情報', '問合せの記録'];
const lines = [
  ...types.map((type, i) => line(type, columnAt(i) + 12, 565)),
  ...rows.map((row, i) => line(row, 80, rowAt(i + 1) + 9)),
];

/** A table of types by kinds of data, with a ring in some cells: [column, row]. */
function matrix(...ringed: readonly (readonly [number, number])[]): Canvas {
  const page = form(lines);
  const [right, bottom] = [columnAt(types.length), rowAt(rows.length + 1)];
  const across = (y: number): void =>
    page.stroke(0.07 * W, (y / 1000) * H, (right / 1000) * W, (y / 1000) * H, 2);
  for (let i = 0; i <= rows.length + 1; i++) across(rowAt(i));
  for (let i = 0; i <= types.length; i++) {
    const x = (columnAt(i) / 1000) * W;
    page.stroke(x, 0.55 * H, x, (bottom / 1000) * H, 2);
  }
  for (const [column, row] of ringed) {
    const x = ((columnAt(column) + 47) / 1000) * W;
    const y = ((rowAt(row + 1) + 17) / 1000) * H;
    for (const r of [15, 16, 17]) page.ellipse(x, y, r, r);
  }
  return page;
}

describe('types in the columns of a table, kinds of data in its rows', () => {
  it('are unmarked where all cells are empty', () => {
    expect(marked(matrix(), lines)).toEqual([]);
  });

  it.each([
    [
      'in one row',
      [
        [3, 3],
        [4, 3],
      ],
      ['deletion tick', 'suspension tick'],
    ],
    [
      'in one column',
      [
        [0, 0],
        [0, 1],
      ],
      ['disclosure tick'],
    ],
    ['in the last row alone', [[5, 3]], ['erasure tick']],
    [
      'here and there',
      [
        [0, 0],
        [1, 2],
        [4, 3],
      ],
      ['disclosure tick', 'correction tick', 'suspension tick'],
    ],
  ] as const)('are asked for by the rings in their columns: %s', (_, ringed, expected) => {
    expect(marked(matrix(...ringed), lines)).toEqual(expected);
  });

  it('are not asked for by what is drawn beside the heads of the rows', () => {
    const page = matrix();
    for (const r of [15, 16, 17]) page.ellipse(0.26 * W, 0.617 * H, r, r);
    expect(marked(page, lines)).toEqual([]);
  });
});
