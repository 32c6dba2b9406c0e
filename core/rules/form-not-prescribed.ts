import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { papersOfKind } from './support/cast.ts';

export const formNotPrescribed: Rule = {
  code: 'form-not-prescribed',
  weight: 'doubt',
  when: 'the request came as a letter instead of the prescribed form',
  wording:
    '当社所定の「開示等申請書」によらないご請求です。お手紙でのお申し出を受け付けるか、窓口で判断いたします。',
  basis: 'S◆③-1: such a request may be declined, it need not be',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (papersOfKind(dossier, 'request-form').length > 0) return [];
  const [letter] = papersOfKind(dossier, 'request-letter', 'lawyer-letter');
  return letter === undefined ? [] : [found(formNotPrescribed, { paper: letter })];
}
