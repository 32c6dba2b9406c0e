import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { demandStep, type Made, made, type Who, withReviewer } from '../change.ts';

/** Takes down that the applicant withdrew (取下げ). */
export function withdraw(of: Case, who: Who, policy: Policy): Made {
  demandStep('withdraw', of, who, policy);
  const reviewers = withReviewer(of.review.reviewers, who.name);
  return made(
    { ...of, status: 'withdrawn', review: { ...of.review, reviewers, because: null } },
    'withdrawn',
    {
      from: of.status,
    },
  );
}
