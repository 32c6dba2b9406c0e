import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Canvas } from '../image/canvas.fixture.ts';
import { form, marked, placeOf } from './printed-form.fixture.ts';

const texts = ['利用目的の通知', '開示', '訂正', '追加', '削除', '利用停止'];
const rows = texts.map((text, i) => line(text, 150 + 250 * (i % 3), 300 + 28 * Math.floor(i / 3), 13));
type Place = ReturnType<typeof placeOf>;

const hands: [string, (page: Canvas, at: Place) => void][] = [
  [
    'a tick over it',
    (page, { x, y }) => {
      page.stroke(x - 20, y - 5, x - 5, y + 14, 4);
      page.stroke(x - 5, y + 14, x + 30, y - 30, 4);
    },
  ],
  [
    'a tick behind it',
    (page, { right, y }) => {
      page.stroke(right + 10, y, right + 22, y + 12, 4);
      page.stroke(right + 22, y + 12, right + 42, y - 20, 4);
    },
  ],
];

describe.each(hands)('a word with %s', (_, draw) => {
  it.each([1, 5])('is a doubt in a list without a mark (%i)', (i) => {
    const page = form(rows);
    draw(page, placeOf(rows[i] ?? line('', 0, 0)));
    expect(marked(page, rows)).toEqual([i === 1 ? 'disclosure unsure' : 'suspension unsure']);
  });
});

describe('nothing is marked', () => {
  it('where nothing is drawn, or there is dust and a piece of a rule', () => {
    const page = form(rows);
    page.fill(700, 690, 4, 4);
    page.stroke(640, 752, 760, 753, 3);
    expect(marked(page, rows)).toEqual([]);
  });

  it('by the rules of a table', () => {
    const page = form(rows);
    for (const y of [690, 752, 815]) page.stroke(200, y, 1500, y + 1, 3);
    for (const x of [225, 630, 1040]) page.stroke(x, 690, x + 1, 815, 3);
    expect(marked(page, rows)).toEqual([]);
  });

  it('by what is printed before each word and was not read', () => {
    const page = form(rows);
    for (const row of rows)
      page.stroke(
        placeOf(row).left - 30,
        placeOf(row).y - 10,
        placeOf(row).left - 20,
        placeOf(row).y + 10,
        3,
      );
    expect(marked(page, rows)).toEqual([]);
  });
});
