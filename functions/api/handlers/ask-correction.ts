import { askCorrection as make } from '../../../core/review/changes/ask-correction.ts';
import type { Asked, Given } from '../asked.ts';
import { changeAndHandOn } from '../hand-on.ts';
import type { Office } from '../office.ts';

export const askCorrection = (
  asked: Asked<'askCorrection'>,
  office: Office,
): Promise<Given<'askCorrection'>> =>
  changeAndHandOn('askCorrection', asked, office, { make, action: 'correction-asked' });
