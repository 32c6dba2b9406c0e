import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { needsPower, papersOfKind } from './support/cast.ts';
import { mayHidePapers } from './support/texts.ts';

export const powerOfAttorneyMissing: Rule = {
  code: 'power-of-attorney-missing',
  weight: 'deficiency',
  when: 'a proxy without a power of attorney',
  wording: 'ご本人様からの委任状をお送りください。',
  basis: 'S◆③-1, ≪agents≫',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (!needsPower(dossier, policy) || papersOfKind(dossier, 'power-of-attorney').length > 0) return [];
  return [
    found(powerOfAttorneyMissing, {
      weight: mayHidePapers(dossier) ? 'doubt' : powerOfAttorneyMissing.weight,
    }),
  ];
}
