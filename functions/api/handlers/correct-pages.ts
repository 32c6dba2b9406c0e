import { correctPages as correct } from '../../../core/review/changes/correct-pages.ts';
import type { Asked, Given } from '../asked.ts';
import { correction } from '../change.ts';
import type { Office } from '../office.ts';

export const correctPages = (asked: Asked<'correctPages'>, office: Office): Promise<Given<'correctPages'>> =>
  correction('correctPages', asked, office, (of, who, stored) => correct(of, asked.body, who, stored));
