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
const placed = papers.map(({ kind, pages }) => ({ kind, pages: [...pages], fields: {} }));

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

test("of a seal, what is about its owner's name is brought into view; the box itself is drawn nowhere", () => {
  const name = {
    value: '見本太郎',
    raw: '見本太郎',
    confidence: 0.9,
    page: 2,
    box: [0.3, 0.8, 0.2, 0.02],
  } as const;
  const [first] = pairsOf(
    placed.map((one) => (one.kind === 'power-of-attorney' ? { ...one, fields: { name } } : one)),
  );
  expect(first?.places).toHaveLength(1);
  const [place] = first?.places ?? [];
  expect(place).toMatchObject({ page: 2, loose: true });
  const [, top = 1, , height = 0] = place?.box ?? [];
  expect(top).toBeLessThan(0.8);
  expect(top + height).toBeGreaterThan(0.82);
  expect(top + height).toBeLessThanOrEqual(1);
});
