import type { Case } from '../case.ts';
import { changeOf } from '../case-changes.ts';
import type { Policy } from '../policy.ts';
import { type Blocker, blockersOf, type Caller, type CaseStep, isReviewed } from './blockers.ts';
import { standingVerdict } from './findings.ts';
import { NotNow } from './refusals.ts';
import type { Review } from './review.ts';

/** Who changes a case, and when. */
export interface Who extends Caller {
  /** ISO instant. */
  at: string;
}

/** A changed case with what its history says of the change: codes, ids and page numbers, never what a paper says. */
export interface Made {
  next: Case;
  action: string;
  detail: Record<string, string>;
}

/** The next version of a case, its verdict computed anew. */
export function made(next: Case, action: string, detail: Readonly<Record<string, string>> = {}): Made {
  const version = next.version + 1;
  return {
    next: { ...next, version, verdict: standingVerdict(next) },
    action,
    detail: { ...detail, version: String(version) },
  };
}

/** @throws NotNow where anything stands in the way of a step */
export function demandStep(step: CaseStep, of: Case, who: Who, policy: Policy): void {
  demandNothing(of, blockersOf(step, of, who, policy));
}

/** @throws NotNow where there is a blocker */
export function demandNothing(of: Pick<Case, 'number'>, blockers: readonly Blocker[]): void {
  if (blockers.length > 0) throw new NotNow(of.number, blockers);
}

/**
 * A case under review, with what is new in its review. It comes into review by the first change, and whoever changes it
 * is one of its reviewers from then on: they never decide it.
 * @throws NotNow where the case is not under review, or the caller cannot bring it there
 */
export function reviewedBy(of: Case, who: Who, news: Partial<Review>): Case {
  if (!isReviewed(of)) throw new NotNow(of.number, ['status']);
  const begins = of.status === 'queued' ? changeOf('queued', 'in-review') : null;
  if (begins !== null && !begins.by.some((party) => who.roles.includes(party)))
    throw new NotNow(of.number, ['role']);
  return {
    ...of,
    status: 'in-review',
    review: { ...of.review, ...news, reviewers: withReviewer(of.review.reviewers, who.name) },
  };
}

/** Each reviewer once, in the order in which they came. */
export const withReviewer = (reviewers: readonly string[], ...names: readonly string[]): string[] => [
  ...new Set([...reviewers, ...names]),
];
