import type { Case } from '../../case.ts';
import { type Made, made, reviewedBy, type Who } from '../change.ts';
import { findingKey } from '../finding-key.ts';
import { Unfit } from '../refusals.ts';

export interface Settling {
  /** A finding's key. */
  finding: string;
  as: 'accepted' | 'waived' | 'open';
  reason: string;
}

/** Accepts a deficiency or doubt (it is so, the applicant is asked), waives it for a reason, or leaves it open again. */
export function settle(of: Case, { finding: key, as, reason }: Settling, who: Who): Made {
  const finding = of.findings.find((one) => findingKey(one) === key);
  if (finding === undefined) throw new Unfit('finding', 'no-such-finding');
  if (finding.weight === 'note') throw new Unfit('finding', 'nothing-to-settle');
  if (as === 'waived' && reason.trim() === '') throw new Unfit('reason', 'reason-missing');
  const others = of.review.settled.filter((one) => one.finding !== key);
  const settled =
    as === 'open' ? others : [...others, { finding: key, as, reason, by: who.name, at: who.at }];
  return made(reviewedBy(of, who, { settled }), `finding-${as === 'open' ? 'left-open' : as}`, {
    finding: key,
  });
}
