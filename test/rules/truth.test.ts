import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addDays } from '../../core/calendar/days.ts';
import { Verdict } from '../../core/finding.ts';
import { Channel, Day } from '../../core/packet.ts';
import { PageKind } from '../../core/page.ts';
import { policyOn } from '../../core/policy.ts';
import { Requester, RequestType } from '../../core/request.ts';
import {
  dossierOf,
  guardianship,
  licence,
  passport,
  power,
  receivedOn,
  record,
  type Sent,
  type Somebody,
  seal,
} from '../../core/rules/dossier.fixture.ts';
import { findingsOf } from '../../core/rules/index.ts';
import { verdictOf } from '../../core/verdict.ts';

/**
 * The samples' situations as a perfect reader would hand them over, built from the truth's page kinds: they hold the
 * rules' logic alone, whatever the reader makes of the pictures.
 */
const Truth = z.object({
  id: z.string(),
  channel: Channel,
  receivedOn: Day,
  scenario: z.string(),
  pages: z.array(z.object({ kind: PageKind })),
  requestTypes: z.array(RequestType),
  requester: Requester.nullable(),
  fields: z.record(z.string(), z.string()),
  findings: z.array(z.string()),
  verdict: Verdict,
});
type Truth = z.infer<typeof Truth>;

const truths = readFileSync('eval/samples/truth.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Truth.parse(JSON.parse(line)));

/** What the samples' truth speaks of: only these are compared; further notes are free. */
const spokenOf = new Set(truths.flatMap(({ findings }) => findings));

const person = ({ fields }: Truth, role: 'principal' | 'agent', birthDate: string): Somebody => ({
  name: fields[`${role}.name`] ?? '',
  kana: '',
  romanName: role === 'principal' ? 'PRINCIPAL' : 'AGENT',
  address: fields[`${role}.address`] ?? '',
  birthDate: fields[`${role}.birthDate`] ?? birthDate,
});

const stranger: Somebody = {
  name: '松田蓮',
  kana: 'マツダレン',
  romanName: 'MATSUDA REN',
  address: '秋田県秋田市山王1丁目1番1号',
  birthDate: '1993-12-19',
};

/** The identity paper of a kind in a situation. */
function identity(kind: PageKind, of: Somebody, scenario: string): Sent {
  const shown = scenario === 'other-person' ? stranger : of;
  const roman = kind === 'passport' || kind === 'residence-card';
  const paper = roman ? passport(shown) : licence(shown);
  const address = kind === 'passport' ? {} : { address: shown.address };
  const expiresOn = scenario === 'expired-identity' ? '2025-03-20' : '2029-12-28';
  return { kind, says: { ...paper.says, ...address, expiresOn } };
}

/** Papers as the truth's pages list them; of two alike, the first is the principal's where both came. */
function sentFor(truth: Truth): Sent[] {
  const principal = person(truth, 'principal', '1980-01-01');
  const agent = person(truth, 'agent', '1972-01-13');
  const stale = addDays(receivedOn, -200);
  const turns = { identity: [principal, agent], record: [principal, agent] };
  return truth.pages.map(({ kind }): Sent => {
    switch (kind) {
      case 'drivers-licence':
      case 'passport':
      case 'residence-card':
      case 'health-insurance-card':
      case 'my-number-card':
        return identity(kind, turns.identity.shift() ?? principal, truth.scenario);
      case 'residence-record': {
        const paper = record(turns.record.shift() ?? principal);
        return truth.scenario === 'stale-residence-record'
          ? { ...paper, says: { ...paper.says, issuedOn: stale } }
          : paper;
      }
      case 'power-of-attorney':
        return power(principal, agent);
      case 'seal-certificate': {
        const paper = seal(principal);
        return truth.scenario.includes('stale-seal')
          ? { ...paper, says: { ...paper.says, issuedOn: stale } }
          : paper;
      }
      case 'family-register':
        return { kind, text: [principal.name, agent.name] };
      case 'guardianship-certificate':
        return guardianship(principal, agent);
      case 'request-form':
      case 'request-letter':
        return { kind, text: ['株式会社アーラリンク 御中'] };
      default:
        return { kind, text: ['ご案内'] };
    }
  });
}

describe.each(truths)('$id ($scenario)', (truth) => {
  // Also with the papers in the opposite order: whose they are must not hang on it.
  test.each(['as they came', 'turned over'])('%s', (order) => {
    const sent = sentFor(truth);
    const dossier = dossierOf({
      channel: truth.channel,
      receivedOn: truth.receivedOn,
      requestTypes: truth.requestTypes,
      requester: truth.requester,
      fields: truth.fields,
      sent: order === 'turned over' ? sent.reverse() : sent,
    });
    const findings = findingsOf(dossier, policyOn(truth.receivedOn));
    const codes = new Set(findings.map(({ code }) => code));
    expect([...codes].filter((code) => spokenOf.has(code)).sort()).toEqual(truth.findings);
    expect(findings.filter(({ code, weight }) => weight !== 'note' && !spokenOf.has(code))).toEqual([]);
    expect(verdictOf(findings)).toBe(truth.verdict);
  });
});
