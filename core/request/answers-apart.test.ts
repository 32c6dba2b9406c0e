import { expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import type { Choice, Line, Page } from '../page.ts';
import { findOptions } from '../reading/options.ts';
import { answersApart } from './answers-apart.ts';

/** A form with the options that are printed on it, all of them taken for ticked. */
function form(...lines: Line[]): Page {
  const choices = findOptions(lines).map(
    ({ option, box }): Choice => ({ option, box, mark: 'tick', confidence: 0.9 }),
  );
  return { ...sheet(lines), choices };
}

const numbered = [
  line('3 請求の種類', 90, 418),
  line('番号を記入→', 713, 420, 14),
  line('1 利用目的の通知 2 開示 3 第三者提供記録の開示 4 訂正', 106, 446, 13),
  line('5 削除 6 利用停止 7 第三者提供の停止', 106, 470, 13),
];

test.each([
  ['2', ['disclosure']],
  ['4，6', ['correction', 'suspension']],
  ['46', ['correction', 'suspension']],
])('the number %s written in the space beside the list', (written, options) => {
  expect(answersApart(form(...numbered, line(written, 790, 450, 28)))).toEqual({ options, sure: true });
});

test('a number that no type has, and none that was read, are a doubt', () => {
  expect(answersApart(form(...numbered, line('9', 790, 450, 28)))?.sure).toBe(false);
  expect(answersApart(form(...numbered))).toEqual({ options: [], sure: false });
  expect(answersApart(form(...numbered, line('2', 790, 450, 28, 0.5)))?.sure).toBe(false);
});

test('telephone and customer numbers are other numbers', () => {
  const asked = line('お客様番号を記入してください', 90, 540);
  const list = numbered.filter(({ text }) => !text.startsWith('番号'));
  expect(answersApart(form(...list, asked, line('2', 790, 450, 28)))).toBeNull();
});

test('する and しない beside each type are answered by rings there', () => {
  const rows = ['利用目的の通知', '開示', '訂正', '利用停止'].flatMap((type, at) => [
    line(type, 120, 460 + 28 * at),
    line('請求する　・　しない', 600, 460 + 28 * at),
  ]);
  expect(answersApart(form(...rows))).toEqual({ options: [], sure: false });
  expect(answersApart(form(...rows.filter(({ text }) => !text.includes('しない'))))).toBeNull();
});
