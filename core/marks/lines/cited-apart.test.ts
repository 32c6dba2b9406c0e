import { expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Canvas } from '../../image/canvas.fixture.ts';
import { form, inOneLine, marked, placeOf } from '../printed-form.fixture.ts';
import { citedApart } from './cited-apart.ts';

const parts = (text: string): string[] => citedApart(line(text, 100, 100)).map((part) => part.text);

it.each([
  ['□開示（法第33条第1項）訂正（法第34条第1項）', ['□開示（法第33条第1項）', '訂正（法第34条第1項）']],
  ['開示(第33条) □ 利用停止(第35条)', ['開示(第33条)', '□ 利用停止(第35条)']],
  ['追加（法第34条）凶消去（法第35条）', ['追加（法第34条）', '凶消去（法第35条）']],
])('columns read as one line are lines of their own: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

it.each([
  '開示（法第33条第1項）・訂正（法第34条第1項）',
  '開示（法第33条第1項）及び訂正（法第34条第1項）',
  '法第34条第1項（訂正）の請求',
  '個人情報（法第2条第1項）の開示',
])('a sentence, and options printed as one, are left whole: %s', (text) => {
  expect(parts(text)).toEqual([text]);
});

it('each part lies where it is printed', () => {
  const whole = line('開示（第33条）訂正（第34条）', 100, 100);
  const [first, second] = citedApart(whole);
  const next = line('訂正（第34条）', 100, 100);
  expect(first?.box[0]).toBeCloseTo(0.1);
  expect(second?.box[2]).toBeCloseTo(next.box[2], 2);
  expect(second?.at[0]).toBeCloseTo(next.at[0] ?? 0, 2);
});

/** Two columns of options behind boxes, of which one row was read as one line. */
const [left, right] = [
  [
    line('利用目的の通知（法第32条第2項）', 200, 300, 12),
    line('第三者提供の停止（法第35条第5項）', 200, 330, 12),
    line('追加（法第34条第1項）', 200, 360, 12),
  ],
  [
    line('開示（法第33条第1項）', 560, 300, 12),
    line('訂正（法第34条第1項）', 560, 330, 12),
    line('削除（法第34条第1項）', 560, 360, 12),
  ],
];
const options = [...left, ...right];
const rows = options.flatMap((own, i) =>
  i === 1 ? [inOneLine([own, ...right.slice(1, 2)])] : i === 4 ? [] : [own],
);
const boxed = (): Canvas => {
  const page = form(options);
  for (const own of options) page.square(placeOf(own).left - 36, placeOf(own).y - 13, 26, 3);
  return page;
};

it('a type is not overlooked behind what the one before it cites', () => {
  const page = boxed();
  expect(marked(page, rows)).toEqual([]);
  const at = { x: placeOf(right[1] ?? line('', 0, 0)).left - 36, y: placeOf(right[1] ?? line('', 0, 0)).y };
  page.stroke(at.x - 8, at.y, at.x + 8, at.y + 12, 5);
  page.stroke(at.x + 8, at.y + 12, at.x + 30, at.y - 26, 5);
  expect(marked(page, rows)).toEqual(['correction tick']);
});

it('where a line among the options names a type that was not understood, nothing marked is a doubt', () => {
  const unread = [...rows.filter((_, i) => i !== 1), line('誤りがあるとき訂正（法第34条）を', 200, 330, 12)];
  const marks = marked(boxed(), unread);
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((mark) => mark.endsWith('unsure'))).toBe(true);
});
