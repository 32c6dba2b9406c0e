import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Canvas } from '../../image/canvas.fixture.ts';
import type { Line } from '../../page.ts';
import { form, marked, placeOf } from '../printed-form.fixture.ts';

describe('types in two columns, their numbers in cells of their own', () => {
  const words = [
    '利用目的の通知',
    '開示',
    '第三者提供記録の開示',
    '訂正',
    '追加',
    '削除',
    '利用停止',
    '消去',
  ];
  const last = '第三者提供の停止';
  const numbers = [...words, last].map((_, i) => line(String(i + 1), i % 2 ? 700 : 106, 300 + (i >> 1) * 36));
  const rows = [
    ...numbers,
    ...[...words, last].map((word, i) => line(word, i % 2 ? 742 : 148, 300 + (i >> 1) * 36)),
  ];
  const ring = (page: Canvas, i: number): void => {
    const { x, y } = placeOf(numbers[i] ?? line('', 0, 0));
    for (const r of [27, 28, 29]) page.ellipse(x, y, r, r);
  };
  const cross = (page: Canvas, i: number): void => {
    const { x, y } = placeOf(numbers[i] ?? line('', 0, 0));
    page.stroke(x - 40, y - 30, x + 40, y + 30, 4);
    page.stroke(x - 40, y + 30, x + 40, y - 30, 4);
  };
  /** The lines where a number was read with its ring, or as something else. */
  const readAs = (i: number, text: string): Line[] =>
    rows.map((row) => {
      const [x, y, width, height] = row.box;
      if (row !== numbers[i]) return row;
      return { ...row, text, box: [x - 0.012, y - 0.005, width + 0.024, height + 0.01] };
    });

  it('are unmarked where nothing is drawn', () => {
    expect(marked(form(rows), rows)).toEqual([]);
  });

  it('are ringed at their numbers, and a ring that is crossed out is taken back', () => {
    const page = form(rows);
    ring(page, 6);
    cross(page, 6);
    ring(page, 8);
    expect(marked(page, readAs(8, '①')).sort()).toEqual(['suspension struck', 'third-party-stop ring']);
    expect(marked(page, readAs(6, '又')).sort()).toEqual(['suspension struck', 'third-party-stop ring']);
  });

  it('are a doubt where a stroke goes through a ring', () => {
    const page = form(rows);
    const { x, y } = placeOf(numbers[6] ?? line('', 0, 0));
    for (const i of [6, 8]) ring(page, i);
    for (const up of [-4, 4]) page.stroke(x - 60, y + up, x + 60, y + up, 4);
    expect(marked(page, rows)).toContain('suspension unsure');
  });

  it('are unmarked where a circle is printed around every number', () => {
    const page = form(rows);
    for (let i = 0; i < numbers.length; i++) ring(page, i);
    expect(marked(page, rows)).toEqual([]);
  });
});

describe('types with their numbers in their lines', () => {
  const words = [
    '利用目的の通知',
    '開示',
    '第三者提供記録の開示',
    '訂正',
    '削除',
    '利用停止',
    '第三者提供の停止',
  ];
  const rows = words.map((word, i) => line(`${i + 1} ${word}`, 150, 300 + i * 36));
  /** The middle of a line's number, pixels. */
  const numberOf = (i: number): { x: number; y: number } => {
    const { left, right, y } = placeOf(rows[i] ?? line('', 0, 0));
    return { x: left + (rows[i]?.at[0] ?? 0) * (right - left), y };
  };
  const ringed = (): Canvas => {
    const page = form(rows);
    for (const { x, y } of [5, 6].map(numberOf)) for (const r of [21, 22, 23]) page.ellipse(x, y, r, r);
    return page;
  };

  it('are ticked by rings around the numbers', () => {
    expect(marked(ringed(), rows).sort()).toEqual(['suspension tick', 'third-party-stop tick']);
  });

  it('are a doubt where a ring is crossed out', () => {
    const page = ringed();
    const { x, y } = numberOf(5);
    page.stroke(x - 30, y - 22, x + 30, y + 22, 4);
    page.stroke(x - 30, y + 22, x + 30, y - 22, 4);
    expect(marked(page, rows)).toContain('suspension unsure');
  });
});
