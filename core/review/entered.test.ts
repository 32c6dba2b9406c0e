import { expect, test } from 'vitest';
import { entered } from './entered.ts';
import { Unfit } from './refusals.ts';

const today = '2026-11-24';

test.each([
  ['principal.name', ' 見本　太郎 ', '見本太郎'],
  ['agent.name', 'NGUYEN  VAN AN', 'NGUYEN VAN AN'],
  ['principal.kana', 'みほん ﾀﾛｳ', 'ミホンタロウ'],
  ['principal.address', '東京都 豊島区池袋２−４７', '東京都豊島区池袋２−４７'],
  ['principal.phone', '０９０ー１２３４－５６７８', '090-1234-5678'],
  ['agent.phone', '+81 90 1234 5678', '+819012345678'],
  ['principal.birthDate', '1980-02-29', '1980-02-29'],
  ['request.date', '２０２６-11-24', '2026-11-24'],
  ['principal.customerNumber', ' AB 123 ', 'AB 123'],
] as const)('%s: %j is taken as %j', (field, typed, value) => {
  expect(entered(field, typed, today)).toBe(value);
});

test.each([
  ['principal.birthDate', '昭和55年4月1日', 'not-a-day'],
  ['principal.birthDate', '1981-02-29', 'not-a-day'],
  ['request.date', '2026-11-25', 'day-to-come'],
  ['principal.phone', '12', 'not-a-telephone-number'],
  ['principal.phone', '電話なし', 'not-a-telephone-number'],
] as const)('%s: %j is refused: %s', (field, typed, code) => {
  expect(() => entered(field, typed, today)).toThrow(new Unfit(`set.${field}`, code));
});
