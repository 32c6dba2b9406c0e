import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { readHousehold } from './household.ts';

const person = (x: number, name: string, born: string, relation: string): Line[] => [
  line(name, x, 180),
  line(born, x, 280),
  line(relation, x, 360),
  line('記載省略', x, 490),
];
const record = (...people: Line[][]) =>
  sheet(
    [
      line('住民票の写し', 60, 60),
      line('世帯主氏名', 60, 120, 14),
      line('山田 太郎', 180, 120),
      line('住所', 400, 120),
      line('長野県松本市大手3丁目8番13号', 470, 120, 14),
      line('氏名', 60, 180),
      line('生年月日', 60, 280),
      line('続柄', 60, 360),
      line('本籍', 60, 490),
      ...people.flat(),
      line('上記は、世帯全員の住民票の原本と相違ないことを証明する。', 80, 730, 14),
      line('令和8年11月16日', 120, 800),
    ],
    'residence-record',
  );
const form = (name: string) => sheet([line('氏名', 100, 200), line(name, 300, 200)]);
const household = record(
  person(200, '山田 太郎', '昭和56年8月2日', '世帯主'),
  person(440, '山田 花子', '昭和58年3月19日', '妻'),
  person(690, '山田 結衣', '平成25年6月24日', '子'),
);
const said = (asked: string) =>
  readHousehold([household], [form(asked)]).map(({ name, birthDate, address, issuedOn }) => [
    name?.value,
    birthDate?.value,
    address?.value,
    issuedOn?.value,
  ]);

test.each([
  ['山田花子', '1983-03-19'],
  ['山田結衣', '2013-06-24'],
])('%s is found in a column of her own, with what is common to all', (name, born) => {
  expect(said(name)).toEqual([[name, born, '長野県松本市大手3丁目8番13号', '2026-11-16']]);
});

test('a name and a former name beside it are no columns', () => {
  const one = record(person(200, '山田 花子', '昭和58年3月19日', '世帯主'), [line('青木 花子', 440, 180)]);
  const [first, ...others] = readHousehold([one], [form('山田花子')]);
  expect([first?.name?.value, first?.birthDate?.value]).toEqual(['山田花子', '1983-03-19']);
  expect(others).toEqual([]);
});
