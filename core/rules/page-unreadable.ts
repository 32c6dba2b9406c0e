import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { isIllegible } from './support/texts.ts';

export const pageUnreadable: Rule = {
  code: 'page-unreadable',
  weight: 'doubt',
  when: 'a page could not be read',
  wording: '≪頁≫が不鮮明で確認できません。鮮明な写しを再度お送りください。',
  basis: 'S◆③-1; a person looks at the page before the applicant is asked',
  always: true,
  find,
};

function find(dossier: Dossier): Finding[] {
  const illegible = dossier.pages.filter(isIllegible).map(({ page }) => page);
  return [...dossier.unread.map(({ page }) => page), ...illegible].map((page) =>
    found(pageUnreadable, { page }),
  );
}
