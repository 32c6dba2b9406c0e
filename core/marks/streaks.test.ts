import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import { form, H, marked, placeOf, W } from './printed-form.fixture.ts';
import { withoutStreaks } from './streaks.ts';

const darkness = ({ data }: { data: Uint8Array }): number => data.filter((grey) => grey < 128).length;

it('is wiped off from the page’s top to its bottom, leaning as the page was turned, and what crosses it stays', () => {
  const page = canvas(W, H);
  page.stroke(600, 0, 620, H, 3);
  page.stroke(300, 900, 900, 900, 8);
  const wiped = withoutStreaks(page);
  expect(darkness(wiped)).toBeLessThan(601 * 9);
  expect(wiped.data[900 * W + 608]).toBeLessThan(128);
});

it('is no rule, which ends before the page does, nor a row of print', () => {
  const page = canvas(W, H);
  page.stroke(300, 0.06 * H, 300, 0.94 * H, 3);
  for (let y = 0; y < H; y += 40) page.stroke(900, y, 900, y + 25, 3);
  expect(withoutStreaks(page)).toBe(page);
});

describe('through the boxes of a list', () => {
  const lines = ['利用目的の通知', '開示', '訂正', '削除', '利用停止'].map((text, i) =>
    line(text, 100, 300 + i * 36),
  );
  const drawn = (): Canvas => {
    const page = form(lines);
    for (const one of lines) page.square(700, placeOf(one).y - 18, 36, 3);
    page.stroke(722, 0, 722, H, 3);
    return page;
  };

  it('is no mark', () => {
    expect(marked(drawn(), lines)).toEqual([]);
  });

  it('hides none', () => {
    const page = drawn();
    const { y } = placeOf(lines[3] ?? line('', 0, 0));
    for (const r of [3, 5, 7, 9]) page.ellipse(713, y, r, r);
    expect(marked(page, lines)).toEqual(['deletion tick']);
  });
});
