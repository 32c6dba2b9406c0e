import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { Assessment } from './case.ts';
import type { Page, PageKind } from './page.ts';
import { policyOn } from './policy.ts';
import { type Corrections, uncorrected } from './review/review.ts';
import {
  byPrincipal,
  choice,
  dossierOf,
  hanako,
  licence,
  receivedOn,
  record,
} from './rules/dossier.fixture.ts';

const policy = policyOn(receivedOn);
const sheet = (kind: PageKind, page: number, text: readonly string[] = []): Page => {
  const [template] = dossierOf({ ...byPrincipal, sent: [{ kind, text }] }).pages;
  if (template === undefined) throw new Error('no page was built');
  return { ...template, page };
};
const assessed = (...pages: Page[]): Assessment =>
  assess({ channel: 'mail', receivedOn, pages, unread: [], alike: [] }, policy);

test('a packet that asks nothing is left to a person, with nothing due', () => {
  const said = assessed(sheet('other', 1, ['新春セール開催中']));
  expect(Assessment.safeParse(said).success).toBe(true);
  expect(said).toMatchObject({
    requestTypes: [],
    requester: null,
    verdict: 'judge',
    findings: [{ code: 'not-a-request', weight: 'doubt' }],
    fee: { due: 0, state: 'not-due' },
    policy: policy.version,
  });
});

test('papers without a form are incomplete', () => {
  const said = assessed(sheet('drivers-licence', 1), sheet('residence-record', 2));
  expect(said.verdict).toBe('incomplete');
  expect(said.findings.map(({ code }) => code)).toContain('request-form-missing');
});

test('an empty form with unread papers is never complete', () => {
  const said = assessed(sheet('request-form', 1), sheet('drivers-licence', 2), sheet('residence-record', 3));
  expect(said.requester).toBe('principal');
  expect(said.verdict).toBe('incomplete');
  expect(said.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'request-type-missing',
      'name-missing',
      'identity-unreadable',
      'residence-record-undated',
    ]),
  );
});

test('what could not be read is said, and the missing form then only presumed', () => {
  const unread = [{ page: 2, key: null, kind: 'other' as const, rotation: 0 as const, confidence: 0 }];
  const pages = [sheet('drivers-licence', 1)];
  const said = assess({ channel: 'fax', receivedOn, pages, unread, alike: ['AAAA-AAAA'] }, policy);
  expect(said.verdict).toBe('judge');
  expect(said.findings).toEqual(
    expect.arrayContaining([
      { code: 'page-unreadable', weight: 'doubt', page: 2 },
      { code: 'request-form-missing', weight: 'doubt' },
      { code: 'duplicate-suspected', weight: 'doubt' },
    ]),
  );
});

describe('what a person says instead', () => {
  const papers = dossierOf({ sent: [{ kind: 'request-form' }, licence(hanako), record(hanako)] }).pages;
  const written: Corrections['fields'] = {
    'principal.name': hanako.name,
    'principal.kana': hanako.kana,
    'principal.address': hanako.address,
    'principal.birthDate': hanako.birthDate,
    'request.date': '2026-11-07',
    'request.target': '契約時に登録した情報',
  };
  const said = (pages: readonly Page[], corrections: Partial<Corrections>): Assessment =>
    assess({ channel: 'mail', receivedOn, pages: [...pages], unread: [], alike: [] }, policy, {
      ...uncorrected,
      ...corrections,
    });
  const codes = ({ findings }: Assessment): string[] => findings.map(({ code }) => code);

  test('the rules run over it, and what was read stays', () => {
    const before = said(papers, {});
    expect(codes(before)).toEqual(expect.arrayContaining(['request-type-missing', 'name-missing']));
    const after = said(papers, { fields: written, requestTypes: ['disclosure'] });
    expect(codes(after)).not.toContain('request-type-missing');
    expect(codes(after)).not.toContain('name-missing');
    expect(after.fee).toEqual({ due: 660, received: 0, state: 'awaiting-count' });
    expect(after).toMatchObject({ requestTypes: [], requester: before.requester, fields: before.fields });
  });

  test('a field that the paper does not say is missing', () => {
    const told = said(papers, { fields: { ...written, 'principal.name': null } });
    expect(codes(told)).toContain('name-missing');
  });

  test('an unsure mark is no doubt once a person has said what is asked, and none where they say nothing is', () => {
    const [form, ...rest] = papers;
    if (form === undefined) throw new Error('no form was built');
    const marked = { ...form, choices: [...form.choices.slice(1), choice('disclosure', 'unsure')] };
    expect(codes(said([marked, ...rest], {}))).toContain('request-type-unclear');
    const asked = codes(said([marked, ...rest], { requestTypes: ['disclosure'] }));
    expect(asked).not.toContain('request-type-unclear');
    expect(asked).not.toContain('request-type-missing');
    const nothing = said([marked, ...rest], { requestTypes: [] });
    expect(codes(nothing)).toContain('request-type-missing');
    expect(nothing.verdict).toBe('incomplete');
  });

  test('who asks is settled, and what they must send follows', () => {
    const [form, ...rest] = papers;
    if (form === undefined) throw new Error('no form was built');
    const marked = { ...form, choices: [...form.choices, choice('proxy', 'unsure')] };
    expect(codes(said([marked, ...rest], {}))).toContain('requester-unclear');
    const proxy = codes(said([marked, ...rest], { requester: 'proxy' }));
    expect(proxy).not.toContain('requester-unclear');
    expect(proxy).toEqual(expect.arrayContaining(['power-of-attorney-missing', 'agent-identity-missing']));
    expect(codes(said([marked, ...rest], { requester: 'principal' }))).not.toContain(
      'power-of-attorney-missing',
    );
  });

  test('a page is the paper that they say it is, without doubt', () => {
    const unsure = papers.map((page) =>
      page.kind === 'drivers-licence' ? { ...page, confidence: 0.1 } : page,
    );
    expect(codes(said(unsure, {}))).toContain('page-kind-unsure');
    expect(codes(said(unsure, { kinds: { 2: 'drivers-licence' } }))).not.toContain('page-kind-unsure');
    expect(codes(said(papers, { kinds: { 3: 'utility-bill' } }))).toContain('residence-record-missing');
    expect(said(papers, { kinds: { 3: 'utility-bill' } }).papers.map(({ kind }) => kind)).toEqual([
      'request-form',
      'drivers-licence',
      'utility-bill',
    ]);
  });

  test('pages make up the papers that they say', () => {
    const twice = [...papers, ...papers.slice(2).map((page) => ({ ...page, page: 4 }))];
    expect(said(twice, { papers: [[3, 4]] }).papers.map(({ pages }) => pages)).toEqual([[1], [2], [3, 4]]);
  });
});
