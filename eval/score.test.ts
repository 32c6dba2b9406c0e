import { describe, expect, test } from 'vitest';
import { confusion, falseComplete, falselyFound, headline, percent, rows, total } from './figures.ts';
import { parseSaid } from './said.ts';
import { scorePacket } from './score.ts';
import { distance, normalise } from './text.ts';
import type { Truth } from './truth.ts';

const truth: Truth = {
  id: 'fax-1',
  file: 'fax-1.tif',
  channel: 'fax',
  receivedOn: '2026-11-18',
  scenario: 'drawn for this test',
  pages: [
    { page: 1, kind: 'request-form', rotation: 180 },
    { page: 2, kind: 'blank', rotation: 0 },
    { page: 3, kind: 'passport', rotation: 0 },
  ],
  requestTypes: ['correction', 'disclosure'],
  requester: 'principal',
  fields: { 'principal.name': '髙田花子', 'principal.phone': '090-1111-2222' },
  findings: ['residence-record-missing'],
  verdict: 'incomplete',
  secrets: ['123456789012'],
};

const right = {
  file: '/somewhere/fax-1.tif',
  verdict: 'incomplete',
  pages: truth.pages,
  requestTypes: ['disclosure', 'correction'],
  requester: 'principal',
  fields: { 'principal.name': { value: '髙田 花子' }, 'principal.phone': { value: '０９０−1111−2222' } },
  findings: [{ code: 'residence-record-missing', weight: 'deficiency' }],
};

const score = (said: object) => scorePacket(truth, parseSaid(JSON.stringify(said)).get('fax-1.tif'));
const figure = (said: object, name: string) => score(said).counts[name];

describe('scoring a packet', () => {
  test('what is right counts fully, spaces and forms of hyphens and digits aside', () => {
    const { counts, misses } = score(right);
    expect(misses).toEqual([]);
    expect(Object.values(counts).every((count) => count.right === count.of)).toBe(true);
    expect(counts['fax field characters']).toEqual({ right: 17, of: 17 });
    expect(counts['fax page kind']).toEqual({ right: 3, of: 3 });
  });

  test('a packet without answer misses every figure, and nothing is called complete', () => {
    const silent = scorePacket(truth, undefined);
    const { 'my number absent from what was said': absent, ...others } = silent.counts;
    expect(absent).toEqual({ right: 1, of: 1 });
    // the blank page has no upright to be missed
    expect(others['fax page rotation']).toEqual({ right: 1, of: 3 });
    expect(
      Object.entries(others).filter(([name, { right: n }]) => n > 0 && name !== 'fax page rotation'),
    ).toEqual([]);
    expect(silent.misses.map(({ what }) => what)).toContain('unanswered');
    expect(falseComplete([silent])).toEqual([]);
  });

  test('a page called blank is not asked for its rotation', () => {
    const pages = truth.pages.map((page) =>
      page.page === 1 ? { ...page, kind: 'blank', rotation: 90 } : page,
    );
    expect(figure({ ...right, pages }, 'fax page rotation')).toEqual({ right: 3, of: 3 });
    expect(figure({ ...right, pages }, 'fax page kind')).toEqual({ right: 2, of: 3 });
    expect(confusion([score({ ...right, pages })])).toEqual([['request-form', 'blank', 1]]);
  });

  test('characters of a wrong field count by distance, never below nothing', () => {
    const fields = {
      'principal.name': { value: '高田花子' },
      'principal.phone': { value: 'あいうえおかきくけこさしすせそた' },
    };
    expect(figure({ ...right, fields }, 'fax field characters')).toEqual({ right: 3, of: 17 });
    expect(figure({ ...right, fields }, 'fax field principal.name')).toEqual({ right: 0, of: 1 });
  });

  test('a finding too many and one missing are told apart', () => {
    const said = { ...right, findings: [{ code: 'identity-missing', weight: 'deficiency' }] };
    expect(score(said).misses).toContainEqual({
      what: 'findings',
      missing: ['residence-record-missing'],
      extra: ['identity-missing'],
    });
    expect(falselyFound([score(said)])).toHaveLength(1);
  });

  test('findings beyond the truth leave the verdict unscored, unless they are notes', () => {
    const beyond = (weight: string) => ({
      ...right,
      findings: [...right.findings, { code: 'pages-short', weight }],
    });
    expect(figure(beyond('doubt'), 'fax verdict')).toBeUndefined();
    expect(figure(beyond('note'), 'fax verdict')).toEqual({ right: 1, of: 1 });
    expect(figure(beyond('doubt'), 'fax findings exact')).toEqual({ right: 1, of: 1 });
  });

  test('complete where something is to be found is the error that counts by itself', () => {
    expect(falseComplete([score({ ...right, verdict: 'complete' })])).toHaveLength(1);
    expect(falseComplete([scorePacket({ ...truth, findings: [] }, undefined)])).toEqual([]);
  });

  test('an individual number anywhere in the answer is seen', () => {
    const said = {
      ...right,
      fields: { ...right.fields, 'request.reason': { value: 'x', raw: 'no 123456789012' } },
    };
    expect(score(said).counts['my number absent from what was said']).toEqual({ right: 0, of: 1 });
  });

  test('where no form came, request types and requester are not asked', () => {
    const formless = scorePacket({ ...truth, requester: null }, undefined);
    expect(formless.counts['fax request types']).toBeUndefined();
  });
});

test('figures add up over packets and print in fixed columns', () => {
  const scores = [score(right), scorePacket({ ...truth, id: 'fax-2' }, undefined)];
  expect(rows(total(scores)).find((row) => row.startsWith('fax page kind'))).toBe(
    'fax page kind                                3/6       50.0%',
  );
  expect(headline(scores)).toBe(
    'page kind 50.0%  request types 50.0%  findings exact 50.0%  false complete 0  packets with a false finding 0  of 2 packets',
  );
});

test('a tie of a tenth goes to the even digit', () => {
  expect(percent({ right: 1, of: 16 })).toBe('6.2');
  expect(percent({ right: 3, of: 16 })).toBe('18.8');
  expect(percent({ right: 1, of: 3 })).toBe('33.3');
  expect(percent({ right: 0, of: 0 })).toBe('0.0');
});

test('distance counts characters, not UTF-16 units', () => {
  expect(distance('𠮷田', '吉田')).toBe(1);
  expect(distance('', '吉田')).toBe(2);
  expect(distance('佐藤誠', '佐誠')).toBe(1);
  expect(normalise('〒171 ‐ 0014　池袋')).toBe('171-0014池袋');
});
