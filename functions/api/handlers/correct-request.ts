import { correctRequest as correct } from '../../../core/review/changes/correct-request.ts';
import type { Asked, Given } from '../asked.ts';
import { correction } from '../change.ts';
import type { Office } from '../office.ts';

export const correctRequest = (
  asked: Asked<'correctRequest'>,
  office: Office,
): Promise<Given<'correctRequest'>> =>
  correction('correctRequest', asked, office, (of, who, stored) => correct(of, asked.body, who, stored));
