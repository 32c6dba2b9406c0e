import { describe, expect, test } from 'vitest';
import { caseOf, policy } from './case.fixture.ts';
import { awaitedFrom, businessDaysBetween, daysLeft, deadlinesOf, resumed } from './deadlines.ts';

test.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-11-25', 1],
  // a Friday, over a weekend and 勤労感謝の日, to the Tuesday after
  ['2026-11-20', '2026-11-24', 1],
  ['2026-11-24', '2026-11-20', -1],
  ['2026-12-28', '2027-01-04', 1],
])('%s to %s: %i business days', (from, to, days) => {
  expect(businessDaysBetween(from, to, policy)).toBe(days);
});

describe('while a correction is awaited', () => {
  const asked = caseOf({ status: 'awaiting-correction' }, { correction: { since: '2026-11-24', days: 0 } });

  test('the days left stand still, and no line is passed but the red one', () => {
    expect(daysLeft(asked, '2026-11-24', policy)).toBe(9);
    expect(daysLeft(asked, '2026-12-24', policy)).toBe(9);
    expect(deadlinesOf(caseOf(), '2026-11-24', policy)).toEqual({
      target: '2026-12-07',
      redLine: '2026-12-04',
      ceiling: '2026-12-20',
    });
    expect(deadlinesOf(asked, '2026-12-01', policy)).toEqual({
      target: '2026-12-14',
      redLine: '2026-12-04',
      ceiling: '2026-12-27',
    });
  });

  test('taken up again, as many business days are left as before, and what was waited is kept', () => {
    const { dueOn, correction } = resumed(asked, '2026-12-01', policy);
    expect({ dueOn, correction }).toEqual({ dueOn: '2026-12-14', correction: { since: null, days: 7 } });
    expect(daysLeft(caseOf({ dueOn }, { correction }), '2026-12-01', policy)).toBe(9);
    const again = awaitedFrom(caseOf({}, { correction }), '2026-12-03');
    expect(again).toEqual({ since: '2026-12-03', days: 7 });
    expect(resumed(caseOf({ dueOn }, { correction: again }), '2026-12-04', policy).correction.days).toBe(8);
  });

  test('what was late is as late afterwards', () => {
    const late = caseOf({ dueOn: '2026-11-20' }, { correction: { since: '2026-11-24', days: 0 } });
    expect(resumed(late, '2026-12-01', policy).dueOn).toBe('2026-11-27');
  });
});
