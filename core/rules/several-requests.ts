import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { isFirstSheet } from '../request/first-form.ts';
import { isSameForm } from '../request/same-form.ts';
import { found, type Rule } from './rule.ts';
import { pagesOf } from './support/texts.ts';

export const severalRequests: Rule = {
  code: 'several-requests',
  weight: 'doubt',
  when: 'more than one form in one packet: several people, or several requests',
  wording: '申請書が複数同封されています。ご本人様ごとに案件を分けてください。',
  basis: 'one case for each person whose data is asked for',
  find,
};

function find(dossier: Dossier): Finding[] {
  const forms = pagesOf(dossier, 'request-form').filter(isFirstSheet);
  // A form that came twice is one request.
  const own = forms.filter((form, at) => !forms.slice(0, at).some((earlier) => isSameForm(earlier, form)));
  return own.slice(1).map(({ page }) => found(severalRequests, { page }));
}
