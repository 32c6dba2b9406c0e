import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Canvas } from '../../image/canvas.fixture.ts';
import { form, inOneLine, marked, placeOf, withMargin } from '../printed-form.fixture.ts';

const side = 30;
const cross = (page: Canvas, x: number, y: number): void => {
  page.stroke(x - 4, y - 4, x + side + 4, y + side + 4, 4);
  page.stroke(x + side + 4, y - 4, x - 4, y + side + 4, 4);
};

describe.each([
  [
    'English first',
    'before',
    [
      'Notice of purpose of use 利用目的の通知',
      'Disclosure 開示',
      'Correction 訂正',
      'Deletion 削除',
      'Suspension 利用停止',
    ],
  ],
  [
    'English first, Japanese in brackets',
    'before',
    [
      'Notice of purpose of use (利用目的の通知)',
      'Disclosure (開示)',
      'Correction (訂正)',
      'Deletion (削除)',
      'Suspension (利用停止)',
    ],
  ],
  [
    'Japanese first',
    'after',
    [
      '利用目的の通知 Notice of purpose of use',
      '開示 Disclosure',
      '訂正 Correction',
      '削除 Deletion',
      '利用停止 Suspension',
    ],
  ],
] as const)('types in two tongues, %s, with boxes %s them', (_, where, texts) => {
  const lines = texts.map((text, i) => withMargin(line(text, 200, 300 + i * 32)));
  const boxOf = (i: number): { x: number; y: number } => {
    const { left, right, y } = placeOf(lines[i] ?? line('', 0, 0));
    return { x: where === 'before' ? left - 50 : right + 20, y: y - side / 2 };
  };
  const drawn = (): Canvas => {
    const page = form(lines);
    for (const i of lines.keys()) page.square(boxOf(i).x, boxOf(i).y, side, 3);
    return page;
  };

  it('are unmarked where their boxes are empty', () => {
    expect(marked(drawn(), lines)).toEqual([]);
  });

  it('are marked in the box beside all that is printed of one', () => {
    const page = drawn();
    cross(page, boxOf(2).x, boxOf(2).y);
    expect(marked(page, lines)).toEqual(['correction tick']);
  });
});

it('kinds of requester in one line have each its box before its English', () => {
  const parts = ['the person 本人', 'legal agent 法定代理人', 'agent 任意代理人'].map((text, i) =>
    withMargin(line(text, [150, 390, 720][i] ?? 0, 600)),
  );
  const row = inOneLine(parts);
  const page = form([row]);
  const boxes = parts.map((part) => ({ x: placeOf(part).left - 42, y: placeOf(part).y - side / 2 }));
  for (const { x, y } of boxes) page.square(x, y, side, 3);
  expect(marked(page, [row])).toEqual([]);
  const [, , last] = boxes;
  cross(page, last?.x ?? 0, last?.y ?? 0);
  expect(marked(page, [row])).toEqual(['proxy tick']);
});
