import { describe, expect, test } from 'vitest';
import type { Case } from '../../case.ts';
import type { Page } from '../../page.ts';
import { policyOn } from '../../policy.ts';
import { dossierOf, hanako, licence, record } from '../../rules/dossier.fixture.ts';
import { caseOf, packet, reviewer, who } from '../case.fixture.ts';
import { findingKey } from '../finding-key.ts';
import type { Stored } from '../reassess.ts';
import { reassess } from '../reassess.ts';
import { NotNow, Unfit } from '../refusals.ts';
import { correctFields } from './correct-fields.ts';
import { correctPages } from './correct-pages.ts';
import { correctRequest } from './correct-request.ts';
import { closeMerged, mergedPages, mergeInto } from './merge.ts';
import { settle } from './settle.ts';
import { pagesToSplit, splitOff, withoutSplit } from './split.ts';

/** A form, a licence, a residence record, and another form of somebody else's. */
const pages = dossierOf({
  sent: [{ kind: 'request-form' }, licence(hanako), record(hanako), { kind: 'request-form' }],
}).pages;
const storedOf = (some: readonly Page[], alike: readonly string[] = []): Stored => ({
  pages: some,
  alike,
  policy: policyOn,
});
const stored = storedOf(pages);
const ofPages = (some: readonly Page[], id = packet): Case['pages'] =>
  some.map(({ page, kind }) => ({
    page,
    key: `pages/${id}/00${page}.json`,
    kind,
    rotation: 0,
    confidence: 0.9,
  }));
/** The case as the intake would leave it. */
const read = (some: readonly Page[] = pages, changes: Partial<Case> = {}): Case =>
  reassess(caseOf({ pages: ofPages(some, changes.packet), ...changes }), storedOf(some));
const codes = ({ findings }: Case): string[] => findings.map(({ code }) => code);

describe('fields', () => {
  const of = read();

  test('say what a person says, and the rules run at once', () => {
    expect(codes(of)).toContain('name-missing');
    const { next, detail } = correctFields(
      of,
      { set: { 'principal.name': '山田　花子' }, revert: [] },
      reviewer,
      stored,
    );
    expect(codes(next)).not.toContain('name-missing');
    expect(next).toMatchObject({ version: 2, status: 'in-review', fields: of.fields });
    expect(next.review.corrections.fields).toEqual({ 'principal.name': '山田花子' });
    expect(detail).toEqual({ set: 'principal.name', version: '2' });
  });

  test('stand as read again, and may be said to be missing', () => {
    const set = { 'principal.name': '山田花子', 'agent.name': null };
    const { next, detail } = correctFields(of, { set, revert: [] }, reviewer, stored);
    expect(detail).toMatchObject({ set: 'principal.name', cleared: 'agent.name' });
    const back = correctFields(next, { set: {}, revert: ['principal.name'] }, reviewer, stored);
    expect(back.next.review.corrections.fields).toEqual({ 'agent.name': null });
    expect(codes(back.next)).toContain('name-missing');
    expect(back.detail).toEqual({ reverted: 'principal.name', version: '3' });
  });

  test('say something, and not two things', () => {
    expect(() => correctFields(of, { set: {}, revert: [] }, reviewer, stored)).toThrow(
      new Unfit('set', 'nothing-said'),
    );
    const both = { set: { 'principal.name': '山田花子' }, revert: ['principal.name'] as const };
    expect(() => correctFields(of, both, reviewer, stored)).toThrow(
      new Unfit('revert.principal.name', 'set-as-well'),
    );
  });
});

describe('what was settled', () => {
  test('stays while the finding does, and goes with it', () => {
    const of = read();
    const missing = of.findings.find(({ code }) => code === 'name-missing');
    if (missing === undefined) throw new Error('the name was read');
    const key = findingKey(missing);
    const waived = settle(of, { finding: key, as: 'waived', reason: '電話で確認' }, reviewer).next;
    const other = correctFields(
      waived,
      { set: { 'principal.phone': '03-0000-0001' }, revert: [] },
      reviewer,
      stored,
    );
    expect(other.next.review.settled.map(({ finding }) => finding)).toEqual([key]);
    const named = correctFields(
      waived,
      { set: { 'principal.name': '山田花子' }, revert: [] },
      reviewer,
      stored,
    );
    expect(named.next.review.settled).toEqual([]);
    const back = correctFields(named.next, { set: {}, revert: ['principal.name'] }, reviewer, stored);
    expect(codes(back.next)).toContain('name-missing');
    expect(back.next.review.settled).toEqual([]);
  });

  test('as a doubt says nothing of the deficiency that it became', () => {
    const of = read();
    const missing = of.findings.find(({ weight }) => weight === 'deficiency');
    if (missing === undefined) throw new Error('nothing is missing');
    const lighter: Case = {
      ...of,
      findings: of.findings.map((one) => (one === missing ? { ...one, weight: 'doubt' } : one)),
    };
    const waived = settle(
      lighter,
      { finding: findingKey(missing), as: 'waived', reason: '確認' },
      reviewer,
    ).next;
    expect(waived.review.settled).toHaveLength(1);
    const again = correctFields(
      waived,
      { set: { 'principal.phone': '03-0000-0001' }, revert: [] },
      reviewer,
      stored,
    );
    expect(again.next.findings).toContainEqual(missing);
    expect(again.next.review.settled).toEqual([]);
  });
});

describe('the request', () => {
  test('is what a person says; fee and count follow, and null is as read', () => {
    const of = { ...read(), counted: { stamps: 660, moneyOrders: 0 } };
    const asked = {
      requestTypes: ['purpose-notice', 'disclosure', 'disclosure'] as const,
      requester: 'proxy' as const,
    };
    const { next, detail } = correctRequest(of, asked, reviewer, stored);
    expect(next.review.corrections).toMatchObject({
      requestTypes: ['disclosure', 'purpose-notice'],
      requester: 'proxy',
    });
    expect(next.fee).toEqual({ due: 1320, received: 660, state: 'short' });
    expect(codes(next)).toContain('power-of-attorney-missing');
    expect(detail).toEqual({ types: 'disclosure purpose-notice', requester: 'proxy', version: '2' });
    const back = correctRequest(next, { requestTypes: null, requester: null }, reviewer, stored).next;
    expect(back.fee).toMatchObject({ due: 0, received: 660, state: 'not-due' });
    expect(codes(back)).toEqual(codes(read()));
  });
});

describe('pages', () => {
  const of = read();
  const order = [1, 2, 3, 4];

  test('are of the kinds that a person says, and keep their numbers in another order', () => {
    const said = { kinds: { '04': 'envelope' } as const, papers: [[2, 3]], order: [3, 1, 2, 4] };
    const { next, detail } = correctPages(of, said, reviewer, stored);
    expect(next.pages.map(({ page }) => page)).toEqual([3, 1, 2, 4]);
    expect(next.review.corrections.kinds).toEqual({ 4: 'envelope' });
    expect(next.papers.map(({ kind, pages: numbers }) => [kind, numbers])).toEqual([
      ['residence-record', [3, 2]],
      ['request-form', [1]],
      ['envelope', [4]],
    ]);
    expect(detail).toEqual({ kinds: '4:envelope', papers: '2+3', order: '3 1 2 4', version: '2' });
    const back = correctPages(next, { kinds: {}, papers: null, order }, reviewer, stored).next;
    expect(back.papers).toEqual(of.papers);
  });

  test.each([
    ['a page that is not there', { kinds: { 9: 'blank' }, papers: null, order }, 'kinds.9', 'no-such-page'],
    ['a paper of one', { kinds: {}, papers: [[9]], order }, 'papers', 'no-such-page'],
    ['a page in two papers', { kinds: {}, papers: [[1], [1, 2]], order }, 'papers', 'page-twice'],
    ['an order without one', { kinds: {}, papers: null, order: [1, 2, 3] }, 'order', 'page-left-out'],
    ['an order with one twice', { kinds: {}, papers: null, order: [1, 2, 3, 3] }, 'order', 'page-twice'],
  ] as const)('%s is refused', (_, said, place, code) => {
    const copy = {
      kinds: said.kinds,
      papers: said.papers?.map((one) => [...one]) ?? null,
      order: said.order,
    };
    expect(() => correctPages(of, copy, reviewer, stored)).toThrow(new Unfit(place, code));
  });

  test('that nobody could read are given no kind', () => {
    const hidden = { ...of, pages: of.pages.map((one) => (one.page === 2 ? { ...one, key: null } : one)) };
    const said = { kinds: { 2: 'passport' } as const, papers: null, order };
    expect(() => correctPages(hidden, said, reviewer, stored)).toThrow(new Unfit('kinds.2', 'page-not-read'));
  });
});

test('a page whose document is gone is one that could not be read', () => {
  const of = read();
  const { next } = correctRequest(
    of,
    { requestTypes: ['disclosure'], requester: null },
    reviewer,
    storedOf(pages.slice(0, 2)),
  );
  expect(next.findings).toContainEqual({ code: 'page-unreadable', weight: 'doubt', page: 3 });
  expect(next.verdict).not.toBe('complete');
});

test('what nobody could read stays unreadable, whatever is said of it', () => {
  const of = caseOf({ pages: [], papers: [], verdict: 'unreadable', reason: 'damaged', requestTypes: [] });
  const { next } = correctRequest(
    of,
    { requestTypes: ['disclosure'], requester: 'principal' },
    reviewer,
    storedOf([]),
  );
  expect(next).toMatchObject({ verdict: 'unreadable', findings: [], fee: { due: 660 } });
});

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
