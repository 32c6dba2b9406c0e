import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { readHousehold } from './household.ts';

const said = (...lines: Line[]) => {
  const [first] = readHousehold(
    [sheet([line('住民票の写し', 350, 70, 28), ...lines], 'residence-record')],
    [],
  );
  return [first?.name?.value, first?.kana?.value];
};

test('a reading in brackets beside the name in its cell', () => {
  const cell = [line('氏名', 75, 128, 14), line('山田 花子', 75, 143)];
  expect(said(...cell, line('（ヤマダハナコ）', 200, 145, 14))).toEqual(['山田花子', 'ヤマダハナコ']);
  expect(said(...cell, line('ヤマダハナコ）', 210, 145, 14))).toEqual(['山田花子', 'ヤマダハナコ']);
});

test('a reading in brackets behind the label, with a kanji read for a kana', () => {
  const below = line('高田 瞳', 80, 216);
  expect(said(line('氏名（夕カダ ヒトミ）', 80, 201, 14), below)).toEqual(['高田瞳', 'タカダヒトミ']);
  expect(said(line('氏名（フリガナ）', 80, 201, 14), below)[0]).toBe('高田瞳');
});

test.each([
  ['山田 花子・ヤマダ ハナコ', '山田花子', 'ヤマダハナコ'],
  ['山田 花子 ヤマダ ハナコ', '山田花子', 'ヤマダハナコ'],
  ['山田ハル ヤマダ ハル', '山田ハル', 'ヤマダハル'],
  ['山田 ハル', '山田ハル', undefined],
  ['山田 ハル ヤマダ ハル', '山田ハル', 'ヤマダハル'],
])('%s', (written, name, kana) => {
  expect(said(line('氏名', 100, 205), line(written, 315, 205))).toEqual([name, kana]);
});

test('each of two people gets the reading of the own row', () => {
  const person = (y: number, name: string, kana: string, born: string): Line[] => [
    line('氏名', 75, y, 14),
    line(name, 75, y + 15),
    line(`（${kana}）`, 240, y + 17, 14),
    line('生年月日', 75, y + 40, 14),
    line(born, 75, y + 54),
  ];
  const page = sheet(
    [
      ...person(130, '山田 太郎', 'ヤマダタロウ', '昭和56年8月2日'),
      ...person(260, '山田 花子', 'ヤマダハナコ', '昭和58年3月19日'),
    ],
    'residence-record',
  );
  const form = sheet([line('氏名', 100, 200), line('山田花子', 300, 200)]);
  expect(readHousehold([page], [form]).map(({ name, kana }) => [name?.value, kana?.value])).toEqual([
    ['山田花子', 'ヤマダハナコ'],
  ]);
});
