import { expect, test } from 'vitest';
import { said } from '../said.fixture.ts';
import { line } from '../sheet.fixture.ts';

test('the places to choose from before a number are no labels of other numbers', () => {
  expect(said(line('日中の連絡先', 110, 221), line('（自宅・携帯・勤務先）0191-21-2111', 250, 221))).toEqual({
    phone: '0191-21-2111',
  });
});

test('the number in the row of the employer is not the person’s', () => {
  const own = [line('電話番号', 70, 265), line('0596-21-5510', 211, 265)];
  const work = [line('勤務先', 67, 300), line('伊勢運輸　電話 0596-28-0001', 210, 300)];
  expect(said(...own, ...work)).toEqual({ phone: '0596-21-5510' });
  expect(said(...work)).toEqual({});
});

test('a number in cells below its label, each group read for itself', () => {
  const fields = said(
    line('お電話番号（日中つながる番号）', 418, 145, 15),
    line('070', 421, 160, 22),
    line('5513', 521, 160, 22),
    line('2 0 8 0', 627, 160, 22),
  );
  expect(fields).toEqual({ phone: '07055132080' });
});

test('the row of the building goes on with the address beside 住所', () => {
  const fields = said(
    line('〒989-1295 宮城県柴田郡大河原町字新南19番地', 212, 167),
    line('住所', 69, 183),
    line('(建物名・号室)', 218, 202, 16),
    line('コーポ新南101号', 361, 200),
  );
  expect(fields).toEqual({ address: '宮城県柴田郡大河原町字新南19番地コーポ新南101号' });
});

test('a note in brackets below a heading heads no block of its own', () => {
  const fields = said(
    line('氏名', 204, 243),
    line('木暮　蓮', 320, 243),
    line('本人の状況', 71, 257),
    line('(代理人が請求する場合)', 78, 277, 14),
    line('住所', 206, 280),
    line('群馬県桐生市織姫町1番1号', 322, 280),
    line('生年月日', 208, 315),
    line('平成30年3月14日', 321, 315),
  );
  expect(fields).toEqual({
    'principal.name': '木暮蓮',
    'principal.address': '群馬県桐生市織姫町1番1号',
    'principal.birthDate': '2018-03-14',
  });
});

test('the second row of an address is the address’s, also beside notes, and with a telephone right below', () => {
  const address = [
    line('住所', 364, 201),
    line('東京都江東区東陽4丁目11番28号', 461, 202),
    line('コーポ東陽1301号', 463, 221),
  ];
  const phone = [line('電話番号', 364, 241), line('070-2236-9915', 462, 242)];
  const expected = { address: '東京都江東区東陽4丁目11番28号コーポ東陽1301号', phone: '070-2236-9915' };
  expect(said(...address, ...phone)).toEqual(expected);
  expect(said(line('本人確認書類', 70, 224), ...address, ...phone)).toEqual(expected);
});

test('an address keeps its building where that was read so badly that the whole is doubtful', () => {
  const page = said(
    line('住所', 364, 201),
    line('東京都江東区東陽4丁目11番28号', 461, 202),
    line('東陽久力イ1301号', 463, 221, 18, 0.4),
  );
  expect(page).toEqual({ address: '東京都江東区東陽4丁目11番28号東陽久力イ1301号' });
});

test('an address beside its label in everyday words', () => {
  expect(said(line('住んでいる所', 80, 594), line('愛媛県今治市北宝来町1丁目5番21号', 222, 593))).toEqual({
    address: '愛媛県今治市北宝来町1丁目5番21号',
  });
});

test('a number that a sentence tells is not the one asked for', () => {
  const asked = [line('お電話', 85, 276), line('（0586）24-3391', 260, 278)];
  const told = line('連絡先に携帯電話090-1174-8826を加えてください。', 93, 587);
  expect(said(...asked, told)['phone']).toBe('0586-24-3391');
  expect(said(told)).toEqual({});
});

test('what a form printed from the web says behind its labels, and the marks of its choices, are no values', () => {
  const fields = said(
    line('都道府県 必須', 69, 471),
    line('岐阜県', 342, 474),
    line('▼', 483, 476),
    line('市区町村・番地 必須', 71, 513),
    line('大垣市郭町1丁目45番地', 346, 517),
    line('建物名・部屋番号', 70, 555),
    line('ラフィーネ郭町402', 345, 558),
  );
  expect(fields).toEqual({ address: '岐阜県大垣市郭町1丁目45番地ラフィーネ郭町402' });
});
