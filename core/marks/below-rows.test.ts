import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Canvas } from '../image/canvas.fixture.ts';
import type { Line } from '../page.ts';
import { form, H, marked, placeOf, W } from './printed-form.fixture.ts';

describe('a grid whose cells have an empty half under their words', () => {
  const words = [
    '利用停止',
    '消去',
    '第三者提供の停止',
    '訂正',
    '追加',
    '削除',
    '開示',
    '第三者提供記録の開示',
    '利用目的の通知',
  ];
  const [left, top, width, height] = [0.08, 0.3, 0.28, 0.056];
  const cells = words.map((word, i) => {
    const [x, y] = [left + (i % 3) * width, top + Math.floor(i / 3) * height];
    const one = line(word, 0, 1000 * y + 3);
    return { ...one, box: [x + (width - one.box[2]) / 2, y + 0.003, one.box[2], one.box[3]] } as const;
  });
  const grid = (lines: readonly Line[], dotted = true): Canvas => {
    const page = form(lines);
    for (let i = 0; i <= 3; i++) {
      const [x, y] = [(left + i * width) * W, (top + i * height) * H];
      page.stroke(x, top * H, x, (top + 3 * height) * H, 2);
      page.stroke(left * W, y, (left + 3 * width) * W, y, 2);
      for (let dot = left * W; dotted && i < 3 && dot < (left + 3 * width) * W; dot += 6)
        page.fill(dot, y + 0.025 * H, 4, 2);
    }
    return page;
  };
  const tick = (page: Canvas, i: number): void => {
    const { x, bottom } = placeOf(cells[i] ?? line('', 0, 0));
    page.stroke(x - 25, bottom + 30, x - 8, bottom + 50, 5);
    page.stroke(x - 8, bottom + 50, x + 40, bottom + 10, 5);
  };

  it('is unmarked where the halves are empty', () => {
    expect(marked(grid(cells), cells)).toEqual([]);
  });

  it('is marked by ticks under the words', () => {
    const page = grid(cells);
    for (const i of [6, 7]) tick(page, i);
    expect(marked(page, cells).sort()).toEqual(['disclosure tick', 'third-party-records tick']);
  });

  it('is unmarked by what is printed under the words', () => {
    const notes = cells.slice(0, 4).map((cell): Line => {
      const note = line('手数料不要', 1000 * cell.box[0], 1000 * (cell.box[1] + 0.027), 14);
      return note;
    });
    expect(marked(grid([...cells, ...notes]), [...cells, ...notes])).toEqual([]);
  });

  it('has no such halves where no rule runs under the words', () => {
    const page = grid(cells, false);
    tick(page, 6);
    expect(marked(page, cells)).not.toContain('disclosure tick');
  });
});
