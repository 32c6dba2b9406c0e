import { expect, test } from 'vitest';
import { unreviewed } from '../../../core/review/review.ts';
import { joined, laidOf, moved, toldOf } from './draft.ts';

const reference = (page: number, kind: 'request-form' | 'residence-record' | 'other') =>
  ({ page, key: `pages/${page}`, kind, rotation: 0, confidence: 0.9 }) as const;
const of = {
  pages: [
    reference(1, 'request-form'),
    reference(2, 'residence-record'),
    reference(3, 'residence-record'),
    reference(4, 'other'),
  ],
  papers: [
    { kind: 'request-form', pages: [1], holder: 'nobody', fields: {} },
    { kind: 'residence-record', pages: [2, 3], holder: 'principal', fields: {} },
    { kind: 'other', pages: [4], holder: 'nobody', fields: {} },
  ],
  review: unreviewed,
} satisfies Parameters<typeof laidOf>[0];

test('what nobody touched is told as read', () => {
  expect(toldOf(laidOf(of), of)).toEqual({ kinds: {}, papers: null, order: [1, 2, 3, 4] });
});

test('a page is put to a paper, and taken from one', () => {
  const put = joined(laidOf(of), 4);
  expect(toldOf(put, of).papers).toEqual([[1], [2, 3, 4]]);
  expect(toldOf(joined(put, 3), of).papers).toEqual([[1], [2], [3, 4]]);
  expect(toldOf(joined(laidOf(of), 1), of).papers).toBeNull();
});

test('a page is moved, and lies by itself where it went', () => {
  const first = moved(laidOf(of), 3, 0);
  expect(toldOf(first, of)).toMatchObject({ order: [3, 1, 2, 4], papers: [[3], [1], [2], [4]] });
  expect(moved(laidOf(of), 1, 99).map(({ page }) => page)).toEqual([2, 3, 4, 1]);
});

test('only kinds that differ from the reading are told', () => {
  const laid = laidOf(of).map((one) => (one.page === 4 ? { ...one, kind: 'utility-bill' as const } : one));
  expect(toldOf(laid, of).kinds).toEqual({ '4': 'utility-bill' });
});
