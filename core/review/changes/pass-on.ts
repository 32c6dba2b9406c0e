import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { demandStep, type Made, made, type Who, withReviewer } from '../change.ts';

/** Passes a reviewed case to an approver (確認済). */
export function passOn(of: Case, who: Who, policy: Policy): Made {
  demandStep('passOn', of, who, policy);
  const reviewers = withReviewer(of.review.reviewers, who.name);
  return made({ ...of, status: 'reviewed', review: { ...of.review, reviewers, because: null } }, 'passed-on');
}
