import { expect, it } from 'vitest';
import { mayBeColumns } from './columns.ts';

it('a letter without any mark or number might be columns', () => {
  expect(
    mayBeColumns([
      '拝啓晩秋の候貴社ますますご清栄のことと',
      'お慶び申し上げます',
      'さて私は貴社の携帯電話サビスを契約して',
    ]),
  ).toBe(true);
});

it('marks, numbers and roman letters stand in lines', () => {
  const letter = [
    '拝啓 晩秋の候、貴社ますますご清栄のことと',
    'お慶び申し上げます。さて、私は貴社の携帯電話を契約して',
  ];
  expect(mayBeColumns(letter)).toBe(false);
  expect(
    mayBeColumns([
      '氏名 白石 祐介 生年月日 昭和62年9月30日 住所',
      '024-000-8146',
      '2026-11-18',
      '4410',
      '福島県郡山市虎丸町七番七号',
    ]),
  ).toBe(false);
});

it('a few words are no letter', () => {
  expect(mayBeColumns(['株式会社アラリンク', '御中'])).toBe(false);
});
