import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { requestTypes } from '../../request.ts';
import { decidable } from '../blockers.ts';
import { demandNothing, demandStep, type Made, made, type Who } from '../change.ts';
import { faultOf, rollUp } from '../outcomes.ts';
import { Unfit } from '../refusals.ts';
import type { Review } from '../review.ts';
import { saidOf } from '../said.ts';

export type Outcomes = Review['outcomes'];

/**
 * Decides every request of a case (承認・一部承認・却下). Nothing is granted while something stands that is wrong with it.
 * The store itself holds the decider against the reviewers once more.
 */
export function decide(of: Case, outcomes: Outcomes, who: Who, policy: Policy): Made {
  demandStep('decide', of, who, policy);
  const asked = saidOf(of).requestTypes;
  for (const type of requestTypes) {
    const outcome = outcomes[type];
    if (outcome === undefined && asked.includes(type)) throw new Unfit(`outcomes.${type}`, 'outcome-missing');
    if (outcome === undefined) continue;
    if (!asked.includes(type)) throw new Unfit(`outcomes.${type}`, 'not-asked-for');
    const fault = faultOf(type, outcome, who.today);
    if (fault !== null) throw new Unfit(`outcomes.${type}`, fault);
  }
  demandNothing(of, asked.length === 0 ? ['nothing-asked'] : []);
  const status = rollUp(outcomes, who.today);
  demandNothing(of, decidable(of).includes(status) ? [] : ['accepted-left']);
  const review = { ...of.review, outcomes, because: null };
  return made({ ...of, status, review }, 'decided', { outcome: status, ...codesOf(outcomes) });
}

/** `partial harms-person` by type: no text. */
const codesOf = (outcomes: Outcomes): Record<string, string> =>
  Object.fromEntries(
    requestTypes.flatMap((type) => {
      const outcome = outcomes[type];
      return outcome === undefined ? [] : [[type, [outcome.is, ...outcome.grounds].join(' ')]];
    }),
  );
