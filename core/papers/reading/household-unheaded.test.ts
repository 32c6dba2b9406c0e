import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { readHousehold } from './household.ts';

const record = (...cell: Line[]) =>
  sheet(
    [
      line('住民票', 430, 55, 30),
      line('住所', 72, 145),
      line('長野県松本市大手3丁目8番13号', 72, 170),
      line('世帯主氏名', 72, 235),
      line('山田 太郎', 72, 265),
      ...cell,
      line('上記の写しは、住民票の原本と相違ないことを証明する。', 60, 690),
      line('令和8年10月21日', 80, 745),
    ],
    'residence-record',
  );
const said = (page: ReturnType<typeof record>) =>
  readHousehold([page], []).map(({ name, kana, birthDate }) => [name?.value, kana?.value, birthDate?.value]);

test('a name without a label stands over the birth date, in the row of the sex', () => {
  const rest = [
    line('生年月日　昭和58年3月19日', 420, 200),
    line('住民となった日　平成28年4月1日', 420, 230),
  ];
  const person = [['山田花子', 'ヤマダハナコ', '1983-03-19']];
  const reading = line('ヤマダハナコ', 420, 140, 12);
  expect(said(record(reading, line('山田 花子　性別 女　続柄 妻', 420, 167), ...rest))).toEqual(person);
  const apart = [line('山田 花子', 420, 167), line('性別 女', 560, 167)];
  expect(said(record(reading, ...apart, ...rest))).toEqual(person);
});

test('what stands over a birth date alone is no name', () => {
  const cell = [line('見本 次郎', 420, 167), line('生年月日　昭和58年3月19日', 420, 200)];
  expect(said(record(...cell))).toEqual([[undefined, undefined, '1983-03-19']]);
});
