import { expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import { type Canvas, canvas } from '../../image/canvas.fixture.ts';
import { formChoices } from '../form-choices.ts';

const [W, H] = [1654, 2339];
const rows = ['利用目的の通知', '開示', '訂正', '削除', '利用停止'].map((text, i) =>
  line(text, 180, 300 + i * 30),
);
const middles = rows.map(({ box }) => (box[1] + box[3] / 2) * H);
const left = (rows[0]?.box[0] ?? 0) * W - 60;
const side = 32;

/** A form with a box before each type, and a fax's streak from top to bottom. */
function form(streak: number): Canvas {
  const page = canvas(W, H);
  for (const { box, at } of rows)
    for (const along of at) {
      const [x, y] = [(box[0] + along * box[2]) * W, (box[1] + box[3] / 2) * H];
      page.stroke(x - 9, y - 9, x + 9, y - 9, 3);
      page.stroke(x, y - 9, x, y + 9, 3);
    }
  for (const y of middles) page.square(left, y - side / 2, side);
  page.stroke(streak, 0, streak, H, 3);
  return page;
}
const tick = (page: Canvas, row: number): void => {
  const y = middles[row] ?? 0;
  page.stroke(left + 6, y - 2, left + 14, y + 10, 5);
  page.stroke(left + 14, y + 10, left + 34, y - 18, 5);
};
const marked = (page: Canvas): string[] =>
  formChoices(page, rows).flatMap(({ option, mark }) => (mark === 'none' ? [] : [`${option} ${mark}`]));

it('a streak through the boxes of a list marks none of them', () => {
  expect(marked(form(left + side / 2))).toEqual([]);
});

it('a tick is never passed over because a streak runs along the sides of the boxes', () => {
  const page = form(left);
  expect(marked(page)).toEqual([]);
  tick(page, 2);
  const [found, ...others] = marked(page);
  expect(others).toEqual([]);
  expect(['correction tick', 'correction unsure']).toContain(found);
});
