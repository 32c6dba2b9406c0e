import { takeBack as make } from '../../../core/review/changes/take-back.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const takeBack = (asked: Asked<'takeBack'>, office: Office): Promise<Given<'takeBack'>> =>
  change('takeBack', asked, office, make);
