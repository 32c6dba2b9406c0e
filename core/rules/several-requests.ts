import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { found, type Rule } from './rule.ts';
import { isSameForm } from './support/same-form.ts';
import { pagesOf, says } from './support/texts.ts';

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

/** A form's first sheet carries its title, in the page's upper third; a second sheet goes on without. */
function isFirstSheet(page: Page): boolean {
  const top = page.lines.filter(({ box: [, y] }) => y < 1 / 3).map(({ text }) => text.replace(/\s/gu, ''));
  return top.some((text) => says(text, ...titles));
}
const titles = ['開示等申請書', '開示等請求書', '開示請求書', '利用停止請求書', '訂正請求書'];
