import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { form, H, marked, placeOf } from '../printed-form.fixture.ts';

describe('types with their numbers in cells of their own, and a cell for the mark before these', () => {
  const words = ['利用目的の通知', '開示', '訂正', '削除', '利用停止', '第三者提供の停止'];
  const cellOf = (i: number): [x: number, y: number] => [120 + (i % 3) * 270, 300 + Math.floor(i / 3) * 30];
  const rows = words.flatMap((word, i) => {
    const [x, y] = cellOf(i);
    return [line(String(i + 1), x, y), line(word, x + 28, y)];
  });
  /** A ring in the cell of so many types, read as a letter or not. */
  const ringed = (which: readonly number[], read: string): string[] => {
    const page = form(rows);
    const marks = which.map((i): Line => {
      const [x, y] = cellOf(i);
      return line(read, x - 32, y);
    });
    for (const mark of marks) {
      const { x, y } = placeOf(mark);
      for (const r of [11, 12, 13]) page.ellipse(x, y, r, r);
    }
    return marked(page, read.trim() === '' ? rows : [...rows, ...marks]);
  };

  it('are unmarked where the cells are empty', () => {
    expect(marked(form(rows), rows)).toEqual([]);
  });

  it.each(['O', '〇'])('are asked for by a ring there that was read as %s', (read) => {
    expect(ringed([2, 5], read)).toEqual(['correction tick', 'third-party-stop tick']);
  });

  it('are asked for by a ring there that was not read', () => {
    expect(ringed([1], ' ')).toEqual(['disclosure tick']);
  });

  it('are unmarked where the ring goes around another number of the page', () => {
    const page = form(rows);
    for (const r of [11, 12, 13]) page.ellipse(0.5 * 1654, 0.6 * H, r, r);
    expect(marked(page, rows)).toEqual([]);
  });
});
