import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { type Made, made, reviewedBy, type Who } from '../change.ts';
import { checksOf } from '../checks.ts';
import { Unfit } from '../refusals.ts';
import type { Answer, Review } from '../review.ts';

export interface Answered {
  code: string;
  is: Answer['is'] | 'open';
}

/** Answers a check that only a person can make, or leaves it open again. */
export function answer(of: Case, { code, is }: Answered, who: Who, policy: Policy): Made {
  if (!checksOf(of, policy).some((check) => check.code === code)) throw new Unfit('code', 'no-such-check');
  const { [code]: _, ...others } = of.review.checks;
  const checks: Review['checks'] =
    is === 'open' ? others : { ...others, [code]: { is, by: who.name, at: who.at } };
  return made(reviewedBy(of, who, { checks }), 'check-answered', { check: code, is });
}
