import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { demandStep, type Made, made, type Who } from '../change.ts';
import { resumed } from '../deadlines.ts';
import { Unfit } from '../refusals.ts';

/** A doubt of the approver's, papers that came, or a step that was taken by mistake. */
export type Reopening = 'doubt' | 'papers-came' | 'slip';

/**
 * Takes a case up again. Where a correction was awaited its deadlines go on: as many business days are left as when it was
 * asked for. Whoever reopens it has not reviewed it yet.
 */
export function reopen(of: Case, because: Reopening, who: Who, policy: Policy): Made {
  demandStep('reopen', of, who, policy);
  const awaited = of.status === 'awaiting-correction';
  if (because === (awaited ? 'doubt' : 'papers-came')) throw new Unfit('because', 'not-from-here');
  const review = { ...of.review, because };
  const next: Case = { ...of, status: 'in-review', review };
  if (!awaited) return made(next, 'reopened', { because });
  const { dueOn, correction } = resumed(of, who.today, policy);
  return made({ ...next, dueOn, review: { ...review, correction } }, 'reopened', { because, dueOn });
}
