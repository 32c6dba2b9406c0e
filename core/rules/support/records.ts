import type { Dossier } from '../../dossier.ts';
import type { Paper } from '../../paper.ts';
import type { Role } from '../../papers/person.ts';
import type { Policy } from '../../policy.ts';
import { castOf, papersOf } from './cast.ts';
import { needsRecord, recordOf } from './identity.ts';
import { mayHidePapers, says, textOfPages } from './texts.ts';

/**
 * Whether somebody's residence record is lacking: `perhaps` where a page nobody could read may be it, or where a
 * record of another person names them too (a household's record serves all it lists; a person looks which it is).
 */
export function recordLack(dossier: Dossier, role: Role, policy: Policy): 'surely' | 'perhaps' | null {
  const person = castOf(dossier).find((one) => one.role === role);
  if (person === undefined || !needsRecord(dossier, person, policy)) return null;
  if (papersOf(dossier, role, ['residence-record', 'residence-record-other']).length > 0) return null;
  const name = person.name?.value;
  const others = dossier.papers.filter(({ kind }) => kind === 'residence-record');
  const named = name !== undefined && others.some(({ pages }) => says(textOfPages(dossier, pages), name));
  return named || mayHidePapers(dossier) ? 'perhaps' : 'surely';
}

/** The residence record that counts for each person. */
export function recordsOf(dossier: Dossier): Paper[] {
  return castOf(dossier).flatMap((person) => recordOf(dossier, person) ?? []);
}
