import { expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { findOptions } from './options.ts';
import { stackedLines } from './stacked.ts';

const heads = [
  line('利用目的', 100, 160),
  line('の通知', 105, 180),
  line('開示', 250, 170),
  line('第三者提供', 380, 160),
  line('記録の開示', 380, 180),
  line('訂正', 560, 170),
];

it('joins the two lines of a narrow cell, and no others', () => {
  expect(stackedLines(heads).map((cell) => cell.line.text)).toEqual([
    '利用目的の通知',
    '第三者提供記録の開示',
  ]);
});

it('finds options printed in two lines as the whole cell', () => {
  const found = new Map(findOptions(heads).map(({ option, box }) => [option, box]));
  expect([...found.keys()].sort()).toEqual([
    'correction',
    'disclosure',
    'purpose-notice',
    'third-party-records',
  ]);
  expect(found.get('third-party-records')?.[3]).toBeGreaterThan(0.03);
});

it('reads a mark in brackets before an option', () => {
  const list = ['（ ）開示の請求', '（〇）利用停止の請求', '（ ）削除の請求', '（ ）訂正の請求'];
  const options = findOptions(list.map((text, i) => line(text, 140, 450 + i * 28)));
  expect(options.filter(({ marked }) => marked).map(({ option }) => option)).toEqual(['suspension']);
});

it('does not take a citation of the law, or a heading that repeats a word, for an option', () => {
  const table = ['利用目的の通知', '保有個人データの開示', '内容の訂正', '削除'].flatMap((text, i) => [
    line(text, 150, 400 + i * 30),
    line(`法第3${i + 2}条第1項（${text.slice(-2)}）`, 450, 400 + i * 30),
  ]);
  expect(
    findOptions(table)
      .map(({ option }) => option)
      .sort(),
  ).toEqual(['correction', 'deletion', 'disclosure', 'purpose-notice']);
});
