import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { form, H, marked, W } from './printed-form.fixture.ts';

const left = ['利用目的の通知', '登録内容の開示', '第三者提供記録の開示', '登録内容の訂正', '登録内容の追加'];
const right = ['登録内容の削除', '利用の停止', '登録内容の消去', '第三者提供の停止'];

describe('a numbered list that says of what is registered', () => {
  const column = (texts: readonly string[], x: number, first: number) =>
    texts.flatMap((text, i) => [line(`${first + i}`, x, 390 + i * 26), line(text, x + 40, 390 + i * 26, 16)]);
  const lines = [...column(left, 230, 1), ...column(right, 590, 6)];

  it('is unmarked where no number is ringed, and no doubt', () => {
    expect(marked(form(lines), lines)).toEqual([]);
  });

  it('is marked by a ring around a number, however thin and far from the words', () => {
    const page = form(lines);
    const [x, y] = [0.596 * W, ((390 + 2 * 26 + 9) / 1000) * H];
    page.ellipse(x, y, 26, 28);
    const read = lines.map((one) => (one.text === '8' ? { ...one, text: '⑧' } : one));
    expect(marked(page, read)).toEqual(['erasure tick']);
  });

  it('is a doubt where a type was not read and nothing is marked', () => {
    const unread = lines.map((one) => (one.text === '登録内容の開示' ? { ...one, text: '彖示' } : one));
    expect(marked(form(unread), unread).every((mark) => mark.endsWith('unsure'))).toBe(true);
    expect(marked(form(unread), unread)).not.toEqual([]);
  });
});
