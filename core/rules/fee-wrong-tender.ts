import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { pagesOf } from './support/texts.ts';

export const feeWrongTender: Rule = {
  code: 'fee-wrong-tender',
  weight: 'note',
  when: 'revenue stamps (収入印紙) came, which the operator cannot take',
  wording: '収入印紙では申し受けられません。返送いたします。',
  basis: 'S◆③-3 names 切手 and 定額小為替証書 alone',
  find,
};

function find(dossier: Dossier): Finding[] {
  return pagesOf(dossier, 'revenue-stamp').map(({ page, kind }) =>
    found(feeWrongTender, { page, subject: kind }),
  );
}
