import { expect, test } from 'vitest';
import type { Line } from '../../page.ts';
import { said } from '../said.fixture.ts';
import { line } from '../sheet.fixture.ts';

test.each([
  ['ニキカナエ 仁木 香苗', '仁木香苗'],
  ['二キカナェ仁木香苗', '仁木香苗'],
  ['オガタセツ= 尾形 節子', '尾形節子'],
  ['ニキカナエ 二木香苗', '二木香苗'],
])('%s below フリガナ・氏名 is a reading and a name', (value, name) => {
  const fields = said(line('フリガナ・氏名', 101, 151, 14), line(value, 100, 165));
  expect(fields['name']).toBe(name);
  expect(fields['kana']).toMatch(/^[ァ-ヶー=]+$/u);
});

/** A line with its last units printed small. */
function small(text: string, from: number): Line {
  const whole = line(text, 231, 290, 22);
  const widths = [...text].map((_, at) => (at < from ? 1 : 0.6));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const before = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  return { ...whole, at: widths.map((width, i) => ((before[i] ?? 0) + width / 2) / total) };
}

test('a reading printed small behind its name is none of it; a given name in katakana is', () => {
  const label = line('氏名', 113, 291);
  expect(said(label, small('上江洲安弘 ウエズヤスヒロ', 6))['name']).toBe('上江洲安弘');
  expect(said(label, line('佐々木 クリスティナ', 231, 290, 22))['name']).toBe('佐々木クリスティナ');
});

test('a reading between the head of a column and the name is not the name', () => {
  const fields = said(
    line('氏名', 80, 213, 30),
    line('生年月日', 223, 215, 28),
    line('性別', 353, 214, 28),
    line('ノトヤマコト', 81, 244, 26),
    line('能登谷誠', 80, 270, 30),
  );
  expect(fields['name']).toBe('能登谷誠');
});

test('a label whose second character was read with the value', () => {
  const fields = said(
    line('氏', 310, 255, 30),
    line('名門脇敏夫', 344, 252, 38),
    line('住', 310, 361, 34),
    line('所 鳥取県米子市角盤町2丁目180番地', 345, 360, 34),
  );
  expect(fields).toEqual({ name: '門脇敏夫', address: '鳥取県米子市角盤町2丁目180番地' });
});

test('a reading in brackets behind its label, with the name below, is the reading', () => {
  const fields = said(
    line('氏名（セキグチコウジ）', 81, 183, 16),
    line('性別', 585, 184, 16),
    line('関口　浩司', 83, 198),
    line('男', 584, 198),
  );
  expect(fields).toMatchObject({ name: '関口浩司', kana: 'セキグチコウジ' });
});
