import { isDeepStrictEqual } from 'node:util';
import { decide as make } from '../../../core/review/changes/decide.ts';
import type { Asked, Given } from '../asked.ts';
import { changeAndHandOn } from '../hand-on.ts';
import type { Office } from '../office.ts';

export const decide = (asked: Asked<'decide'>, office: Office): Promise<Given<'decide'>> => {
  const { outcomes } = asked.body;
  return changeAndHandOn('decide', asked, office, {
    make: (of, who, policy) => make(of, outcomes, who, policy),
    action: 'decided',
    says: ({ review }) => isDeepStrictEqual(review.outcomes, outcomes),
  });
};
