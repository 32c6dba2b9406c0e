import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import type { Canvas } from '../../image/canvas.fixture.ts';
import type { Line } from '../../page.ts';
import { form, marked, placeOf } from '../printed-form.fixture.ts';

describe('types with an explanation each, their boxes below a word at the far right', () => {
  const words = [
    '利用目的の通知',
    '開示',
    '第三者提供記録の開示',
    '訂正',
    '削除',
    '利用停止',
    '第三者提供の停止',
  ];
  const rows = words.flatMap((word, i) => [
    line(word, 120, 200 + 62 * i),
    line('その内容をお調べしたうえで、書面によりお知らせいたします。', 120, 224 + 62 * i, 12),
    line('希望する', 840, 206 + 62 * i),
  ]);
  const boxes = words.map((_, i) => line('□', 862, 224 + 62 * i, 20));
  const read = (texts: Readonly<Record<number, string>>): Line[] => [
    ...rows,
    ...boxes.flatMap((box, i) => (texts[i] === '' ? [] : [{ ...box, text: texts[i] ?? '□' }])),
  ];
  const drawn = (): Canvas => {
    const page = form(rows);
    for (const { x, y } of boxes.map(placeOf)) page.square(x - 14, y - 14, 28, 2);
    return page;
  };
  const cross = (page: Canvas, i: number): void => {
    const { x, y } = placeOf(boxes[i] ?? line('', 0, 0));
    page.stroke(x - 16, y - 16, x + 12, y + 12, 4);
    page.stroke(x - 16, y + 12, x + 12, y - 16, 4);
  };

  it('are unmarked where the boxes are empty', () => {
    expect(marked(drawn(), read({}))).toEqual([]);
  });

  it('are marked by what stands in the box of their row', () => {
    const page = drawn();
    cross(page, 3);
    expect(marked(page, read({ 3: '凶' }))).toEqual(['correction tick']);
  });

  it('are a doubt where the box of a row was not read', () => {
    const page = drawn();
    cross(page, 3);
    cross(page, 5);
    expect(marked(page, read({ 3: '凶', 5: '' })).sort()).toEqual(['correction tick', 'suspension unsure']);
  });

  it('have no boxes of their own where each row has two', () => {
    const page = drawn();
    cross(page, 3);
    const others = boxes.map((box): Line => ({ ...box, box: [0.78, box.box[1], box.box[2], box.box[3]] }));
    expect(marked(page, [...read({ 3: '凶' }), ...others])).not.toContain('correction tick');
  });
});
