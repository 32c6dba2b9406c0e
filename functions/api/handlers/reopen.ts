import { reopen as make } from '../../../core/review/changes/reopen.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const reopen = (asked: Asked<'reopen'>, office: Office): Promise<Given<'reopen'>> =>
  change('reopen', asked, office, (of, who, policy) => make(of, asked.body.because, who, policy));
