import { expect, test } from 'vitest';
import { isMyNumber } from './my-number.ts';

test('the published sample passes, and no other last digit does', () => {
  const passing = [...'0123456789'].filter((last) => isMyNumber(`98320567321${last}`));
  expect(passing).toEqual(['4']);
});

test('a remainder of 1 gives the check digit 0', () => {
  // 6 as the seventh digit from the right weighs 2: 12 mod 11 = 1
  expect(isMyNumber('000060000000')).toBe(true);
  expect(isMyNumber('000060000001')).toBe(false);
});

test.each(['98320567321', '9832056732140', '98320567321a', ''])(
  '%s is no number of twelve digits',
  (digits) => {
    expect(isMyNumber(digits)).toBe(false);
  },
);
