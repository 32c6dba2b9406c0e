import type { Case } from '../../case.ts';
import { type Made, made, type Who } from '../change.ts';
import { NotNow } from '../refusals.ts';

/** Adds a note, whatever has become of the case. To write one is no review: an approver who does may still decide. */
export function note(of: Case, text: string, who: Who): Made {
  if (of.status === 'erased') throw new NotNow(of.number, ['status']);
  const notes = [...of.review.notes, { text, by: who.name, at: who.at }];
  return made({ ...of, review: { ...of.review, notes } }, 'noted');
}
