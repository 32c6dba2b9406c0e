import { expect, test } from 'vitest';
import { compareDates } from './dates.ts';

test.each([
  ['1985-04-01', '1985-04-01', 'match'],
  ['1985-04-01', '1985-04-07', 'near'],
  ['1985-04-01', '1986-05-01', 'mismatch'],
  ['1985-04-01', undefined, 'unread'],
  ['', '1985-04-01', 'unread'],
] as const)('%s and %s: %s', (one, other, match) => {
  expect(compareDates(one, other)).toBe(match);
});
