import { expect, test } from 'vitest';
import type { Line } from '../page.ts';
import { readEntries } from './entries.ts';
import { line, sheet } from './sheet.fixture.ts';

/** The surest value of each kind that a page tells. */
function read(...lines: Line[]): Record<string, string> {
  const entries = readEntries(sheet(lines, 'residence-record'));
  return Object.fromEntries(
    [...entries]
      .sort((one, other) => one.field.confidence - other.field.confidence)
      .map(({ kind, field }) => [kind, field.value]),
  );
}

test('a value in the cell of its small label, the boxes of both overlapping, with other cells beside', () => {
  const said = read(
    line('世帯主', 62, 74, 8),
    line('住所', 416, 76, 8),
    line('山田　花子', 62, 78, 22),
    line('長野県松本市大手3丁目8番13号', 413, 78, 22),
    line('氏名', 103, 162, 10),
    line('個人番号', 664, 160, 10),
    line('山田　花子', 100, 165, 26),
    line('************', 664, 166, 18),
    line('生年月日', 103, 199, 10),
    line('昭和60年4月1日', 100, 204, 22),
    line('女', 432, 200, 24),
    line('続柄', 474, 198, 10),
  );
  expect(said).toMatchObject({
    name: '山田花子',
    address: '長野県松本市大手3丁目8番13号',
    birthDate: '1985-04-01',
  });
});

test('the head of a table with two labels in a cell', () => {
  const said = read(
    line('フリガナ', 50, 184, 20),
    line('生年月日', 318, 184, 20),
    line('住民となった日', 483, 185, 20),
    line('氏　　名', 50, 202, 20),
    line('性別', 327, 202, 20),
    line('住所を定めた日', 482, 202, 20),
    line('1713', 44, 222, 24),
    line('山田　花子', 51, 262, 30),
    line('昭和60年4月1日', 280, 250, 28),
    line('平成26年4月1日', 481, 250, 24),
  );
  expect(said).toMatchObject({ name: '山田花子', birthDate: '1985-04-01' });
});

test('the label of an address that follows another without a break', () => {
  const said = read(
    line('郵便番号ご住所', 83, 363, 16),
    line('〒3 90-0874', 83, 380, 18),
    line('長野県松本市大手3丁目8番13号', 83, 397, 22),
  );
  expect(said['address']).toBe('長野県松本市大手3丁目8番13号');
});

test('an address ends where the heading of the next block begins', () => {
  const said = read(
    line('郵便番号・ご住所', 83, 362, 17),
    line('〒390-0874', 84, 380, 18),
    line('長野県松本市大手3丁目8番13号', 83, 397, 20),
    line('代理人（代理人による申請の場合のみ）', 73, 420, 18),
  );
  expect(said['address']).toBe('長野県松本市大手3丁目8番13号');
});

test.each(['蝦名　洋平', '椎名　洋平'])('%s beside 氏名 is a name, no label', (name) => {
  const entries = readEntries(sheet([line('氏名', 100, 200), line(name, 300, 200)]));
  expect(entries.map(({ field }) => field.value)).toEqual([name.replace('　', '')]);
});

test('お名 left of お名前 is no given name, and a list to choose a relation from no relation', () => {
  const said = read(
    line('フリガナ', 93, 263, 20),
    line('ヤマダハナコ', 93, 280, 20),
    line('お名が', 89, 303, 20),
    line('電話番号（日中のご連絡先）', 572, 303, 18),
    line('山田花子', 90, 322, 28),
    line('0263-33-1234', 573, 324, 20),
    line('本人との関係', 90, 400, 20),
    line('任意代理・親権者・後見人', 560, 400, 20),
  );
  expect(said).toEqual({ kana: 'ヤマダハナコ', name: '山田花子', phone: '0263-33-1234' });
});
