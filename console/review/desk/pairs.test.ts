import { expect, test } from 'vitest';
import { pageFor, pairFor, pairsOf } from './pairs.ts';

const papers = [
  { kind: 'request-form', pages: [1] },
  { kind: 'power-of-attorney', pages: [2] },
  { kind: 'seal-certificate', pages: [3] },
  { kind: 'drivers-licence', pages: [4] },
  { kind: 'drivers-licence-back', pages: [5] },
  { kind: 'passport', pages: [6] },
] as const;
const placed = papers.map(({ kind, pages }) => ({ kind, pages: [...pages] }));

test('seals come first, then faces, then both sides of a card', () => {
  expect(pairsOf(placed).map(({ reason, left, right }) => [reason, left, right])).toEqual([
    ['seal', 2, 3],
    ['face', 4, 6],
    ['sides', 4, 5],
    ['person', 1, 4],
    ['person', 1, 6],
  ]);
});

test('a check brings the pages that it compares', () => {
  expect(pairFor('seal-imprint', placed)).toMatchObject({ left: 2, right: 3 });
  expect(pairFor('photograph', placed.slice(0, 4))).toMatchObject({ reason: 'person', left: 1, right: 4 });
  expect(pairFor('customer-record', placed)).toBeNull();
  expect(pageFor('customer-record', placed)).toBe(1);
  expect(pageFor('stamps-count', placed)).toBeNull();
});
