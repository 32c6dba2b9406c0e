import type { Dossier } from '../../dossier.ts';
import type { Page } from '../../page.ts';
import { findText } from '../../reading/fuzzy.ts';

/** A page's text without spaces, widths made plain (NFKC). */
export function textOf(page: Page): string {
  return page.lines.map(({ text }) => text.normalize('NFKC').replaceAll(/\s/gu, '')).join('\n');
}

/** The text of some of the dossier's pages, in their order. */
export function textOfPages(dossier: Dossier, numbers: readonly number[]): string {
  return dossier.pages
    .filter(({ page }) => numbers.includes(page))
    .map(textOf)
    .join('\n');
}

/** Whether a text says one of the phrases, give or take what a scan confuses. */
export function says(text: string, ...phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findText(phrase, text) !== undefined);
}

/** Pages of a kind. */
export function pagesOf(dossier: Dossier, ...kinds: readonly Page['kind'][]): Page[] {
  return dossier.pages.filter(({ kind }) => kinds.includes(kind));
}

/** Dark enough to carry something: 1 % of the page, more than streaks and a header line. */
const written = 0.01;
/** Mean certainty of the lines below which nobody could say what the page is. */
const legible = 0.6;

/** Whether a page carries something that the reader could make nothing of. */
export function isIllegible(page: Page): boolean {
  if (page.kind !== 'other' || page.ink < written) return false;
  const sum = page.lines.reduce((total, { confidence }) => total + confidence, 0);
  return page.lines.length === 0 || sum / page.lines.length < legible;
}

/** A page that nobody has read may be the paper that seems to be missing: then a person looks before it is asked for. */
export function mayHidePapers(dossier: Dossier): boolean {
  return dossier.unread.length > 0 || dossier.pages.some(isIllegible);
}
