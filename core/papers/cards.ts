import { heightOf, labelBox, left, middle, sameRow, top } from '../fields/geometry.ts';
import { findLabels, type Label } from '../fields/labels/labels.ts';
import { nameKind } from '../kinds/index.ts';
import type { Line, Page, PageKind } from '../page.ts';

/** Cards that are small enough for several to be copied on one sheet, and that print 氏名 near their top left corner. */
const cards: ReadonlySet<PageKind> = new Set([
  'drivers-licence',
  'driving-record-card',
  'residence-card',
  'special-permanent-resident-certificate',
  'health-insurance-card',
  'juki-card',
  'my-number-card',
]);

/** A card's name stands no more than so many of its label's heights below the card's upper edge, title included. */
const above = 4;
/** And no more than so many right of its left edge. */
const before = 3;

/**
 * A page with several cards on it as one page a card, each of its own kind; what is no card that is known is left out,
 * so that it proves nothing. The page itself where it shows one.
 */
export function cardsOn(page: Page): Page[] {
  if (!cards.has(page.kind)) return [page];
  const names = findLabels(page.lines).filter(
    ({ kind, fit, from }) => kind === 'name' && fit === 1 && from <= 1,
  );
  if (names.length < 2) return [page];
  const parts = names
    .map((name) => page.lines.filter((line) => cardOf(line, names) === name))
    .map((lines): Page => ({ ...page, lines, kind: nameKind({ ...page, lines, text: '' }).kind }))
    .filter(({ kind }) => cards.has(kind));
  return parts.length < 2 ? [page] : parts;
}

/** The name's label of the card that a line is on: the last that begins neither below nor right of the line. */
function cardOf(line: Line, names: readonly Label[]): Label | undefined {
  const box = line.box;
  const begun = names.filter((name) => {
    const own = labelBox(name);
    return top(own) - above * heightOf(own) < middle(box);
  });
  // cards side by side begin in one row
  const lowest = begun.sort((one, other) => top(labelBox(other)) - top(labelBox(one)))[0];
  if (lowest === undefined) return names[0];
  const beside = begun
    .filter((name) => name === lowest || sameRow(labelBox(name), labelBox(lowest)))
    .sort((one, other) => left(labelBox(other)) - left(labelBox(one)));
  return (
    beside.find((name) => left(labelBox(name)) - before * heightOf(labelBox(name)) <= left(box)) ??
    beside.at(-1)
  );
}
