import { passOn as make } from '../../../core/review/changes/pass-on.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const passOn = (asked: Asked<'passOn'>, office: Office): Promise<Given<'passOn'>> =>
  change('passOn', asked, office, make);
