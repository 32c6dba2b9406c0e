import type { CaseStatus } from './case.ts';

/** Who may bring a change about. `intake` and `retention` are the product itself. */
export type Party = 'intake' | 'reviewer' | 'approver' | 'clerk' | 'retention';

interface Change {
  to: CaseStatus;
  by: readonly Party[];
  /** 四つの目: not by the person who reviewed the case. */
  fourEyes?: true;
}

const decisions: readonly Change[] = [
  { to: 'approved', by: ['approver'], fourEyes: true },
  { to: 'partly-approved', by: ['approver'], fourEyes: true },
  { to: 'refused', by: ['approver'], fourEyes: true },
];

/** Before dispatch a decision is sent out or taken back. */
const decided: readonly Change[] = [
  { to: 'answered', by: ['intake', 'clerk'] },
  { to: 'reviewed', by: ['approver'] },
];

/** Only a job that a person confirmed erases; a tombstone and the history remain. */
const atTheEnd: readonly Change[] = [{ to: 'erased', by: ['retention'] }];

/**
 * What may become of a case. `closed` is 移送 (not addressed to us) and 取下げ扱い (not corrected in time);
 * `withdrawn` is 取下げ by the applicant.
 */
export const caseChanges: Readonly<Record<CaseStatus, readonly Change[]>> = {
  queued: [
    { to: 'in-review', by: ['reviewer'] },
    { to: 'closed', by: ['reviewer'] },
    { to: 'withdrawn', by: ['reviewer'] },
  ],
  'in-review': [
    { to: 'awaiting-correction', by: ['reviewer'] },
    { to: 'reviewed', by: ['reviewer'] },
    { to: 'withdrawn', by: ['reviewer'] },
    { to: 'closed', by: ['reviewer'] },
  ],
  'awaiting-correction': [
    { to: 'in-review', by: ['reviewer'] },
    { to: 'withdrawn', by: ['reviewer'] },
    { to: 'closed', by: ['reviewer'] },
  ],
  reviewed: [...decisions, { to: 'in-review', by: ['reviewer', 'approver'] }],
  approved: decided,
  'partly-approved': decided,
  refused: decided,
  answered: atTheEnd,
  withdrawn: atTheEnd,
  closed: atTheEnd,
  erased: [],
};

/** A case in one of these waits for a person, and stands in the queue. */
export const openStatuses: readonly CaseStatus[] = ['queued', 'in-review', 'awaiting-correction', 'reviewed'];

/** A case in one of these is over; nothing becomes of it but its erasure. */
export const endedStatuses: readonly CaseStatus[] = ['answered', 'withdrawn', 'closed'];

export const isEnded = (status: CaseStatus): boolean => endedStatuses.includes(status);

export const isOpen = (status: CaseStatus): boolean => openStatuses.includes(status);

/** The change from one status to another, or null where there is none. */
export function changeOf(from: CaseStatus, to: CaseStatus): Change | null {
  return caseChanges[from].find((change) => change.to === to) ?? null;
}
