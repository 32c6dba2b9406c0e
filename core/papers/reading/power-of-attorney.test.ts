import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { readPowerOfAttorney } from './power-of-attorney.ts';

const said = (...lines: Line[]) =>
  Object.fromEntries(
    Object.entries(readPowerOfAttorney([sheet(lines, 'power-of-attorney')])).map(([k, { value }]) => [
      k,
      value,
    ]),
  );
const power = (...signed: Line[]): Line[] => [
  line('委任状', 420, 70, 28),
  line('私は、下記の者を代理人と定め、次の事項を委任します。', 120, 150),
  line('代理人', 120, 200),
  line('氏名', 150, 230),
  line('青木 一郎', 300, 230),
  line('令和8年10月21日', 120, 320),
  line('委任者', 120, 360),
  line('氏名', 150, 400),
  ...signed,
];

test('what the seal repeats of a name is no part of it, read whole or a character at a time', () => {
  const name = line('山田 花子', 300, 400);
  const person = { name: '山田花子', agentName: '青木一郎' };
  expect(said(...power(name, line('山', 500, 395), line('田', 500, 409)))).toMatchObject(person);
  expect(said(...power(name, line('山田', 500, 400)))).toMatchObject(person);
  expect(said(...power(name, line('田', 500, 405)))).toMatchObject(person);
});

test('a name whose given name repeats the surname keeps it', () => {
  expect(said(...power(line('山田 山', 300, 400)))).toMatchObject({ name: '山田山' });
});

test('a day of birth without a label is not that of the signature', () => {
  const born = line('昭和21年11月8日生', 300, 440);
  expect(said(...power(line('山田 花子', 300, 400), born))['signedOn']).toBe('2026-10-21');
});

type Party = readonly [string, string, string, string];
const panel = (x: number, [head, name, address, born]: Party): Line[] => [
  line(head, x + 100, 130, 14),
  line('氏名', x, 155, 12),
  line(name, x, 168),
  line('住所', x, 205, 12),
  line(address, x, 218),
  line('生年月日', x, 265, 12),
  line(born, x, 278),
];
const granting: Party = ['委任する方（本人）', '山田 花子', '長野県松本市大手3丁目8番13号', '昭和60年4月1日'];
const granted: Party = [
  '委任を受ける方（代理人）',
  '青木 一郎',
  '新潟県長岡市大手通2丁目6番地',
  '昭和46年7月25日',
];

test.each([
  ['left', granting, granted],
  ['right', granted, granting],
] as const)(
  'two panels side by side, the grantor’s on the %s: each is of whom its heading names',
  (_, one, other) => {
    const page = [
      line('委任状', 420, 60, 28),
      line('作成日　令和8年10月21日', 700, 96),
      ...panel(80, one),
      ...panel(510, other),
    ];
    expect(said(...page, line('私は、代理人と定め、下記の事項を委任します。', 80, 390))).toEqual({
      name: '山田花子',
      address: '長野県松本市大手3丁目8番13号',
      birthDate: '1985-04-01',
      agentName: '青木一郎',
      agentAddress: '新潟県長岡市大手通2丁目6番地',
      agentBirthDate: '1971-07-25',
      signedOn: '2026-10-21',
    });
  },
);
