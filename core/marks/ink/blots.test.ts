import { expect, it } from 'vitest';
import { standingOut } from './blots.ts';

/** Ink before the types of a list that is numbered in kanji (一 to 七), of which the sixth is ringed. */
const numerals = [0.02, 0.06, 0.07, 0.23, 0.3, 0.68, 0.29];

it('what stands out of a list that differs much itself is a doubt at most', () => {
  expect(standingOut(numerals, 0.15)).toEqual([0, 0, 0, 0, 0, 0.15, 0]);
  expect(standingOut(numerals)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

it('what stands out of an even list does so by all that it has more', () => {
  const [, , third] = standingOut([0.1, 0.1, 0.6, 0.1], 0.15);
  expect(third).toBeCloseTo(0.5);
});
