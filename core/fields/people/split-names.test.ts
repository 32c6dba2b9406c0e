import { expect, test } from 'vitest';
import { fieldsOf, said } from '../said.fixture.ts';
import { line, sheet } from '../sheet.fixture.ts';

test('姓 and 名 small above their cells, their readings above them', () => {
  const fields = said(
    line('セイ', 195, 97, 14),
    line('メイ', 567, 97, 14),
    line('イガラシ', 195, 109, 18),
    line('マユ', 566, 109, 18),
    line('お名前', 69, 122),
    line('姓', 195, 130, 14),
    line('名', 567, 130, 14),
    line('五十嵐', 194, 142, 24),
    line('真由', 565, 142, 24),
    line('生年月日', 69, 180),
    line('昭和62年5月26日', 195, 180),
  );
  expect(fields).toMatchObject({ name: '五十嵐真由', kana: 'イガラシマユ', birthDate: '1987-05-26' });
});

test('姓 and 名, セイ and メイ printed within the cells', () => {
  const fields = said(
    line('フリガナ', 78, 97),
    line('セイオオワダ', 214, 97),
    line('メイシュウヘイ', 427, 97),
    line('氏名', 76, 127),
    line('姓大和', 210, 127, 24),
    line('田', 312, 128, 24),
    line('名修', 424, 127, 24),
    line('平', 491, 127, 24),
  );
  expect(fields).toEqual({ name: '大和田修平', kana: 'オオワダシュウヘイ' });
});

test('姓 and 名 far apart in their cells, a seal behind them', () => {
  const fields = said(
    line('お名前', 76, 127),
    line('姓山田', 239, 127, 24),
    line('名花子', 542, 127, 24),
    line('山', 715, 130, 30),
  );
  expect(fields).toEqual({ name: '山田花子' });
});

test('a name and a reading that begin like the printed words stay whole', () => {
  const fields = said(
    line('フリガナ', 78, 97),
    line('セイタ　メイコ', 214, 97),
    line('氏名', 76, 127),
    line('清田　芽衣子', 210, 127),
  );
  expect(fields).toEqual({ name: '清田芽衣子', kana: 'セイタメイコ' });
});

test('family name and first name above cells of their own, with Japanese beside', () => {
  const page = sheet([
    line('Family name 姓', 68, 83, 13),
    line('First name 名', 502, 83, 13),
    line('GARCIA', 74, 102, 18),
    line('ANA MARIA', 509, 102, 18),
    line('Date of birth (YYYY/MM/DD) 生年月日', 69, 137, 13),
    line('1988 / 07/ 16', 77, 157, 17),
    line('Phone number 電話番号', 69, 192, 13),
    line('070-1234-5678', 77, 212, 17),
  ]);
  expect(fieldsOf(page)).toMatchObject({
    romanName: { value: 'GARCIA ANA MARIA' },
    birthDate: { value: '1988-07-16' },
    phone: { value: '070-1234-5678' },
  });
  expect(fieldsOf(page)['romanName']?.confidence).toBeGreaterThan(0.7);
});

test('one part alone is no name', () => {
  const fields = said(line('姓', 195, 130, 14), line('名', 567, 130, 14), line('五十嵐', 194, 142, 24));
  expect(fields).not.toHaveProperty('name');
});

test('a name in two cells without labels is one; a seal beside a name is none of it', () => {
  expect(said(line('お名前（漢字）必須', 70, 303), line('森本', 342, 303), line('涼', 549, 303))).toEqual({
    name: '森本涼',
  });
  expect(said(line('氏名', 70, 303), line('井上誠', 342, 303), line('井', 480, 297, 30))).toEqual({
    name: '井上誠',
  });
  expect(said(line('氏名', 70, 303), line('井上誠', 342, 303), line('江', 810, 303))).toEqual({
    name: '井上誠',
  });
});
