import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { demandStep, type Made, made, type Who, withReviewer } from '../change.ts';
import { awaitedFrom } from '../deadlines.ts';
import { acceptedFindings } from '../findings.ts';

/** Asks the applicant for what is missing (補正依頼); the deadlines for the answer stand still from today. */
export function askCorrection(of: Case, who: Who, policy: Policy): Made {
  demandStep('askCorrection', of, who, policy);
  const reviewers = withReviewer(of.review.reviewers, who.name);
  const correction = awaitedFrom(of, who.today);
  return made(
    { ...of, status: 'awaiting-correction', review: { ...of.review, reviewers, correction, because: null } },
    'correction-asked',
    { findings: String(acceptedFindings(of).length) },
  );
}
