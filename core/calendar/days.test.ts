import { describe, expect, test } from 'vitest';
import { addDays, addMonths, ageOn, weekday } from './days.ts';

describe('addMonths', () => {
  test.each([
    ['2026-08-24', 3, '2026-11-24'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  test('lands in the asked month, never later in it, for every day of four years', () => {
    for (let day = '2025-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
      for (const count of [-13, -3, -1, 0, 1, 3, 12, 25]) {
        const found = addMonths(day, count);
        const month = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        expect(month(found) - month(day)).toBe(count);
        expect(found.slice(8) <= day.slice(8)).toBe(true);
        if (found.slice(8) < day.slice(8)) expect(month(addDays(found, 1))).toBe(month(found) + 1);
      }
    }
  });
});

test('days add up and back', () => {
  for (let day = '2023-12-01'; day < '2025-03-01'; day = addDays(day, 1)) {
    expect(addDays(addDays(day, 400), -400)).toBe(day);
    expect(weekday(addDays(day, 7))).toBe(weekday(day));
  }
  expect(weekday('2026-11-24')).toBe(2);
});

test('an age changes on the birthday', () => {
  expect(ageOn('2008-11-24', '2026-11-23')).toBe(17);
  expect(ageOn('2008-11-24', '2026-11-24')).toBe(18);
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
});
