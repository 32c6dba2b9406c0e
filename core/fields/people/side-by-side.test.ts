import { expect, test } from 'vitest';
import type { Line } from '../../page.ts';
import { said } from '../said.fixture.ts';
import { line } from '../sheet.fixture.ts';

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

/** A block for each who may ask, of which one is filled in: labels in two rows say in the right one whom they speak of. */
const eitherBlock = (left: readonly string[], right: readonly string[]): Line[] => [
  line('甲欄　ご本人による請求', 185, 291),
  line('乙欄　代理人による請求', 621, 290),
  ...['フリガナ', '氏名', '住所', '生年月日', '電話番号'].flatMap((label, i) => [
    line(label, 72, [316, 356, 427, 492, 528][i] ?? 0),
    line(left[i] ?? '', 173, [316, 356, 427, 492, 528][i] ?? 0),
  ]),
  ...[
    ['代理人', '氏名', 314],
    ['代理人', '住所', 369],
    ['代理人', '電話', 422],
    ['ご本人', '氏名', 500],
    ['ご本人', '住所', 558],
    ['ご本人', '生年月日', 613],
    ['ご本人', '電話', 646],
  ].flatMap(([who, what, y], i) => [
    line(String(who), 485, Number(y)),
    line(String(what), 485, Number(y) + 15),
    line(right[i] ?? '', 578, Number(y) + 6),
  ]),
  line('代理権', 485, 463),
  line('親権・後見・委任', 577, 462),
];

test('the block of who asks alone is filled in, and the other left empty', () => {
  expect(
    said(
      ...eitherBlock(
        ['ヤマダハナコ', '山田　花子', '長野県松本市大手3丁目8番13号', '昭和60年4月1日', '0263-33-1234'],
        [],
      ),
    ),
  ).toMatchObject({
    'principal.kana': 'ヤマダハナコ',
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手3丁目8番13号',
    'principal.birthDate': '1985-04-01',
    'principal.phone': '0263-33-1234',
  });
  const byAgent = said(
    ...eitherBlock(
      [],
      [
        '青木　一郎',
        '石川県金沢市南町3番18号',
        '090-1234-5678',
        '山田　花子',
        '長野県松本市大手3丁目8番13号',
        '昭和60年4月1日',
        '0263-33-1234',
      ],
    ),
  );
  expect(byAgent).toMatchObject({
    'agent.name': '青木一郎',
    'agent.address': '石川県金沢市南町3番18号',
    'agent.phone': '090-1234-5678',
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手3丁目8番13号',
    'principal.birthDate': '1985-04-01',
    'principal.phone': '0263-33-1234',
  });
});

test('an address of two rows beside a label of two, where the other block is empty', () => {
  const rows = eitherBlock([], ['青木　一郎', '', '090-1234-5678']).filter(({ text }) => text !== '');
  expect(
    said(...rows, line('石川県金沢市南町3番18号 コーポ', 578, 369), line('南町101', 578, 387)),
  ).toMatchObject({ 'agent.address': '石川県金沢市南町3番18号コーポ南町101' });
});
