import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { PageKind } from '../page.ts';
import { found, type Rule } from './rule.ts';
import { sheetsOf } from './support/page-count.ts';
import { textOfPages } from './support/texts.ts';

export const certificatePagesShort: Rule = {
  code: 'certificate-pages-short',
  weight: 'doubt',
  when: 'a certificate numbers its pages, and not all of them came',
  wording: '≪書類名≫の一部の頁が不足しています。すべての頁をお送りください。',
  basis: 'S◆③-1',
  find,
};

function find(dossier: Dossier): Finding[] {
  return dossier.papers
    .filter(({ kind }) => numbered.includes(kind))
    .filter(({ pages }) => {
      const told = Math.max(sheetsOf(textOfPages(dossier, pages)), sheetsInCorner(dossier, pages));
      return told > sheetsOfKind(dossier, pages);
    })
    .map((paper) => found(certificatePagesShort, { paper, subject: paper.kind }));
}

const numbered: readonly PageKind[] = [
  'residence-record',
  'residence-record-other',
  'family-register',
  'guardianship-certificate',
];

/** The sender's header line of a fax, which counts the fax's own pages, lies in the top 4 % of the page. */
const headerHeight = 0.04;

/** 1/2 in a line of its own. */
function sheetsInCorner(dossier: Dossier, pages: readonly number[]): number {
  const counts = dossier.pages
    .filter(({ page }) => pages.includes(page))
    .flatMap(({ lines }) => lines)
    .filter(({ box: [, y] }) => dossier.channel === 'mail' || y > headerHeight)
    .map(({ text }) => /^\s*(\d)\s*[/／]\s*(\d)\s*$/u.exec(text))
    .map((found) => [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)])
    .map(([at = 0, of = 0]) => (at >= 1 && at <= of ? of : 1));
  return Math.max(1, ...counts);
}

/** Pages of the paper, and further papers of its kind, which may be its continuation. */
function sheetsOfKind(dossier: Dossier, pages: readonly number[]): number {
  const kind = dossier.pages.find(({ page }) => page === pages[0])?.kind;
  return dossier.pages.filter((page) => page.kind === kind || pages.includes(page.page)).length;
}
