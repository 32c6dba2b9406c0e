import { close as make } from '../../../core/review/changes/close.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const close = (asked: Asked<'close'>, office: Office): Promise<Given<'close'>> =>
  change('close', asked, office, (of, who, policy) => make(of, asked.body.because, who, policy));
