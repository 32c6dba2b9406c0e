import { expect, test } from 'vitest';
import type { Line } from '../../page.ts';
import { fieldsOf, said } from '../said.fixture.ts';
import { line, sheet } from '../sheet.fixture.ts';

const address = '佐賀県唐津市南城内1番1号';
const phone = '0955-72-4410';
const rows = (...agents: Line[]): Line[] => [
  line('1 ご本人', 65, 93),
  line('氏名', 67, 117),
  line('古賀　タミ', 208, 117),
  line('住所', 68, 160),
  line(address, 212, 160),
  line('電話番号', 69, 200),
  line(phone, 210, 200),
  line('2 代理人（代理人が請求する場合）', 64, 257),
  line('氏名', 67, 281),
  line('古賀　信義', 208, 281),
  ...agents,
];

test.each(['同上', '同じ', '（同上）', '上記に同じ', '本人に同じ', 'ご本人様と同じ', '本人の住所と同じ'])(
  '%s as an address is the one that is meant, where it stands',
  (words) => {
    const cell = line(words, 205, 320);
    const fields = fieldsOf(sheet(rows(line('住所', 68, 320), cell)));
    expect(fields['agent.address']).toMatchObject({ value: address });
    expect(fields['agent.address']?.box[1]).toBeCloseTo(0.32, 2);
    expect(fields['agent.address']?.confidence).toBeGreaterThan(0.7);
  },
);

test('a telephone number that is the same says so too, and heads no block', () => {
  expect(said(...rows(line('電話番号', 70, 350), line('本人に同じ', 208, 350)))).toMatchObject({
    'principal.phone': phone,
    'agent.phone': phone,
  });
});

test('同左 is what the column to the left says', () => {
  const fields = said(
    line('本人', 345, 95),
    line('代理人', 716, 95),
    line('氏名', 67, 152),
    line('長峰　陽菜', 182, 152),
    line('長峰　裕樹', 560, 152),
    line('住所', 68, 234),
    line(address, 186, 234),
    line('同左', 559, 234),
  );
  expect(fields).toMatchObject({ 'principal.address': address, 'agent.address': address });
});

test('one of two printed options is sure only with its mark', () => {
  const sure = (cell: string): number | undefined =>
    fieldsOf(sheet(rows(line('住所', 68, 320), line(cell, 205, 320))))['agent.address']?.confidence;
  expect(sure('☑本人と同じ □異なる（')).toBeGreaterThan(0.7);
  expect(sure('本人と同じ□異なる（')).toBeLessThan(0.7);
  expect(sure('□本人と同じ □異なる（')).toBeUndefined();
});

test('what is the same as nothing that was read, or part of a sentence, is no value', () => {
  expect(said(line('住所', 68, 100), line('同上', 205, 100))).toEqual({});
  expect(said(...rows(line('住所', 68, 320), line('住民票と同じであること', 205, 320)))).not.toHaveProperty(
    'agent.address',
  );
});
