import { describe, expect, test } from 'vitest';
import { Finding } from '../finding.ts';
import type { PageKind } from '../page.ts';
import { paperFieldNames } from '../paper.ts';
import { type Policy, policies, policyOn } from '../policy.ts';
import { verdictOf } from '../verdict.ts';
import { agencyCases } from './cases/agency.fixture.ts';
import { identityCases } from './cases/identity.fixture.ts';
import { pageCases } from './cases/pages.fixture.ts';
import { recordCases } from './cases/record.fixture.ts';
import { requestCases } from './cases/request.fixture.ts';
import {
  asking,
  byGuardian,
  byParent,
  byPrincipal,
  byProxy,
  changed,
  dossierOf,
  hanako,
  licence,
  passport,
  plus,
  record,
  saying,
  without,
} from './dossier.fixture.ts';
import { basisOf, checklist, findingsOf, rulebook, wordingOf } from './index.ts';

/** What a paper of a kind must tell, each by itself. */
const needed: Readonly<Partial<Record<PageKind, readonly string[]>>> = {
  'drivers-licence': ['name', 'expiresOn'],
  passport: ['romanName', 'expiresOn'],
  'residence-record': ['name', 'issuedOn'],
  'power-of-attorney': ['name', 'agentName', 'signedOn'],
  'seal-certificate': ['name', 'issuedOn'],
};

/** Entries of the form that fit the principal's papers no longer surely. */
const misread = {
  'principal.name': '山困花子',
  'principal.kana': undefined,
  'principal.birthDate': undefined,
  'principal.address': undefined,
};

const policy = policyOn('2026-11-24');
const cases = [...requestCases, ...identityCases, ...recordCases, ...agencyCases, ...pageCases];
/** Rules that a policy other than the default sets free; tested below. */
const otherwise = ['identity-without-address'];

describe.each(rulebook.map(({ code }) => code).filter((code) => !otherwise.includes(code)))('%s', (code) => {
  const own = cases.filter((one) => one.code === code);
  test.each(own.filter(({ weight }) => weight !== null))(
    'is a $weight on $of',
    ({ packet, weight, subject }) => {
      const findings = findingsOf(dossierOf(packet), policy).filter((finding) => finding.code === code);
      expect(findings.map((finding) => finding.weight)).toContain(weight);
      if (subject !== undefined) expect(findings.map((finding) => finding.subject)).toContain(subject);
      for (const finding of findings) {
        expect(Finding.safeParse(finding).success).toBe(true);
        expect(wordingOf(finding, dossierOf(packet))).not.toMatch(/≪|undefined|^[a-z-]*$/u);
      }
    },
  );
  test.each(own.filter(({ weight }) => weight === null))('is silent on $of', ({ packet }) => {
    expect(findingsOf(dossierOf(packet), policy).map((finding) => finding.code)).not.toContain(code);
  });
});

describe('the rulebook', () => {
  test('has each code once, and for each a packet it speaks of and one it is silent on', () => {
    const codes = rulebook.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const tested = (silent: boolean): string[] => [
      ...new Set([
        ...cases.filter(({ weight }) => (weight === null) === silent).map(({ code }) => code),
        ...otherwise,
      ]),
    ];
    expect(tested(false).sort()).toEqual([...codes].sort());
    expect(tested(true).sort()).toEqual([...codes].sort());
  });

  test.each([
    ['the principal', byPrincipal],
    ['a proxy', byProxy],
    ['a parent', byParent],
    ['a guardian', byGuardian],
  ])('finds a complete packet of %s complete', (_, packet) => {
    const findings = findingsOf(dossierOf(packet), policy);
    expect(findings.filter(({ weight }) => weight !== 'note')).toEqual([]);
    expect(verdictOf(findings)).toBe('complete');
  });

  test.each([
    ['the principal', byPrincipal],
    ['a proxy', byProxy],
    ['a guardian', byGuardian],
  ])('never finds a packet of %s complete that lacks any one paper', (_, packet) => {
    for (const at of packet.sent.keys()) {
      const lacking = { ...packet, sent: packet.sent.filter((_, index) => index !== at) };
      expect(verdictOf(findingsOf(dossierOf(lacking), policy))).not.toBe('complete');
    }
  });

  test("never finds a parent's packet complete that lacks a paper, the child's passport apart", () => {
    const childs = byParent.sent.findIndex(({ kind }) => kind === 'passport');
    for (const at of byParent.sent.keys()) {
      const lacking = { ...byParent, sent: byParent.sent.filter((_, index) => index !== at) };
      expect(verdictOf(findingsOf(dossierOf(lacking), policy)) === 'complete').toBe(at === childs);
    }
  });

  test.each([
    ['the principal', byPrincipal],
    ['a proxy', byProxy],
    ['a parent', without(byParent, 'passport', 0)],
    ['a guardian', byGuardian],
  ])(
    'never finds a packet of %s complete of which anything a card or certificate must tell was not read',
    (_, packet) => {
      for (const { kind, says = {} } of packet.sent) {
        for (const name of paperFieldNames.filter(
          (one) => needed[kind]?.includes(one) && says[one] !== undefined,
        )) {
          const lacking = saying(packet, kind, { [name]: undefined });
          expect([kind, name, verdictOf(findingsOf(dossierOf(lacking), policy))]).toEqual([
            kind,
            name,
            'judge',
          ]);
        }
      }
    },
  );

  const half = without(byProxy, 'passport');
  test.each([
    ['a copy of it', plus(half, licence(hanako))],
    [
      'a copy of it, the form not naming the principal',
      plus(
        asking(without(half, 'residence-record', 0), {
          'principal.name': undefined,
          'principal.kana': undefined,
          'principal.birthDate': undefined,
          'principal.address': undefined,
        }),
        licence(hanako),
      ),
    ],
    ['the form misreading it, and a copy', plus(asking(half, misread), licence(hanako))],
  ])("takes the principal's card for nobody else's: %s", (_, packet) => {
    const findings = findingsOf(dossierOf(packet), policy);
    expect(findings.map(({ code, weight }) => `${weight} ${code}`)).toContain(
      'deficiency agent-identity-missing',
    );
    expect(verdictOf(findings)).toBe('incomplete');
  });

  test("takes the principal's residence record, sent twice, for nobody else's", () => {
    const packet = plus(asking(without(byProxy, 'residence-record', 1), misread), record(hanako));
    const findings = findingsOf(dossierOf(packet), policy);
    expect(findings.map(({ code }) => code)).toContain('agent-residence-record-missing');
    expect(verdictOf(findings)).not.toBe('complete');
  });

  test('leaves to a person only what no rule speaks of', () => {
    const ruled = new Set(rulebook.map(({ code }) => code));
    expect(checklist.filter(({ code }) => ruled.has(code))).toEqual([]);
  });

  test('policies set weights of rules that are in the book', () => {
    const codes = rulebook.map(({ code }) => code);
    for (const { weights } of policies) expect(codes).toEqual(expect.arrayContaining(Object.keys(weights)));
  });

  test('cites articles by the number they have on the day', () => {
    for (const rule of rulebook) expect(basisOf(rule, '2026-11-24')).not.toContain('≪');
    expect(basisOf({ basis: 'S◆③-1, ≪procedure≫' }, '2026-11-24')).toBe('S◆③-1, 法37条1項');
  });

  test('says nothing of what is asked for where the packet is no request', () => {
    const junk = dossierOf({
      requester: null,
      requestTypes: [],
      sent: [{ kind: 'other', text: ['新春セール'] }, { kind: 'stamps' }],
    });
    expect(findingsOf(junk, policy).map(({ code }) => code)).toEqual(['not-a-request']);
  });
});

describe('policy switches', () => {
  const under = (change: (base: Policy) => Policy, packet: typeof byPrincipal): string[] =>
    findingsOf(dossierOf(packet), change(structuredClone(policy))).map(
      ({ code, weight }) => `${weight} ${code}`,
    );
  const ruled =
    (rule: Policy['identity']['rule']['default']) =>
    (base: Policy): Policy => ({
      ...base,
      identity: { ...base.identity, rule: { ...base.identity.rule, default: rule } },
    });

  test('any one listed paper suffices, a record too', () => {
    const anyOne = ruled('any-one-listed-paper');
    expect(under(anyOne, without(byPrincipal, 'residence-record'))).not.toContain(
      'deficiency residence-record-missing',
    );
    expect(under(anyOne, without(byPrincipal, 'drivers-licence'))).not.toContain(
      'deficiency identity-missing',
    );
    const neither = without(without(byPrincipal, 'drivers-licence'), 'residence-record');
    expect(under(anyOne, neither)).toContain('deficiency identity-missing');
  });

  test('a passport alone then lacks an address', () => {
    const byPassport = changed(byPrincipal, 'drivers-licence', () => passport(hanako));
    const anyOne = ruled('any-one-listed-paper');
    const code = 'deficiency identity-without-address';
    expect(under(anyOne, without(byPassport, 'residence-record'))).toContain(code);
    expect(under(anyOne, byPassport)).not.toContain(code);
    expect(under(anyOne, without(byPrincipal, 'residence-record'))).not.toContain(code);
  });

  test('a record may be asked for with a foreign card alone', () => {
    const foreign = ruled('residence-record-with-foreign-card');
    const code = 'deficiency residence-record-missing';
    const card = changed(byPrincipal, 'drivers-licence', (sent) => ({
      ...sent,
      kind: 'residence-card' as const,
    }));
    expect(under(foreign, without(byPrincipal, 'residence-record'))).not.toContain(code);
    expect(under(foreign, without(card, 'residence-record'))).toContain(code);
  });

  test('a published rule turns a doubt into a deficiency', () => {
    const published = (base: Policy): Policy => ({
      ...base,
      weights: { 'residence-record-stale': 'deficiency' },
    });
    const stale = saying(byPrincipal, 'residence-record', { issuedOn: '2026-01-01' });
    expect(under(published, stale)).toContain('deficiency residence-record-stale');
  });

  test('statutory agents may be asked for what proxies are', () => {
    const strict = (base: Policy): Policy => ({
      ...base,
      statutoryAgent: { ...base.statutoryAgent, substituteDocuments: false },
    });
    expect(under(strict, byGuardian)).toContain('deficiency power-of-attorney-missing');
    expect(under(strict, byGuardian)).toContain('deficiency seal-certificate-missing');
  });

  test("an agent's record may be waived", () => {
    const waived = (base: Policy): Policy => ({
      ...base,
      proxy: { ...base.proxy, residenceRecordRequired: false },
    });
    expect(under(waived, without(byProxy, 'residence-record', 1))).not.toContain(
      'deficiency agent-residence-record-missing',
    );
  });
});

test('a rule that is no longer in the book is shown by its code', () => {
  expect(wordingOf({ code: 'retired-rule', weight: 'note' })).toBe('retired-rule');
});
