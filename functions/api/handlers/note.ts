import { note as make } from '../../../core/review/changes/note.ts';
import type { Asked, Given } from '../asked.ts';
import { change } from '../change.ts';
import type { Office } from '../office.ts';

export const note = (asked: Asked<'note'>, office: Office): Promise<Given<'note'>> =>
  change('note', asked, office, (of, who) => make(of, asked.body.text, who));
