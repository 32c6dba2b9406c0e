import { describe, expect, test } from 'vitest';
import { type Era, eraNames, eraOf, eras, fromEra, isoDay, toEra } from './eras.ts';

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const strictly = (era: Era, year: number, month: number, day: number): string | null =>
  fromEra(era, year, month, day, { strict: true });

describe('eras', () => {
  test('each era ends the day before the next one begins', () => {
    for (const [at, era] of eraNames.entries()) {
      const next = eraNames[at + 1];
      const { to } = eras[era];
      expect(to === null ? undefined : dayAfter(to)).toBe(next === undefined ? undefined : eras[next].from);
    }
  });

  test.each([
    ['showa', 64, 1, 7, '1989-01-07'],
    ['showa', 64, 1, 8, null],
    ['heisei', 1, 1, 7, null],
    ['heisei', 1, 1, 8, '1989-01-08'],
    ['heisei', 31, 4, 30, '2019-04-30'],
    ['heisei', 31, 5, 1, null],
    ['reiwa', 1, 5, 1, '2019-05-01'],
    ['taisho', 15, 12, 25, null],
    ['showa', 1, 12, 25, '1926-12-25'],
    ['meiji', 45, 7, 29, '1912-07-29'],
    ['showa', 50, 2, 29, null],
    ['showa', 0, 2, 1, null],
  ] as const)('%s %i-%i-%i is %s', (era, year, month, day, iso) => {
    expect(strictly(era, year, month, day)).toBe(iso);
  });

  test('an expiry date printed in an era that ended is converted by its offset', () => {
    expect(fromEra('heisei', 36, 4, 1, { strict: false })).toBe('2024-04-01');
    expect(strictly('heisei', 36, 4, 1)).toBeNull();
  });

  test('every day since 1873 goes to its era and back', () => {
    for (let day = '1873-01-01'; day < '2030-01-01'; day = dayAfter(day)) {
      const parts = /^(..)(元|\d+)年(\d+)月(\d+)日$/.exec(toEra(day));
      const [, kanji = '', year = '', month = '', date = ''] = parts ?? [];
      const era = eraOf(kanji);
      if (era === null) throw new Error(`no era for ${day}`);
      expect(strictly(era, year === '元' ? 1 : Number(year), Number(month), Number(date))).toBe(day);
    }
  });

  test('letters stand for eras, other marks for none', () => {
    expect(eraOf('h')).toBe('heisei');
    expect(eraOf('西暦')).toBeNull();
  });

  test('a day that does not exist is null', () => {
    expect(isoDay(2026, 2, 29)).toBeNull();
    expect(isoDay(2028, 2, 29)).toBe('2028-02-29');
    expect(isoDay(99, 3, 1)).toBe('0099-03-01');
  });
});
