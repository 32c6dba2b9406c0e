import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { textOfPages } from './support/texts.ts';

export const principalDeceased: Rule = {
  code: 'principal-deceased',
  weight: 'doubt',
  when: 'a paper about the principal records a death: data of the living only is covered',
  wording: 'ご本人様が亡くなられている可能性があります。お取り扱いについて窓口で確認いたします。',
  basis: '≪living≫ (生存する個人)',
  find,
};

function find(dossier: Dossier): Finding[] {
  return dossier.papers
    .filter(({ kind, holder }) => kind === 'residence-record-other' && holder !== 'agent')
    .filter(({ pages }) => /死亡/u.test(textOfPages(dossier, pages)))
    .map((paper) => found(principalDeceased, { paper }));
}
