import { expect, test } from 'vitest';
import type { Line } from '../page.ts';
import { said } from './said.fixture.ts';
import { line } from './sheet.fixture.ts';

/** A cell with its label small on top, and the value below it. */
const cell = (label: string, value: string, x: number, y: number): Line[] => [
  line(label, x, y, 12),
  line(value, x + 3, y + 15, 18),
];

const block = (x: number, name: string, born: string, address: string, phone: string): Line[] => [
  ...cell('お名前', name, x, 150),
  ...cell('生年月日', born, x, 205),
  ...cell('ご住所', address, x, 255),
  ...cell('お電話番号', phone, x, 320),
];

test('two tables side by side, each with labels of its own, under headings in the middle of their cells', () => {
  const fields = said(
    line('ご本人', 246, 97),
    line('代理人（代理人が申請するとき）', 602, 99, 14),
    ...block(71, '山田　花子', '昭和60年4月1日', '長野県松本市大手3丁目8番13号', '0263-33-1234'),
    ...block(523, '青木　一郎', '平成8年6月28日', '石川県金沢市南町3番18号', '090-1234-5678'),
  );
  expect(fields).toMatchObject({
    'principal.name': '山田花子',
    'principal.birthDate': '1985-04-01',
    'principal.address': '長野県松本市大手3丁目8番13号',
    'principal.phone': '0263-33-1234',
    'agent.name': '青木一郎',
    'agent.birthDate': '1996-06-28',
    'agent.address': '石川県金沢市南町3番18号',
    'agent.phone': '090-1234-5678',
  });
});

test('what only the block on the right asks for is of its person', () => {
  const fields = said(
    line('ご本人', 246, 97),
    line('代理人', 700, 97),
    ...cell('お名前', '山田　花子', 71, 150),
    ...cell('お名前', '青木　一郎', 523, 150),
    ...cell('ご住所', '石川県金沢市南町3番18号', 523, 205),
  );
  expect(fields).toEqual({
    'principal.name': '山田花子',
    'agent.name': '青木一郎',
    'agent.address': '石川県金沢市南町3番18号',
  });
});
