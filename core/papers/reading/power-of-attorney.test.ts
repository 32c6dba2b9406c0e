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
