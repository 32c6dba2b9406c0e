import { expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import { readFormFields } from './form-fields.ts';
import { read } from './form-said.fixture.ts';

const someone = {
  'principal.name': '山田花子',
  'principal.address': '長野県松本市大手3丁目8番13号',
  'principal.birthDate': '1985-04-01',
  'principal.phone': '0263-33-1234',
};

test('labels left, values right, in a ruled table', () => {
  const said = read(
    line('フリガナ', 100, 200),
    line('ヤマダ　ハナコ', 300, 200),
    line('氏　名', 100, 240),
    line('山田　花子', 300, 240),
    line('生年月日', 100, 280),
    line('昭和60年4月1日', 300, 280),
    line('住　所', 100, 320),
    line('〒390-0874　長野県松本市大手3丁目8番13号', 300, 320),
    line('電話番号', 100, 360),
    line('0263-33-1234', 300, 360),
  );
  expect(said).toMatchObject({ ...someone, 'principal.kana': 'ヤマダハナコ' });
});

test('two pairs of label and value in a row', () => {
  const said = read(
    line('氏名', 80, 200),
    line('山田 花子', 180, 200),
    line('生年月日', 520, 200),
    line('昭和60年4月1日', 640, 200),
    line('住所', 80, 240),
    line('長野県松本市大手3丁目8番13号', 180, 240),
    line('電話', 620, 240),
    line('0263-33-1234', 700, 240),
  );
  expect(said).toMatchObject(someone);
});

test('label and value in one line, with a seal and a postal code', () => {
  const said = read(
    line('氏名：山田 花子　㊞', 100, 200),
    line('住所：〒390-0874 長野県松本市大手3丁目8番13号', 100, 240),
    line('生年月日：S60.4.1', 100, 280),
    line('電話：0263-33-1234', 100, 320),
  );
  expect(said).toMatchObject(someone);
});

test('values under their labels', () => {
  const said = read(
    line('お名前', 100, 200, 14),
    line('山田 花子', 110, 222),
    line('生年月日', 500, 200, 14),
    line('1985年4月1日', 510, 222),
    line('ご住所', 100, 270, 14),
    line('長野県松本市大手3丁目8番13号', 110, 292),
    line('日中の連絡先', 100, 340, 14),
    line('0263-33-1234', 110, 362),
  );
  expect(said).toMatchObject(someone);
});

test('a grid of cells, each with its label small in the corner', () => {
  const said = read(
    line('お名前（漢字）', 74, 95, 13),
    line('山田 花子', 83, 112, 20),
    line('お名前（カナ）', 500, 95, 13),
    line('ヤマダ ハナコ', 508, 112, 20),
    line('お客様番号', 74, 223, 13),
    line('AR-20931177', 83, 241),
    line('ご請求日', 500, 223, 13),
    line('令和8年11月9日', 508, 241),
  );
  expect(said).toEqual({
    'principal.name': '山田花子',
    'principal.kana': 'ヤマダハナコ',
    'principal.customerNumber': 'AR-20931177',
    'request.date': '2026-11-09',
  });
});

test('an address over two lines, its label in the middle of the cell, and a reading above the name', () => {
  const said = read(
    line('氏名', 100, 210),
    line('やまだ はなこ', 300, 196, 10),
    line('山田 花子', 300, 212, 20),
    line('住所', 100, 290),
    line('〒390-0874', 300, 262),
    line('長野県松本市大手3丁目8番13号', 300, 284),
    line('コーポ竹201', 300, 308),
    line('電話番号', 100, 350),
    line('0263-33-1234', 300, 350),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.kana': 'ヤマダハナコ',
    'principal.address': '長野県松本市大手3丁目8番13号コーポ竹201',
    'principal.phone': '0263-33-1234',
  });
});

const agent = {
  'agent.name': '青木一郎',
  'agent.address': '新潟県新潟市中央区学校町通1-602',
  'agent.phone': '090-1234-5678',
};

test('blocks of the person and the agent under headings', () => {
  const said = read(
    line('１．ご本人（情報主体）', 90, 180),
    line('氏名', 100, 210),
    line('山田花子', 300, 210),
    line('住所', 100, 250),
    line('長野県松本市大手3丁目8番13号', 300, 250),
    line('２．代理人（代理人による請求の場合のみ）', 90, 300),
    line('氏名', 100, 330),
    line('青木一郎', 300, 330),
    line('住所', 100, 370),
    line('新潟県新潟市中央区学校町通1-602', 300, 370),
    line('電話番号', 100, 410),
    line('090-1234-5678', 300, 410),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.address': someone['principal.address'],
    ...agent,
  });
  expect(said['principal.phone']).toBeUndefined();
});

test('blocks told by a cell that spans their rows', () => {
  const said = read(
    line('本人', 60, 240),
    line('氏名', 160, 220),
    line('山田花子', 300, 220),
    line('住所', 160, 260),
    line('長野県松本市大手3丁目8番13号', 300, 260),
    line('代理人', 60, 360),
    line('氏名', 160, 320),
    line('青木一郎', 300, 320),
    line('住所', 160, 360),
    line('新潟県新潟市中央区学校町通1-602', 300, 360),
    line('電話', 160, 400),
    line('090-1234-5678', 300, 400),
  );
  expect(said).toMatchObject({ 'principal.name': '山田花子', ...agent });
});

test('an applicant who names another person is an agent; one who does not is the person', () => {
  const applicant = [
    line('請求者', 90, 180),
    line('氏名', 100, 210),
    line('青木一郎', 300, 210),
    line('住所', 100, 250),
    line('新潟県新潟市中央区学校町通1-602', 300, 250),
    line('電話番号', 100, 290),
    line('090-1234-5678', 300, 290),
    line('本人の状況等（代理人による請求の場合）', 90, 340),
    line('本人の氏名', 100, 370),
  ];
  expect(read(...applicant, line('山田花子', 300, 370))).toMatchObject({
    'principal.name': '山田花子',
    ...agent,
  });
  expect(read(...applicant)).toMatchObject({
    'principal.name': '青木一郎',
    'principal.phone': '090-1234-5678',
  });
});

test('labels misread on a fax still have their values', () => {
  const said = read(
    line('わ名前', 100, 200),
    line('山田 花子', 300, 200),
    line('生年月F3', 100, 240),
    line('昭相60年4月1日', 300, 240),
    line('化所', 100, 280),
    line('テ390-0874 長野県松木市大手3丁自8番13号', 300, 280),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.birthDate': '1985-04-01',
    'principal.address': '長野県松本市大手3丁目8番13号',
  });
});

test('a name whose label was lost stands under its reading, and is not sure', () => {
  const fields = readFormFields([
    sheet([
      line('ふりがな', 100, 200),
      line('ヤマダハナコ', 300, 200),
      line('杉游', 100, 240),
      line('山田 花子', 300, 240),
    ]),
  ]);
  expect(fields['principal.name']?.value).toBe('山田花子');
  expect(fields['principal.name']?.confidence).toBeLessThan(0.6);
});

test('labels with their letters spread over the cell, in lines of their own', () => {
  const said = read(
    line('氏', 100, 240),
    line('名', 180, 240),
    line('山田　花子', 300, 240),
    line('生 年 月 日', 100, 280),
    line('昭和60年4月1日', 300, 280),
    line('住', 100, 320),
    line('所', 180, 320),
    line('長野県松本市大手3丁目8番13号', 300, 320),
    line('日中のお電話', 100, 360),
    line('0263-33-1234', 300, 360),
  );
  expect(said).toMatchObject(someone);
});

test('blocks whose headings run down the side, letter by letter', () => {
  const said = read(
    line('氏名', 120, 160),
    line('山田花子', 250, 160),
    line('本', 70, 190),
    line('住所', 120, 200),
    line('長野県松本市大手3丁目8番13号', 250, 200),
    line('人', 70, 220),
    line('電話番号', 120, 240),
    line('0263-33-1234', 250, 240),
    line('代', 70, 540),
    line('氏名', 120, 545),
    line('青木一郎', 250, 545),
    line('理', 70, 570),
    line('人', 70, 600),
    line('電話番号', 120, 605),
    line('025-222-3333', 250, 605),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.phone': '0263-33-1234',
    'agent.name': '青木一郎',
    'agent.phone': '025-222-3333',
  });
});

test('one column of labels for two people side by side', () => {
  const said = read(
    line('ご本人', 320, 330),
    line('代理人', 700, 330),
    line('氏名', 70, 390),
    line('山田花子', 180, 390),
    line('青木一郎', 550, 390),
    line('住所', 70, 480),
    line('長野県松本市大手3-8-13', 180, 480),
    line('新潟県新潟市中央区学校町通1-602', 550, 480),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手3-8-13',
    'agent.name': '青木一郎',
    'agent.address': '新潟県新潟市中央区学校町通1-602',
  });
});

test.each([
  '3. 代理人 Agent　任意代理人 proxy □親権者 parent □後見人 guardian',
  '請求者が代理人のとき □任意代理 □親権者',
  '【4】代理人(代理申請のときのみ)',
])('%s heads the block of the agent, and is no name', (heading) => {
  const said = read(
    line('2. 本人', 80, 160),
    line('氏名', 90, 200),
    line('山田花子', 280, 200),
    line(heading, 80, 300),
    line('氏名', 90, 340),
    line('電話', 90, 380),
    line('025-222-3333', 280, 380),
  );
  expect(said).toMatchObject({ 'principal.name': '山田花子', 'agent.phone': '025-222-3333' });
  expect(said['agent.name']).toBeUndefined();
  expect(said['principal.phone']).toBeUndefined();
});
