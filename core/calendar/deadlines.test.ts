import { describe, expect, test } from 'vitest';
import { policyOn } from '../policy.ts';
import { addBusinessDays, businessDayFrom, isBusinessDay } from './business-days.ts';
import { addDays } from './days.ts';
import { acceptedOn, ceilingOn, dueOn, redLineOn } from './deadlines.ts';

const policy = policyOn('2026-11-24');
const everyDay = function* (from: string, to: string): Generator<string> {
  for (let day = from; day < to; day = addDays(day, 1)) yield day;
};

describe('business days', () => {
  test.each([
    ['2026-11-24', true, 'Tuesday'],
    ['2026-11-23', false, '勤労感謝の日'],
    ['2026-11-22', false, 'Sunday'],
    ['2026-05-06', false, '振替休日'],
    ['2026-09-22', false, '国民の休日'],
    ['2026-12-28', true, 'the last Monday before the turn of the year'],
    ['2026-12-29', false, 'year-end'],
    ['2027-01-03', false, 'year-begin'],
    ['2027-01-04', true, 'first working day'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(isBusinessDay(day, policy)).toBe(expected);
  });

  test('counting skips nothing but days off, for every start in three years', () => {
    for (const day of everyDay('2026-01-01', '2029-01-01')) {
      const found = addBusinessDays(day, 3, policy);
      const between = [...everyDay(addDays(day, 1), addDays(found, 1))].filter((at) =>
        isBusinessDay(at, policy),
      );
      expect(between).toHaveLength(3);
      expect(between.at(-1)).toBe(found);
    }
  });

  test('the next business day is the first one not before the day', () => {
    for (const day of everyDay('2026-12-20', '2027-02-01')) {
      const found = businessDayFrom(day, policy);
      expect([...everyDay(day, found)].some((at) => isBusinessDay(at, policy))).toBe(false);
      expect(isBusinessDay(found, policy)).toBe(true);
    }
  });
});

describe('deadlines', () => {
  test('what arrives on a day off is accepted on the next business day', () => {
    expect(acceptedOn('2026-11-21', policy)).toBe('2026-11-24');
    expect(acceptedOn('2026-11-24', policy)).toBe('2026-11-24');
    expect(acceptedOn('2026-12-29', policy)).toBe('2027-01-04');
  });

  test('a fax after closing counts as the next day', () => {
    expect(acceptedOn('2026-11-20', policy, '17:59')).toBe('2026-11-20');
    expect(acceptedOn('2026-11-20', policy, '18:00')).toBe('2026-11-24');
  });

  test('the target is ten business days after acceptance', () => {
    expect(dueOn('2026-11-18', policy)).toBe('2026-12-03');
    expect(dueOn('2026-12-21', policy)).toBe('2027-01-08');
  });

  test('red line and ceiling are calendar days from receipt', () => {
    expect(redLineOn('2026-11-18', policy)).toBe('2026-12-02');
    expect(ceilingOn('2026-11-18', policy)).toBe('2026-12-18');
  });
});
