import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { findOptions } from './options.ts';

const options = (lefts: readonly number[]): string[] =>
  findOptions(
    ['開示', '利用目的の通知', '訂正', '削除', '利用停止'].map((word, i) =>
      line(word, lefts[i] ?? 120, 200 + 70 * i),
    ),
  ).map(({ option }) => option);

test('types in rows of a table, with room for an explanation below each, are one list', () => {
  expect(options([])).toEqual(['disclosure', 'purpose-notice', 'correction', 'deletion', 'suspension']);
});

test('types that stand so far apart and not below each other are none', () => {
  expect(options([120, 400, 180, 500, 250])).toEqual([]);
});
