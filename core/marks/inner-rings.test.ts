import { expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { form, marked, placeOf, W, withMargin } from './printed-form.fixture.ts';

const row = withMargin(line('訂正等　（　訂正 ・ 追加 ・ 削除　）', 130, 400));
const rows = [
  line('利用目的の通知', 130, 340),
  line('開示', 130, 370),
  row,
  line('利用停止等　（　利用停止 ・ 消去　）', 130, 430),
  line('第三者提供の停止', 130, 460),
].map((one) => (one === row ? one : withMargin(one)));

/** A form with a box before each row, the third ticked, and perhaps a ring around one of the words in its brackets. */
function page(ringed: string | null) {
  const drawn = form(rows);
  for (const one of rows) {
    const { y } = placeOf(one);
    drawn.square(0.1 * W, y - 14, 28);
  }
  const { y } = placeOf(row);
  drawn.stroke(0.1 * W + 4, y, 0.1 * W + 12, y + 12, 5);
  drawn.stroke(0.1 * W + 12, y + 12, 0.1 * W + 34, y - 18, 5);
  if (ringed !== null) {
    const from = row.text.lastIndexOf(ringed);
    const middle = ((row.at[from] ?? 0) + (row.at[from + 1] ?? 0)) / 2;
    for (const r of [0, 1, 2]) drawn.ellipse((row.box[0] + middle * row.box[2]) * W, y, 46 + r, 30 + r);
  }
  return drawn;
}

it('a ring around one of the words in brackets says which of them the tick box is for', () => {
  expect(marked(page('追加'), rows)).toEqual(['addition tick']);
  expect(marked(page('削除'), rows)).toEqual(['deletion tick']);
});

it('without a ring the tick stands for the first, which names the row', () => {
  expect(marked(page(null), rows)).toEqual(['correction tick']);
});
