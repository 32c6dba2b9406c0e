import { expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import type { Line } from '../page.ts';
import { formChoices } from './form-choices.ts';

const [W, H] = [1654, 2339];
/** The strokes of a line's letters where the line says they stand. */
function print(page: Canvas, lines: readonly Line[]): void {
  for (const { box, at } of lines)
    for (const along of at) {
      const [x, y, size] = [(box[0] + along * box[2]) * W, (box[1] + box[3] / 2) * H, 0.3 * box[3] * H];
      page.stroke(x - size, y - size, x + size, y - size, 3);
      page.stroke(x, y - size, x, y + size, 3);
    }
}
const marked = (page: Canvas, lines: readonly Line[]): string[] =>
  formChoices(page, lines).flatMap(({ option, mark }) => (mark === 'none' ? [] : [`${option} ${mark}`]));

it('a ring between brackets is a mark though brackets and ring were read as a line of their own', () => {
  const rows = ['利用目的の通知', '開示', '訂正', '削除', '利用停止'].map((text, i) =>
    line(text, 150, 300 + i * 30),
  );
  const page = canvas(W, H);
  print(page, rows);
  const brackets = rows.map((row, i) => {
    const y = (row.box[1] + row.box[3] / 2) * H;
    page.ellipse(160, y, 8, 20, Math.PI / 2, 1.5 * Math.PI);
    page.ellipse(225, y, 8, 20, -Math.PI / 2, Math.PI / 2);
    return line(i === 2 ? '(O)' : '(', 95, 300 + i * 30);
  });
  expect(marked(page, [...rows, ...brackets])).toEqual([]);
  const y = 0.369 * H;
  for (const r of [13, 14, 15]) page.ellipse(192, y, r, r);
  expect(marked(page, [...rows, ...brackets])).toEqual(['correction tick']);
});
