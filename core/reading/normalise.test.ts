import { describe, expect, test } from 'vitest';
import { digitsOf, fold, originalRange } from './normalise.ts';

describe('fold', () => {
  test.each([
    ['髙﨑', '高崎'],
    ['𠮷田', '吉田'],
    ['渡邉 󠄀', '渡辺'],
    ['ﾊﾞｽ', 'ハス'],
    ['㈱アーラリンク', '(株)アーラリンク'],
    ['住 民 票', '住民票'],
    ['開示等申請害、', '開示等申請害'],
    ['ふりがな', 'フリガナ'],
    ['ＰＡＳＳＰＯＲＴ', 'passport'],
    ['03−5944‐9818', '03-5944-9818'],
    ['口座', 'ロ座'],
  ])('%s and %s are one', (left, right) => {
    expect(fold(left).text).toBe(fold(right).text);
  });

  test.each([
    ['印鑑', '戸籍'],
    ['1番', '7番'],
  ])('%s and %s stay apart', (left, right) => {
    expect(fold(left).text).not.toBe(fold(right).text);
  });

  test('a place in the folded text leads back to the original units', () => {
    const original = '㍻ 𠮷 田、氏 名';
    const folded = fold(original);
    const at = folded.text.indexOf(fold('氏名').text);
    const { from, to } = originalRange(folded, at, at + 2);
    expect(original.slice(from, to)).toBe('氏 名');
    const surname = folded.text.indexOf(fold('吉田').text);
    const range = originalRange(folded, surname, surname + 2);
    expect(original.slice(range.from, range.to)).toBe('𠮷 田');
  });
});

test.each([
  ['O9O-1234-S6T8', '0901234568'],
  ['第３０ｌ２3号', '30123'],
  ['１２ 34', '1234'],
])('the digits of %s are %s', (read, digits) => {
  expect(digitsOf(read)).toBe(digits);
});
