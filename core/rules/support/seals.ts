import type { Dossier } from '../../dossier.ts';
import type { Paper } from '../../paper.ts';
import type { Policy } from '../../policy.ts';
import { needsPower, papersOfKind } from './cast.ts';

/** The seal certificate that counts: the principal's before any other, where one is asked for. */
export function sealsOf(dossier: Dossier, policy: Policy): Paper[] {
  if (!needsPower(dossier, policy)) return [];
  const all = papersOfKind(dossier, 'seal-certificate');
  return [all.find(({ holder }) => holder === 'principal') ?? all[0]].filter((paper) => paper !== undefined);
}
