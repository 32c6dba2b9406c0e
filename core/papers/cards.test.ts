import { expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { gatherPapers } from './gather.ts';

/** A licence as it is copied, its upper left corner in thousandths of the page. */
const licence = (x: number, y: number, name: string, born: string): Line[] => [
  line('氏名', x, y, 12),
  line(name, x + 60, y, 12),
  line(`${born}生`, x + 280, y, 12),
  line('住所', x, y + 22, 12),
  line('長野県松本市大手3丁目8番13号', x + 60, y + 22, 12),
  line('2028年(令和10年)04月03日まで有効', x, y + 60, 12),
  line('運転免許証', x + 320, y + 60, 12),
  line('免許の条件等', x, y + 90, 10),
  line('番号 第 123456789012 号', x, y + 130, 12),
  line('公安委員会', x + 320, y + 160, 12),
];
const hers = licence(100, 150, '山田花子', '昭和60年4月1日');

const papersOf = (...lines: Line[]) =>
  gatherPapers([sheet(lines, 'drivers-licence')]).map(({ kind, fields }) => [
    kind,
    fields.name?.value,
    fields.birthDate?.value,
  ]);

test.each([
  ['under each other', 100, 520],
  ['side by side', 560, 152],
  ['across the sheet', 480, 560],
])('two licences %s are two papers', (_, x, y) => {
  expect(papersOf(...hers, ...licence(x, y, '青木一郎', '平成2年5月3日'))).toEqual([
    ['drivers-licence', '山田花子', '1985-04-01'],
    ['drivers-licence', '青木一郎', '1990-05-03'],
  ]);
});

test('a single licence is one paper', () => {
  expect(papersOf(...hers)).toEqual([['drivers-licence', '山田花子', '1985-04-01']]);
});

test('what is no card that is known proves nothing beside one', () => {
  const slip = [
    line('氏名', 100, 620, 12),
    line('青木一郎', 160, 620, 12),
    line('会員証 ポイント 120', 100, 660),
  ];
  expect(papersOf(...hers, ...slip)).toEqual([['drivers-licence', '山田花子', '1985-04-01']]);
});

test('another kind of card on the sheet is a paper of its own kind', () => {
  const other = [
    line('個人番号カード', 300, 560, 14),
    line('氏名', 100, 590, 12),
    line('青木一郎', 160, 590, 12),
    line('住所 石川県金沢市南町3番18号', 100, 615, 12),
    line('平成2年5月3日生', 100, 660, 12),
    line('性別 男', 400, 660, 12),
    line('2031年5月3日まで有効', 100, 690, 12),
    line('電子証明書の有効期限', 400, 690, 12),
  ];
  expect(papersOf(...hers, ...other)).toEqual([
    ['drivers-licence', '山田花子', '1985-04-01'],
    ['my-number-card', '青木一郎', '1990-05-03'],
  ]);
});
