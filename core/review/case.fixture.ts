import type { Case } from '../case.ts';
import { caseNumber } from '../case-number.ts';
import type { Finding } from '../finding.ts';
import { policyOn } from '../policy.ts';
import type { Who } from './change.ts';
import { type Review, unreviewed } from './review.ts';

export const packet = 'a'.repeat(32);

export const deficiency: Finding = { code: 'identity-missing', weight: 'deficiency', subject: 'principal' };
export const doubt: Finding = { code: 'page-kind-unsure', weight: 'doubt', page: 2, subject: 'passport' };
export const remark: Finding = { code: 'fee-missing', weight: 'note' };

/** An invented case of two pages, as it waits in the queue. */
export function caseOf(changes: Partial<Case> = {}, review: Partial<Review> = {}): Case {
  return {
    number: caseNumber(packet),
    packet,
    channel: 'mail',
    receivedOn: '2026-11-20',
    acceptedOn: '2026-11-20',
    dueOn: '2026-12-07',
    status: 'queued',
    version: 1,
    pages: [
      { page: 1, key: `pages/${packet}/001.json`, kind: 'request-form', rotation: 0, confidence: 0.9 },
      { page: 2, key: `pages/${packet}/002.json`, kind: 'passport', rotation: 0, confidence: 0.2 },
    ],
    likeness: [],
    requestTypes: ['disclosure'],
    requester: 'principal',
    fields: {},
    papers: [
      { kind: 'request-form', pages: [1], holder: 'nobody', fields: {} },
      { kind: 'passport', pages: [2], holder: 'principal', fields: {} },
    ],
    findings: [],
    verdict: 'complete',
    fee: { due: 660, received: 0, state: 'awaiting-count' },
    policy: '2026-11',
    ...changes,
    review: { ...unreviewed, ...changes.review, ...review },
  };
}

export const policy = policyOn('2026-11-20');

const day = '2026-11-24';

/** Who does something on 2026-11-24. */
export const who = (name: string, ...roles: readonly string[]): Who => ({
  name,
  roles,
  today: day,
  at: `${day}T01:00:00.000Z`,
});
export const reviewer = who('sato', 'reviewer');
export const approver = who('suzuki', 'approver');

/** All checks of the case above answered. */
export const checked: Review['checks'] = Object.fromEntries(
  ['photograph', 'customer-record'].map((code) => [code, { is: 'yes', by: 'sato', at: reviewer.at }]),
);
