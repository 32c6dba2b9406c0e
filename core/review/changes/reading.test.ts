import { describe, expect, test } from 'vitest';
import type { Case } from '../../case.ts';
import { caseOf, reviewer } from '../case.fixture.ts';
import { findingKey } from '../finding-key.ts';
import { Unfit } from '../refusals.ts';
import { correctFields } from './correct-fields.ts';
import { correctPages } from './correct-pages.ts';
import { correctRequest } from './correct-request.ts';
import { codes, pages, read, stored, storedOf } from './read-case.fixture.ts';
import { settle } from './settle.ts';

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
