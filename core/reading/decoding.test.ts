import { expect, it } from 'vitest';
import { decode } from './decoding.ts';

const alphabet = ['', '開', '示', '𠮷'];

it('folds repeats, drops blanks, and keeps a letter that stands twice', () => {
  const { text, at, confidence } = decode(
    [0, 1, 1, 0, 2, 0, 2, 0],
    Float32Array.of(1, 0.6, 0.8, 1, 1, 1, 0.9, 1),
    alphabet,
  );
  expect(text).toBe('開示示');
  expect(at).toEqual([2 / 8, 4.5 / 8, 6.5 / 8]);
  expect(confidence).toBeCloseTo((0.8 + 1 + 0.9) / 3);
});

it('gives both units of a character outside the basic plane a place', () => {
  const { text, at, sure } = decode([3, 0], Float32Array.of(0.5, 1), alphabet);
  expect(text).toBe('𠮷');
  expect([at.length, sure.length]).toEqual([text.length, text.length]);
});

it('reads nothing in nothing', () => {
  expect(decode([0, 0], Float32Array.of(1, 1), alphabet)).toEqual({
    text: '',
    at: [],
    sure: [],
    confidence: 0,
  });
});
