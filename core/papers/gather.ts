import type { Page, PageKind } from '../page.ts';
import { type Paper, type PaperFields, paperFieldNames } from '../paper.ts';
import { asRows, turnedBack } from '../reading/rows.ts';
import { cardsOn } from './cards.ts';
import { readHousehold } from './reading/household.ts';
import { readers } from './reading/index.ts';

/** Kinds whose pages all make up one paper, however they lie. */
const oneForAll: readonly PageKind[] = [
  'request-form',
  'request-letter',
  'lawyer-letter',
  'fax-cover',
  'stamps',
  'money-order',
];
/** Certificates that run over several sheets. */
const sheeted: readonly PageKind[] = [
  'residence-record',
  'residence-record-other',
  'family-register',
  'guardianship-certificate',
  'power-of-attorney',
];
/** Not papers: backs without print, and pages that nothing is known of. */
const none: readonly PageKind[] = ['blank', 'other'];
const nobodys: readonly PageKind[] = [
  'fax-cover',
  'return-sheet',
  'separator',
  'stamps',
  'money-order',
  'revenue-stamp',
  'envelope',
];

/**
 * Puts pages together into papers and reads what each says. Whose they are is told later, by `assignHolders`:
 * until then the holder is `unknown`, or `nobody` for covers, stamps and the like.
 * @param together page numbers that make up one paper each, by a person's word, whatever the pages say; it is of the kind
 *   of its first page. Pages that stand in none are put together by what they say.
 */
export function gatherPapers(pages: readonly Page[], together: readonly (readonly number[])[] = []): Paper[] {
  return groupsOf(pages, together).flatMap((group): Paper[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind } = first;
    const holder = nobodys.includes(kind) ? 'nobody' : 'unknown';
    const numbers = group.map(({ page }) => page);
    const { rows, onPages } = inRows(group);
    if (kind === 'residence-record') {
      return readHousehold(rows, pages).map((fields) => ({
        kind,
        pages: numbers,
        holder,
        fields: onPages(fields),
      }));
    }
    return cardsIn(rows).map((card) => ({
      kind: card[0]?.kind ?? kind,
      pages: numbers,
      holder,
      fields: onPages(readers[card[0]?.kind ?? kind]?.(card, pages) ?? {}),
    }));
  });
}

/** The pages of one paper, or, of a single page with several cards on it, each card's. */
function cardsIn(rows: readonly Page[]): (readonly Page[])[] {
  const [only, ...others] = rows;
  return only === undefined || others.length > 0 ? [rows] : cardsOn(only).map((card) => [card]);
}

function groupsOf(pages: readonly Page[], together: readonly (readonly number[])[]): Page[][] {
  const groups: Page[][] = [];
  const told = new Map<readonly number[], Page[]>();
  for (const page of pages) {
    if (none.includes(page.kind)) continue;
    const word = together.find((numbers) => numbers.includes(page.page));
    const group =
      word === undefined
        ? groups.findLast((one) => one[0]?.kind === page.kind && ![...told.values()].includes(one))
        : told.get(word);
    if (group !== undefined && (word !== undefined || belongsTo(group, page))) group.push(page);
    else {
      const begun = [page];
      groups.push(begun);
      if (word !== undefined) told.set(word, begun);
    }
  }
  return groups;
}

/** The pages, those in columns (縦書き) as rows; and what is read of these put back to where it stands on the pages. */
function inRows(group: readonly Page[]): { rows: Page[]; onPages: (fields: PaperFields) => PaperFields } {
  const turned = new Set<number>();
  const rows = group.map((page): Page => {
    const found = asRows(page.lines);
    if (found === null) return page;
    turned.add(page.page);
    return { ...page, width: page.height, height: page.width, lines: found.lines };
  });
  const onPages = (fields: PaperFields): PaperFields => {
    const placed: PaperFields = {};
    for (const name of paperFieldNames) {
      const field = fields[name];
      if (field === undefined) continue;
      placed[name] = turned.has(field.page) ? { ...field, box: turnedBack(field.box) } : field;
    }
    return placed;
  };
  return { rows, onPages };
}

function belongsTo(group: readonly Page[], page: Page): boolean {
  if (oneForAll.includes(page.kind)) return true;
  if (!sheeted.includes(page.kind)) return false;
  const sheet = sheetOf(page);
  if (sheet !== null) return sheet.at > 1 && sheet.at === group.length + 1 && sheet.at <= sheet.of;
  // Without numbers: a sheet without a title carries on what has no issuer yet.
  return !titled(page) && !certified(group);
}

/** (2の1), 1/3, 2枚目/3枚: which sheet of how many; null where the page does not say. */
function sheetOf(page: Page): { at: number; of: number } | null {
  for (const { text } of page.lines) {
    const plain = text.normalize('NFKC');
    const found =
      /^\W*\(?(\d)の(\d)\)?\W*$/u.exec(plain)?.slice(1, 3).reverse() ??
      /(?:^|\s)(\d)\s?\/\s?(\d)\s?(?:頁|ページ|枚)?$/u.exec(plain)?.slice(1, 3) ??
      /(\d)枚中の?(\d)枚目/u.exec(plain)?.slice(1, 3).reverse();
    const [at = 0, of = 0] = (found ?? []).map(Number);
    if (at >= 1 && at <= of) return { at, of };
  }
  return null;
}

const titled = ({ lines }: Page): boolean =>
  lines.some(
    ({ text, box: [, y] }) =>
      y < 0.3 && /住民票|除票|附票|事項証明|謄本|抄本|委任状|証明書/u.test(text.replace(/\s/gu, '')),
  );
const certified = (group: readonly Page[]): boolean =>
  group.some(({ lines }) => lines.some(({ text }) => /証明(?:する|します|した)|相違な/u.test(text)));
