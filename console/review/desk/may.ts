import type { CaseStatus } from '../../../core/case.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import { hasRole, type Person } from '../../base/sign-in/person.ts';

const underReview: readonly CaseStatus[] = ['queued', 'in-review'];
const over: readonly CaseStatus[] = ['answered', 'withdrawn', 'closed', 'erased'];

type Seen = Pick<CaseView, 'case'>;

/** Whether fields, pages, findings and checks can be changed at this point of the case, by this person. */
export function mayReview({ case: { status } }: Seen, person: Person): boolean {
  if (status === 'queued') return hasRole(person, 'reviewer');
  return status === 'in-review' && hasRole(person, 'reviewer', 'approver');
}

/** Whether there is anything that the person could do with the case. */
export const mayTake = ({ case: { status } }: Seen, person: Person): boolean =>
  hasRole(person, 'reviewer', 'approver') && !over.includes(status);

/** Whether the case is theirs to work on next, so that opening it takes it: to review it, or to decide it. */
export function isTheirs({ case: { status, review } }: Seen, person: Person): boolean {
  if (underReview.includes(status)) return hasRole(person, 'reviewer');
  // 四つの目: who reviewed it only looks
  return status === 'reviewed' && hasRole(person, 'approver') && !review.reviewers.includes(person.name);
}
