import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { readHousehold } from './household.ts';

/** A row of the table: the name to the left in a wide column, whose heading stands in its middle. */
const row = (y: number, name: readonly Line[], born: string, relation: string): Line[] => [
  line('1', 62, y + 14, 14),
  ...name,
  line(born, 320, y),
  line(relation, 560, y),
  line('平成27年10月5日', 640, y),
  line('本籍・筆頭者', 85, y + 50, 14),
  line('（記載を省略）', 170, y + 50, 14),
];
const named = (y: number, kana: string, name: string): Line[] => [
  line(kana, 85, y - 10, 10),
  line(name, 85, y + 8),
];
const record = (...rows: Line[][]) =>
  sheet(
    [
      line('住民票', 430, 60, 30),
      line('住所', 50, 110),
      line('長野県松本市大手3丁目8番13号', 110, 110),
      line('世帯主　山田 太郎', 780, 110),
      line('氏名', 180, 160, 14),
      line('生年月日', 350, 160, 14),
      line('性別', 490, 160, 14),
      line('続柄', 563, 160, 14),
      line('住民となった年月日', 735, 160, 14),
      ...rows.flat(),
      line('この写しは、住民票の原本と相違ないことを証明する。令和8年10月21日', 50, 840),
      line('松本市長　見本太郎', 680, 880),
    ],
    'residence-record',
  );
const form = (...names: string[]) =>
  sheet(names.flatMap((name, at) => [line('氏名', 100, 200 + at * 60), line(name, 300, 200 + at * 60)]));
const said = (page: ReturnType<typeof record>, ...asked: string[]) =>
  readHousehold([page], [form(...asked)]).map(({ name, kana, birthDate, issuedOn }) => [
    name?.value,
    kana?.value,
    birthDate?.value,
    issuedOn?.value,
  ]);

const household = record(
  row(210, named(210, 'ヤマダタロウ', '山田 太郎'), '昭和56年8月2日', '世帯主'),
  row(320, [line('山田', 85, 322), line('花子', 142, 322)], '昭和58年3月19日', '妻'),
  row(430, named(430, 'ヤマダユイ', '山田 結衣'), '平成25年6月24日', '子'),
);

test('each row of a table is one person, wherever the name begins in its column', () => {
  expect(said(household, '山田花子', '山田結衣')).toEqual([
    ['山田花子', undefined, '1983-03-19', '2026-10-21'],
    ['山田結衣', 'ヤマダユイ', '2013-06-24', '2026-10-21'],
  ]);
});

test('somebody whom the table does not list is not found in it', () => {
  expect(said(household, '山田桃子').map(([name]) => name)).toEqual(['山田太郎']);
});

test('a day in another column of the table is nobody’s birth', () => {
  const one = record(
    row(210, named(210, 'ヤマダタロウ', '山田 太郎'), '', '世帯主'),
    row(320, named(320, 'ヤマダハナコ', '山田 花子'), '昭和58年3月19日', '妻'),
  );
  expect(said(one, '山田太郎').map(([name, , born]) => [name, born])).toEqual([['山田花子', '1983-03-19']]);
});
