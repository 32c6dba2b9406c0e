import { addFinding as make } from '../../../core/review/changes/add-finding.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const addFinding = (asked: Asked<'addFinding'>, office: Office): Promise<Given<'addFinding'>> =>
  change('addFinding', asked, office, (of, who) => make(of, asked.body, who));
