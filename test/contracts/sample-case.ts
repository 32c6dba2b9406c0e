import { createHash } from 'node:crypto';
import type { Case } from '../../core/case.ts';
import { caseNumber } from '../../core/case-number.ts';
import { unreviewed } from '../../core/review/review.ts';

/** An invented packet id. */
export const packetId = (name: string): string =>
  createHash('sha256').update(name).digest('hex').slice(0, 32);

/** An invented case as the queue step admits it. */
export function sampleCase(name: string, changes: Partial<Case> = {}): Case {
  const packet = packetId(name);
  return {
    number: caseNumber(packet),
    packet,
    channel: 'fax',
    receivedOn: '2026-11-20',
    acceptedOn: '2026-11-20',
    dueOn: '2026-12-04',
    status: 'queued',
    version: 1,
    pages: [
      { page: 1, key: `pages/${packet}/001.json`, kind: 'request-form', rotation: 180, confidence: 0.97 },
      { page: 2, key: null, kind: 'other', rotation: 0, confidence: 0, reason: 'damaged' },
    ],
    likeness: [],
    requestTypes: ['disclosure'],
    requester: 'principal',
    fields: {
      'principal.name': {
        value: '見本太郎',
        raw: '見本 太郎',
        confidence: 0.9,
        page: 1,
        box: [0.1, 0.2, 0.3, 0.05],
      },
    },
    papers: [{ kind: 'request-form', pages: [1], holder: 'nobody', fields: {} }],
    findings: [{ code: 'identity-missing', weight: 'deficiency' }],
    verdict: 'incomplete',
    fee: { due: 660, received: 0, state: 'awaiting-post' },
    policy: '1.0',
    review: unreviewed,
    ...changes,
  };
}
