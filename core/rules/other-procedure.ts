import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { pagesOf, textOf } from './support/texts.ts';

export const otherProcedure: Rule = {
  code: 'other-procedure',
  weight: 'doubt',
  when: 'a letter that names no type of request but speaks of the contract or the bill',
  wording: 'ご解約・料金等のお手続きのお申し出と思われます。担当窓口へのご案内をご検討ください。',
  basis: 'S: the desk for rights requests handles no contract matters',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (dossier.requestTypes.length > 0) return [];
  return pagesOf(dossier, 'request-letter')
    .filter((page) => /解約|機種変更|料金プラン|請求書の再発行|名義変更/u.test(textOf(page)))
    .map(({ page }) => found(otherProcedure, { page }));
}
