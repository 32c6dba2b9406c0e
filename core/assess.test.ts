import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { Assessment } from './case.ts';
import type { Page, PageKind } from './page.ts';
import { policyOn } from './policy.ts';
import { byPrincipal, dossierOf, receivedOn } from './rules/dossier.fixture.ts';

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
