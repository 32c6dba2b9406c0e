import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { findOptions } from './options.ts';

const marked = (before: readonly string[]): string[] =>
  findOptions(
    ['利用目的の通知', '開示', '訂正', '追加', '削除', '利用停止'].map((word, i) =>
      line(`${before[i] ?? '[]'}${word}`, 110, 400 + 22 * i),
    ),
  ).flatMap((option) => (option.marked ? [option.option] : []));

test('an x typed between brackets marks what stands behind them', () => {
  expect(marked(['[]', '[ ]', '[x]', '」', '[〕', '[X] '])).toEqual(['correction', 'suspension']);
});

test('brackets with nothing between them mark nothing, nor does an x without them', () => {
  expect(marked(['[]', '[ ]', '[」', '」', '[〕', 'x '])).toEqual([]);
});
