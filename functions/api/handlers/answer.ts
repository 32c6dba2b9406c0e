import { answer as make } from '../../../core/review/changes/answer.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const answer = (asked: Asked<'answer'>, office: Office): Promise<Given<'answer'>> =>
  change('answer', asked, office, (of, who, policy) => make(of, asked.body, who, policy));
