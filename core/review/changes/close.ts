import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { demandStep, type Made, made, type Who, withReviewer } from '../change.ts';
import { Unfit } from '../refusals.ts';

/** `elsewhere`: 移送, not for us; `not-corrected`: 取下げ扱い, what was missing did not come in time. */
export type Closing = 'elsewhere' | 'not-corrected';

/** Closes a case that is not for us or was not corrected in time. */
export function close(of: Case, because: Closing, who: Who, policy: Policy): Made {
  demandStep('close', of, who, policy);
  if (because !== (of.status === 'awaiting-correction' ? 'not-corrected' : 'elsewhere'))
    throw new Unfit('because', 'not-from-here');
  const reviewers = withReviewer(of.review.reviewers, who.name);
  return made({ ...of, status: 'closed', review: { ...of.review, reviewers, because } }, 'closed', {
    because,
    from: of.status,
  });
}
