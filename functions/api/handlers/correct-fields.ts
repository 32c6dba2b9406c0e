import { correctFields as correct } from '../../../core/review/changes/correct-fields.ts';
import type { Asked, Given } from '../asked.ts';
import { correction } from '../change.ts';
import type { Office } from '../office.ts';

export const correctFields = (
  asked: Asked<'correctFields'>,
  office: Office,
): Promise<Given<'correctFields'>> =>
  correction('correctFields', asked, office, (of, who, stored) => correct(of, asked.body, who, stored));
