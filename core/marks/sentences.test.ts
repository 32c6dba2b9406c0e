import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Canvas } from '../image/canvas.fixture.ts';
import type { Line } from '../page.ts';
import { form, marked, placeOf, W } from './printed-form.fixture.ts';

const sentences = [
  '私の情報の利用目的を通知してほしい',
  '私の情報を開示してほしい',
  '誤りを訂正・追加してほしい',
  '私の情報を削除してほしい',
  '私の情報の利用を停止してほしい',
];
const rows = sentences.map((text, i) => line(text, 120, 300 + i * 32));
const side = 32;
const x = 0.7 * W;

/** The sentences, each with a box at the right end of its row. */
function boxed(lines: readonly Line[]): Canvas {
  const page = form(lines);
  for (const row of lines) page.square(x, placeOf(row).y - side / 2, side);
  return page;
}
function cross(page: Canvas, row: Line | undefined): void {
  if (row === undefined) return;
  const { y } = placeOf(row);
  page.stroke(x - 4, y - 18, x + side + 4, y + 18, 4);
  page.stroke(x - 4, y + 18, x + side + 4, y - 18, 4);
}

describe('a list of sentences with boxes behind them', () => {
  it('has those marked that are crossed, and none where none is', () => {
    const page = boxed(rows);
    expect(marked(page, rows)).toEqual([]);
    cross(page, rows[1]);
    cross(page, rows[4]);
    expect(marked(page, rows).sort()).toEqual(['disclosure tick', 'suspension tick']);
  });

  it('is a doubt where a sentence of it was not read and no other is marked', () => {
    const lost = rows.map((row, i) => (i === 1 ? { ...row, text: row.text.replace('開示', '聞禾') } : row));
    const page = boxed(lost);
    cross(page, lost[1]);
    expect(new Set(marked(page, lost).map((mark) => mark.split(' ')[1]))).toEqual(new Set(['unsure']));
  });
});
