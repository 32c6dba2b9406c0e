import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { asks } from './support/cast.ts';
import { mayHidePapers } from './support/texts.ts';

export const requestFormMissing: Rule = {
  code: 'request-form-missing',
  weight: 'deficiency',
  when: 'papers came, but neither the prescribed form nor a letter',
  wording: '当社所定の「開示等申請書」のご提出がございません。同封の申請書にご記入のうえ、ご返送ください。',
  basis: 'S◆③-1, ≪procedure≫',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (asks(dossier)) return [];
  return [
    found(requestFormMissing, { weight: mayHidePapers(dossier) ? 'doubt' : requestFormMissing.weight }),
  ];
}
