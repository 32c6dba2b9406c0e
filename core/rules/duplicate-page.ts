import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Page, PageKind } from '../page.ts';
import type { Paper } from '../paper.ts';
import { isSameForm } from '../request/same-form.ts';
import { found, type Rule } from './rule.ts';
import { isSamePage } from './support/same-page.ts';

export const duplicatePage: Rule = {
  code: 'duplicate-page',
  weight: 'note',
  when: 'a page came twice within the packet',
  wording: '≪頁≫（≪書類名≫）は、同じ頁が重ねて送られたもののようです。',
  basis: 'fax machines repeat pages that were not acknowledged; a copy proves nothing more than the first',
  find,
};

/** Alike by nature: two of them are two, and are counted one by one. */
const counted: readonly PageKind[] = ['stamps', 'money-order', 'revenue-stamp', 'blank', 'separator'];

function find({ pages, papers }: Dossier): Finding[] {
  return pages
    .filter(({ kind }) => !counted.includes(kind))
    .filter((page, at, all) => all.slice(0, at).some((earlier) => isAgain(earlier, page, papers)))
    .map(({ page, kind }) => found(duplicatePage, { page, subject: kind }));
}

/** A form may be misread in its print, and be the same in all that is filled in. */
const isAgain = (one: Page, other: Page, papers: readonly Paper[]): boolean =>
  isSamePage(one, other, papers) ||
  (one.kind === 'request-form' && other.kind === 'request-form' && isSameForm(one, other));
