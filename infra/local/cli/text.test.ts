import { expect, test } from 'vitest';
import { cut, padded, width, wrapped } from './text.ts';

test.each([
  ['abc', 3],
  ['住民票', 6],
  ['ｱｲｳ', 3],
  ['ガ', 2],
  ['が', 2],
  ['A、B。', 6],
  ['ﾊﾞ', 2],
])('%s takes %i columns', (text, columns) => {
  expect(width(text)).toBe(columns);
});

test('a text is cut by columns, and padded to them', () => {
  expect(cut('利用目的の通知', 14)).toBe('利用目的の通知');
  expect(cut('利用目的の通知', 9)).toBe('利用目的…');
  expect(width(cut('利用目的の通知', 8))).toBeLessThanOrEqual(8);
  expect(width(padded('開示', 10))).toBe(10);
});

test('lines are broken within the columns, no comma first, words whole', () => {
  const lines = wrapped(
    '住民票の写し(個人番号・本籍の記載のないもの)を、お送りください。See the letter enclosed.',
    20,
  );
  for (const line of lines) {
    expect(width(line)).toBeLessThanOrEqual(22);
    expect(line).not.toMatch(/^[、。)]/);
  }
  expect(lines.join('')).toContain('住民票の写し(個人番号・本籍の記載のないもの)を、お送りください。');
  expect(lines.some((line) => line.endsWith('enclosed.'))).toBe(true);
});
