import { addDays } from '../calendar/days.ts';
import type { Case, CaseStatus } from '../case.ts';
import { changeOf } from '../case-changes.ts';
import type { Policy } from '../policy.ts';
import { checksOf } from './checks.ts';
import { acceptedFindings, openFindings, standingVerdict } from './findings.ts';
import { saidOf } from './said.ts';

/** The steps in the life of a case that people take; each is a route of the API. */
export const caseSteps = [
  'askCorrection',
  'passOn',
  'reopen',
  'decide',
  'takeBack',
  'withdraw',
  'close',
] as const;
export type CaseStep = (typeof caseSteps)[number];

/** Why a step cannot be taken now. */
export const blockers = [
  /** None of the caller's roles takes this step. */
  'role',
  /** The case is not at a point from which this step leads on. */
  'status',
  /** 四つの目: the caller reviewed the case. */
  'four-eyes',
  /** A deficiency or doubt is neither accepted nor waived. */
  'findings-open',
  /** A check that only a person can make has no answer. */
  'checks-open',
  /** Nothing that is wrong was accepted or added: there is nothing to ask the applicant for. */
  'nothing-accepted',
  /** Something that is wrong was accepted: the request cannot be granted, only refused. */
  'accepted-left',
  /** Nobody has said what the packet asks for. */
  'nothing-asked',
  /** The document could not be opened: nobody has seen its papers here. */
  'unreadable',
  /** The days given to the applicant for sending what is missing are not over. */
  'correction-awaited',
] as const;
export type Blocker = (typeof blockers)[number];

/** Who would take a step. */
export interface Caller {
  name: string;
  roles: readonly string[];
  /** ISO day in Asia/Tokyo. */
  today: string;
}

/** A case is reviewed while it is queued or in review; elsewhere it is reopened first. */
export const isReviewed = ({ status }: Pick<Case, 'status'>): boolean =>
  status === 'queued' || status === 'in-review';

const decided: readonly CaseStatus[] = ['approved', 'partly-approved', 'refused'];

/** From where each step leads to where. What `case-changes.ts` does not know is not possible either way. */
const ways: Readonly<Record<CaseStep, { from: readonly CaseStatus[]; to: CaseStatus }>> = {
  askCorrection: { from: ['in-review'], to: 'awaiting-correction' },
  passOn: { from: ['in-review'], to: 'reviewed' },
  reopen: { from: ['awaiting-correction', 'reviewed'], to: 'in-review' },
  decide: { from: ['reviewed'], to: 'approved' },
  takeBack: { from: decided, to: 'reviewed' },
  withdraw: { from: ['queued', 'in-review', 'awaiting-correction'], to: 'withdrawn' },
  close: { from: ['queued', 'in-review', 'awaiting-correction'], to: 'closed' },
};

/** What stands in the way of a step now; empty where the caller may take it. */
export function blockersOf(step: CaseStep, of: Case, caller: Caller, policy: Policy): Blocker[] {
  // of a case that nobody has begun, what its review will ask is told; it comes into review by the first change
  const { from } = ways[step];
  const begins = of.status === 'queued' && !from.includes('queued') && from.includes('in-review');
  if (!begins) return blockersAt(step, of, caller, policy);
  const found = blockersAt(step, { ...of, status: 'in-review' }, caller, policy);
  return found.length === 0 ? ['status'] : found;
}

function blockersAt(step: CaseStep, of: Case, caller: Caller, policy: Policy): Blocker[] {
  const { from, to } = ways[step];
  const change = from.includes(of.status) ? changeOf(of.status, to) : null;
  // by another status the answer would be about a case that is not there
  if (change === null) return mayEver(step, caller) ? ['status'] : ['role', 'status'];
  const found: Blocker[] = change.by.some((party) => caller.roles.includes(party)) ? [] : ['role'];
  if (change.fourEyes === true && of.review.reviewers.includes(caller.name)) found.push('four-eyes');
  return [...found, ...furtherOf(step, of, caller, policy)];
}

/** Whether any of the caller's roles ever takes a step. */
const mayEver = (step: CaseStep, { roles }: Caller): boolean =>
  ways[step].from.some((from) => changeOf(from, ways[step].to)?.by.some((party) => roles.includes(party)));

function furtherOf(step: CaseStep, of: Case, { today }: Caller, policy: Policy): Blocker[] {
  switch (step) {
    case 'askCorrection':
      return [
        ...when(openFindings(of).length > 0, 'findings-open'),
        ...when(acceptedFindings(of).length === 0, 'nothing-accepted'),
      ];
    case 'passOn':
      return [
        ...when(of.reason !== undefined, 'unreadable'),
        ...when(openFindings(of).length > 0, 'findings-open'),
        ...when(
          checksOf(of, policy).some(({ code }) => of.review.checks[code] === undefined),
          'checks-open',
        ),
        ...when(saidOf(of).requestTypes.length === 0, 'nothing-asked'),
      ];
    case 'close': {
      const awaited = of.status === 'awaiting-correction' && !isCorrectionOver(of, today, policy);
      return when(awaited, 'correction-awaited');
    }
    default:
      return [];
  }
}

const when = (so: boolean, blocker: Blocker): Blocker[] => (so ? [blocker] : []);

/** Whether the applicant's days for sending what is missing (補正期間) are over; told of a case that awaits correction. */
export function isCorrectionOver(of: Pick<Case, 'review'>, today: string, { deadlines }: Policy): boolean {
  const since = of.review.correction?.since ?? null;
  return since === null || today > addDays(since, deadlines.cureDays);
}

/**
 * What may come of a decision. A request can be granted, wholly or in part, only where nothing that is wrong with it
 * stands: whatever was accepted must have been cured, or be waived with a reason by whoever reviews.
 */
export const decidable = (of: Case): ('approved' | 'partly-approved' | 'refused')[] =>
  standingVerdict(of) === 'complete' ? ['approved', 'partly-approved', 'refused'] : ['refused'];
