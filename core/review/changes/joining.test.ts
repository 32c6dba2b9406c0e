import { describe, expect, test } from 'vitest';
import type { Case } from '../../case.ts';
import { caseOf, reviewer, who } from '../case.fixture.ts';
import { NotNow, Unfit } from '../refusals.ts';
import { correctPages } from './correct-pages.ts';
import { closeMerged, mergedPages, mergeInto } from './merge.ts';
import { codes, pages, read, stored, storedOf } from './read-case.fixture.ts';
import { pagesToSplit, splitOff, withoutSplit } from './split.ts';

describe('a split', () => {
  const id = 'b'.repeat(32);
  const of = correctPages(
    read(pages, { counted: { stamps: 660, moneyOrders: 0 } }),
    { kinds: { 4: 'request-letter' }, papers: null, order: [1, 2, 3, 4] },
    reviewer,
    stored,
  ).next;
  const moved = pages.slice(3).map((page) => ({ ...page, page: 1 }));
  const ito = who('ito', 'reviewer');

  test('makes a case of its own of some pages, which everybody reviewed who reviewed the whole', () => {
    const draft = splitOff(of, [4], id, ito, storedOf(moved));
    expect(draft).toMatchObject({ packet: id, version: 1, status: 'queued', receivedOn: of.receivedOn });
    expect(draft.pages).toEqual([{ ...of.pages[3], page: 1 }]);
    expect(draft.papers.map(({ kind }) => kind)).toEqual(['request-letter']);
    expect(draft.review).toMatchObject({
      reviewers: ['sato', 'ito'],
      corrections: { kinds: { 1: 'request-letter' } },
    });
    expect(draft.counted).toBeUndefined();
    expect(draft.fee.received).toBe(0);
  });

  test('leaves the rest where it was, under its numbers', () => {
    const { next, detail } = withoutSplit(of, [4], 'ABCD-EFGH', ito, stored);
    expect(next.pages.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(next.review.corrections.kinds).toEqual({});
    expect(next.counted).toEqual(of.counted);
    expect(codes(next)).not.toContain('page-unreadable');
    expect(detail).toEqual({ into: 'ABCD-EFGH', pages: '4', version: '3' });
  });

  test('leaves a page on either side', () => {
    expect(() => pagesToSplit(of, [1, 2, 3, 4])).toThrow(new Unfit('pages', 'no-page-left'));
    expect(() => pagesToSplit(of, [])).toThrow(new Unfit('pages', 'no-page-left'));
    expect(() => pagesToSplit(of, [5])).toThrow(new Unfit('pages', 'no-such-page'));
  });
});

describe('a merge', () => {
  const [form, ...proofs] = pages.slice(0, 3);
  if (form === undefined) throw new Error('no form was built');
  const late = proofs.map((page, at) => ({ ...page, page: at + 1 }));
  const of = read([form], { receivedOn: '2026-11-20' });
  const other = {
    ...read(late, { packet: 'c'.repeat(32), number: 'CCCC-CCCC', receivedOn: '2026-11-24' }),
    counted: { stamps: 110, moneyOrders: 0 },
  };
  const both = [form, ...late.map((page, at) => ({ ...page, page: at + 2 }))];
  const ito = who('ito', 'reviewer');

  test("brings the other's pages behind its own, and the rules look at all of them", () => {
    expect(codes(of)).toContain('identity-missing');
    const { next, detail } = mergeInto(of, other, ito, storedOf(both));
    expect(next.pages.map(({ page, key }) => [page, key])).toEqual([
      [1, of.pages[0]?.key],
      [2, other.pages[0]?.key],
      [3, other.pages[1]?.key],
    ]);
    expect(codes(next)).not.toContain('identity-missing');
    expect(next).toMatchObject({ receivedOn: '2026-11-20', counted: { stamps: 110, moneyOrders: 0 } });
    expect(detail).toEqual({ from: 'CCCC-CCCC', pages: '2 3', version: '2' });
  });

  test('closes the other, and says into which', () => {
    expect(closeMerged(other, of.number, ito)).toMatchObject({
      next: { status: 'closed', version: 2, review: { because: 'merged', reviewers: ['ito'] } },
      detail: { because: 'merged', into: of.number, from: 'queued' },
    });
  });

  test('stopped after its first write, it goes on without a page or a stamp twice', () => {
    const { next } = mergeInto(of, other, ito, storedOf(both));
    expect(mergedPages(next, other)).toEqual(next.pages);
    const again = mergeInto(next, other, ito, storedOf(both)).next;
    expect(again.pages).toEqual(next.pages);
    expect(again.counted).toEqual(next.counted);
    expect(again.review).toEqual(next.review);
  });

  test('carries over kinds, notes and reviewers, and the earlier day counts', () => {
    const early = { ...other, receivedOn: '2026-11-18', acceptedOn: '2026-11-18', dueOn: '2026-12-03' };
    const kinds = { 1: 'passport', 2: 'envelope' } as const;
    const told = {
      ...early,
      review: {
        ...early.review,
        reviewers: ['mori'],
        notes: [{ text: '追加書類', by: 'mori', at: ito.at }],
        corrections: { ...early.review.corrections, kinds, papers: [[1, 2]] },
      },
    };
    const { next } = mergeInto(of, told, ito, storedOf(both));
    expect(next).toMatchObject({ receivedOn: '2026-11-18', acceptedOn: '2026-11-18', dueOn: '2026-12-03' });
    expect(next.review).toMatchObject({
      reviewers: ['ito', 'mori'],
      notes: [{ by: 'mori' }],
      corrections: { kinds: { 2: 'passport', 3: 'envelope' }, papers: [[2, 3]] },
    });
  });

  test('makes readable what could not be read alone', () => {
    const blind = caseOf({ pages: [], papers: [], verdict: 'unreadable', reason: 'damaged' });
    const { next } = mergeInto(blind, other, ito, storedOf(late));
    expect(next.reason).toBeUndefined();
    expect(next.verdict).not.toBe('unreadable');
    const hopeless = { ...blind, number: 'DDDD-DDDD', packet: 'd'.repeat(32) };
    expect(mergeInto(blind, hopeless, ito, storedOf([])).next.verdict).toBe('unreadable');
  });

  test('is refused of itself, and of what has come further', () => {
    expect(() => mergeInto(of, of, ito, storedOf(both))).toThrow(new Unfit('other', 'same-case'));
    const passed: Case = { ...other, status: 'reviewed' };
    expect(() => mergeInto(of, passed, ito, storedOf(both))).toThrow(new NotNow('CCCC-CCCC', ['status']));
    expect(() =>
      mergeInto({ ...of, status: 'in-review' }, other, who('suzuki', 'approver'), storedOf(both)),
    ).toThrow(new NotNow('CCCC-CCCC', ['role']));
  });
});
