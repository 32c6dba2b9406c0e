import { settle as make } from '../../../core/review/changes/settle.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const settle = (asked: Asked<'settle'>, office: Office): Promise<Given<'settle'>> =>
  change('settle', asked, office, (of, who) => make(of, asked.body, who));
