import { describe, expect, it } from 'vitest';
import { column, line } from '../fields/sheet.fixture.ts';
import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import {
  columnOf,
  form,
  H,
  inOneLine,
  marked,
  placeOf as placeOfLine,
  print,
  W,
} from './printed-form.fixture.ts';

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

describe('types written from top to bottom', () => {
  const texts = ['利用目的の通知', '開示', '訂正', '削除', '利用停止', '第三者提供の停止'];
  const columns = texts.map((text, i) => column(text, 800 - i * 80, 300));
  /** The middle of a column, and its ends, pixels. */
  const placeOf = (i: number): { x: number; top: number; bottom: number } => {
    const [x, y, width, height] = columns[i]?.box ?? [0, 0, 0, 0];
    return { x: (x + width / 2) * W, top: y * H, bottom: (y + height) * H };
  };
  const drawn = (): Canvas => {
    const page = canvas(W, H);
    print(page, columns);
    return page;
  };

  it('are unmarked where nothing is drawn', () => {
    expect(marked(drawn(), columns)).toEqual([]);
  });

  it.each([
    [1, 'disclosure ring'],
    [5, 'third-party-stop ring'],
  ])('are ringed by a long ring (%i)', (i, expected) => {
    const page = drawn();
    const { x, top, bottom } = placeOf(i);
    for (const r of [0, 1, 2]) page.ellipse(x, (top + bottom) / 2, 32 + r, (bottom - top) / 2 + 14 + r);
    expect(marked(page, columns)).toEqual([expected]);
  });

  it('are struck out by a line down through them', () => {
    const page = drawn();
    const ring = placeOf(2);
    for (const r of [0, 1, 2]) page.ellipse(ring.x, (ring.top + ring.bottom) / 2, 32 + r, 58 + r);
    const { x, top, bottom } = placeOf(0);
    page.stroke(x, top - 6, x, bottom + 6, 4);
    expect(marked(page, columns)).toEqual(['purpose-notice struck', 'correction ring']);
  });

  it('are marked in the cells below, as heads of columns', () => {
    const page = drawn();
    const left = placeOf(5).x - 66;
    for (const y of [680, 1090, 1170]) page.stroke(left, y, left + 6 * 132, y, 3);
    for (let i = 0; i <= 6; i++) page.stroke(left + i * 132, 680, left + i * 132, 1170, 3);
    expect(marked(page, columns)).toEqual([]);
    for (const r of [16, 17, 18]) page.ellipse(placeOf(3).x, 1130, r, r);
    expect(marked(page, columns)).toEqual(['deletion tick']);
  });
});

describe('a form written in columns', () => {
  const types = [
    columnOf(['利用目的の通知', '開示', '第三者提供記録の開示', '訂正', '追加'], 700, 100),
    columnOf(['削除', '利用停止', '消去', '第三者提供の停止'], 640, 100),
  ];
  const lines = [...types, columnOf(['本人', '親権者', '成年後見人', '委任による代理人'], 300, 100)];

  it('is unmarked where nothing is drawn', () => {
    expect(marked(form(lines), lines)).toEqual([]);
  });

  it('is marked by a ring around one of several types in a column', () => {
    const page = form(lines);
    const { x, bottom } = placeOfLine(types[1] ?? lines[0] ?? columnOf(['開示'], 0, 0));
    for (const r of [0, 1, 2]) page.ellipse(x, bottom - 4 * 42, 32 + r, 4 * 42 + 14 + r);
    expect(marked(page, lines)).toEqual(['third-party-stop ring']);
  });

  it('knows the kinds of requester, however far apart they stand in their column', () => {
    const page = form(lines);
    const { x, top } = placeOfLine(lines[2] ?? columnOf(['本人'], 0, 0));
    for (const r of [0, 1, 2]) page.ellipse(x, top + 9.5 * 42, 32 + r, 2.5 * 42 + 14 + r);
    expect(marked(page, lines)).toEqual(['adult-guardian ring']);
  });

  it('is marked by a ring around the number in kanji before a type', () => {
    const numbered = ['利用目的の通知', '開示', '訂正', '削除', '利用停止'].map((type, i) =>
      columnOf([[...'一二三四五'][i] ?? '', type], 700 - i * 45, 100),
    );
    const page = form(numbered);
    expect(marked(page, numbered)).toEqual([]);
    const { x, top } = placeOfLine(numbered[3] ?? columnOf(['四'], 0, 0));
    for (const r of [0, 1, 2]) page.ellipse(x, top + 21, 26 + r, 26 + r);
    expect(marked(page, numbered)).toEqual(['deletion tick']);
  });
});

describe('a list in one row', () => {
  const parts = ['請求の種類', '1 利用目的の通知', '2 開示', '3 訂正', '4 削除'].map((text, i) =>
    line(text, [60, 230, 480, 600, 720][i] ?? 0, 300),
  );
  const row = inOneLine(parts);

  it('is not marked at its first type by what heads it in the same line', () => {
    expect(marked(form([row]), [row])).toEqual([]);
  });

  it('is marked by the ring around a number', () => {
    const page = form([row]);
    const { left, y } = placeOfLine(parts[3] ?? row);
    for (const r of [0, 1, 2]) page.ellipse(left + 14, y, 21 + r, 24 + r);
    expect(marked(page, [row])).toEqual(['correction tick']);
  });
});

it('types of several articles are no single option, though the ticked box between them was read as a dot', () => {
  const parts = ['□利用目的の通知', '．', '開示', '□訂正'].map((text, i) =>
    line(text, [60, 272, 306, 420][i] ?? 0, 300),
  );
  const joined = inOneLine(parts);
  const row = { ...joined, text: joined.text.replaceAll('□', ' ') };
  const rest = line('　削除　　　利用停止', 60, 340);
  const page = form([row, rest]);
  for (const x of [66, 462, 700]) page.square(x, 0.301 * H, 38, 3);
  for (const r of [3, 6, 9, 12]) page.ellipse(481, 0.309 * H, r, r);
  expect(marked(page, [row, rest])).toContain('disclosure tick');
});

it('a list of which a row was not read is a doubt where nothing else is marked', () => {
  const rows = ['開小', '第：所提供記録の開小', '訂正', '削除', '利用停止', '第三者提供の停止'].map(
    (text, i) => line(text, 150, 300 + i * 30),
  );
  const page = form(rows);
  expect(marked(page, rows).every((mark) => mark.endsWith('unsure'))).toBe(true);
  const [x, y] = [0.15 * W + 84, 0.369 * H];
  for (const r of [0, 1, 2]) page.ellipse(x - 42, y, 60 + r, 30 + r);
  expect(marked(page, rows)).toEqual(['correction ring']);
});
