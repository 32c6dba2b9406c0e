import { expect, test } from 'vitest';
import { column, line, sheet } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { readFormFields } from './form-fields.ts';

/** The values of a form by the fields' names. */
function read(...lines: Line[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readFormFields([sheet(lines)])).map(([name, field]) => [name, field.value]),
  );
}

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
