import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { findOptions } from './options.ts';

const options = (...texts: string[]): string[] =>
  findOptions(texts.map((text, i) => line(text, 110, 400 + 30 * i))).map(({ option }) => option);

test('types are options where they are put in phrases', () => {
  expect(
    options(
      '内容を訂正する',
      '登録情報を追加する',
      '□ 個人データを消去する',
      '3 利用を停止する',
      '第三者への提供を停止する',
      '保有個人データの開示',
      '利用目的を通知する',
    ),
  ).toEqual([
    'correction',
    'addition',
    'erasure',
    'suspension',
    'third-party-stop',
    'disclosure',
    'purpose-notice',
  ]);
});

test('sentences that ask for something else, or go on, are none', () => {
  expect(
    options(
      '内容を確認する',
      '登録情報を変更する',
      '利用を開始する',
      '内容を訂正する場合',
      '情報を追加する方は',
    ),
  ).toEqual([]);
});
