import { expect, test } from 'vitest';
import { column, line, sheet } from '../fields/sheet.fixture.ts';
import type { Choice, Line } from '../page.ts';
import { readFormFields } from './form-fields.ts';
import { read } from './form-said.fixture.ts';

const ward = { name: '山田花子', address: '長野県松本市大手3丁目8番13号', phone: '0263-33-1234' };
const guardian = { name: '青木一郎', address: '石川県金沢市南町3番18号', phone: '076-222-1234' };

/** Rows of labels and values of one person. */
const block = (one: typeof ward, x: number, y: number): Line[] => [
  line('氏名', x, y),
  line(one.name, x + 120, y),
  line('住所', x, y + 40),
  line(one.address, x + 120, y + 40, 12),
  line('電話', x, y + 80),
  line(one.phone, x + 120, y + 80),
];

test('two people side by side, the agent first', () => {
  const said = read(
    line('1. 申請者(代理人)', 70, 140),
    line('2. 対象となるご本人', 520, 140),
    ...block(guardian, 70, 180),
    ...block(ward, 520, 180),
    line('本人との関係', 70, 300),
    line('長女(成年後見人)', 220, 300),
    line('生年月日', 520, 300),
    line('昭和60年4月1日', 640, 300),
    line('署名', 300, 840),
    line(guardian.name, 400, 840),
  );
  expect(said).toMatchObject({
    'principal.name': ward.name,
    'principal.address': ward.address,
    'principal.phone': ward.phone,
    'principal.birthDate': '1985-04-01',
    'agent.name': guardian.name,
    'agent.address': guardian.address,
    'agent.phone': guardian.phone,
  });
});

test('blocks under each other whose heads stand upright beside them: the last row belongs to the block it is in', () => {
  const said = read(
    column('本人', 110, 390),
    ...block(ward, 170, 345),
    line('生年月日', 170, 465),
    line('昭和60年4月1日', 290, 465),
    line('お客様番号', 170, 505),
    line('12345678', 340, 505),
    column('代理人', 110, 600),
    ...block(guardian, 170, 575),
  );
  expect(said).toMatchObject({
    'principal.phone': ward.phone,
    'principal.birthDate': '1985-04-01',
    'principal.customerNumber': '12345678',
    'agent.name': guardian.name,
    'agent.phone': guardian.phone,
  });
});

test('rows at even steps: what a block asks for twice begins the next one', () => {
  const rows = ['氏名', '生年月日', '住所', '電話', '資格', '氏名', '住所', '電話'];
  const said = read(
    ...rows.map((label, at) => line(label, 105, 516 + 44 * at)),
    line(ward.name, 260, 516),
    line('昭和60年4月1日', 260, 560),
    line(ward.address, 260, 604),
    line(ward.phone, 260, 648),
    column('本人', 62, 540),
    column('代理人', 62, 740),
  );
  expect(said).toMatchObject({ 'principal.name': ward.name, 'principal.phone': ward.phone });
  expect(Object.keys(said).filter((name) => name.startsWith('agent'))).toEqual([]);
});

test('代わりの方 heads the agent’s block, お住まい asks for an address', () => {
  const said = read(
    line('Q1 ご本人について教えてください。', 70, 150),
    line('お名前', 90, 190),
    line(ward.name, 220, 190),
    line('お住まい', 90, 230),
    line('〒390-0874', 220, 230),
    line(ward.address, 220, 254),
    line('お電話', 90, 300),
    line(ward.phone, 220, 300),
    line('Q4 代わりの方が請求するとき', 70, 760),
    line('お名前', 90, 800),
    line(guardian.name, 220, 800),
    line('お電話', 500, 800),
    line(guardian.phone, 620, 800),
    line('お住まい', 90, 840),
    line(guardian.address, 220, 840),
  );
  expect(said).toMatchObject({
    'principal.name': ward.name,
    'principal.address': ward.address,
    'principal.phone': ward.phone,
    'agent.name': guardian.name,
    'agent.address': guardian.address,
    'agent.phone': guardian.phone,
  });
});

test('a signature misread makes no agent, and serves where no other name was read', () => {
  const foot = [line('代理人の表示', 80, 300), line('署名', 450, 680), line('山甲花子', 550, 680)];
  expect(read(...block(ward, 80, 100), ...foot)).not.toHaveProperty('agent.name');
  expect(read(...foot.slice(1))).toMatchObject({ 'principal.name': '山甲花子' });
});

test('a signature at the foot is that of who asks', () => {
  const said = read(
    line('請求される方・ご本人様', 480, 150),
    ...block(ward, 380, 190),
    line('代理人氏名', 70, 530),
    line(guardian.name, 260, 530),
    line('ご署名', 450, 880),
    line(guardian.name, 550, 880),
  );
  expect(said).toMatchObject({ 'principal.name': ward.name, 'agent.name': guardian.name });
});

test('what may be asked for, listed right of the rows, is no part of an address', () => {
  const said = read(
    ...block(ward, 30, 200),
    line('利用目的の通知を求める', 520, 180, 14),
    line('保有個人データの開示を請求する', 520, 210, 14),
    line('内容の訂正を請求する', 520, 240, 14),
    line('区', 900, 240, 14),
    line('内容の追加を請求する', 520, 270, 14),
    line('消去を請求する', 520, 300, 14),
  );
  expect(said['principal.address']).toBe(ward.address);
});

test('資格 and 区分 ask for no name, and options beside them are none', () => {
  const said = read(
    ...block(ward, 70, 200),
    line('代理人が請求する場合', 70, 500),
    line('氏名', 70, 540),
    line('資格', 70, 600),
    line('任意代理人', 160, 600),
    line('親権者', 400, 600),
  );
  expect(Object.keys(said).filter((name) => name.startsWith('agent'))).toEqual([]);
});

test('a name that was parted at its space beside its own label is whole', () => {
  const said = read(line('氏名 山田', 100, 200), line('花子', 222, 200), line('昭和60年4月1日生', 600, 200));
  expect(said['principal.name']).toBe('山田花子');
});

test.each([
  ['今野卜三', 'コンノトミ', '今野トミ'],
  ['今野卜三', '', '今野卜三'],
  ['石川二三', 'イシカワフミ', '石川二三'],
  ['青木三二', 'アオキミニ', '青木ミニ'],
])('%s, read %s, is %s', (name, reading, meant) => {
  const rows = [line('氏名', 100, 240), line(name, 300, 240)];
  const said = read(
    ...(reading === '' ? [] : [line('フリガナ', 100, 200), line(reading, 300, 200)]),
    ...rows,
  );
  expect(said['principal.name']).toBe(meant);
});

test('the heading of a merged cell between even rows, and a heading of the next row below it', () => {
  const said = read(
    line('氏名', 160, 385),
    line(ward.name, 266, 393),
    line('生年月日', 547, 388),
    line('昭和60年4月1日', 636, 388),
    line('本人', 75, 408),
    line('住所', 160, 430),
    line(ward.address, 268, 431),
    line('連絡先', 75, 463),
    line('電話', 160, 463),
    line(ward.phone, 267, 464),
    line('契約', 547, 463),
    line(ward.phone, 635, 464),
    line('区分', 160, 487),
    line('□親権者 □成年後見人 □委任による代理人', 268, 488),
    line('氏名', 160, 516),
    line(guardian.name, 268, 517),
    line('電話', 547, 516),
    line(guardian.phone, 635, 516),
    line('代理人', 75, 523),
    line('住所', 160, 551),
    line(guardian.address, 268, 552),
  );
  expect(said).toMatchObject({
    'principal.name': ward.name,
    'principal.address': ward.address,
    'principal.phone': ward.phone,
    'agent.name': guardian.name,
    'agent.address': guardian.address,
    'agent.phone': guardian.phone,
  });
});

test('who asks stands at the head without a heading, and the person concerned on the back, where an agent asks', () => {
  const front = sheet(block(guardian, 200, 180));
  const back = sheet([
    line('（イ）本人の氏名', 110, 300),
    line(ward.name, 300, 300),
    line('（ウ）本人の住所', 110, 330),
    line(ward.address, 300, 330, 12),
  ]);
  const said = (option: string) => {
    const marked: Choice = { option, box: [0.2, 0.1, 0.05, 0.02], mark: 'tick', confidence: 1 };
    const fields = readFormFields([front, { ...back, choices: [marked] }]);
    return [fields['principal.name']?.value, fields['agent.name']?.value, fields['agent.phone']?.value];
  };
  expect(said('statutory-agent')).toEqual([ward.name, guardian.name, guardian.phone]);
  // whoever asks for themselves has no agent, whatever stands on the back
  expect(said('principal')[1]).toBeUndefined();
});

test.each([
  '請求をする者（本人と異なる場合のみ）',
  '書類を書いた人',
  '請求される方　本人・法定代理人（親権者・成年後見人）・任意代理人',
])('%s heads the block of whoever asks', (head) => {
  const said = read(
    line('本人に関する事項', 70, 140),
    ...block(ward, 70, 180),
    line(head, 70, 400),
    ...block(guardian, 70, 440),
  );
  expect(said).toMatchObject({
    'principal.name': ward.name,
    'principal.address': ward.address,
    'principal.phone': ward.phone,
    'agent.name': guardian.name,
    'agent.address': guardian.address,
    'agent.phone': guardian.phone,
  });
});

test('a line that speaks of a name asks for none', () => {
  const told = line('氏名の誤り：HOANG TI LAN', 103, 711);
  expect(read(line('代理人', 70, 600), line('氏名：青木一郎', 103, 645), told)).toEqual({
    'agent.name': '青木一郎',
  });
});
