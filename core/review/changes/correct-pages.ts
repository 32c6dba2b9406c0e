import type { Case } from '../../case.ts';
import { type Made, made, reviewedBy, type Who } from '../change.ts';
import { reassess, type Stored } from '../reassess.ts';
import { Unfit } from '../refusals.ts';
import type { Corrections } from '../review.ts';

export interface PagesSaid {
  /** By page number; pages that are not here are of the kind that was read. */
  kinds: Corrections['kinds'];
  /** Page numbers that make up one paper each; null: as the pages say. */
  papers: Corrections['papers'];
  /** All page numbers of the case, in the order in which they belong. */
  order: readonly number[];
}

/** Says of what kinds the pages are, in which order they belong and which make up a paper. Pages keep their numbers. */
export function correctPages(of: Case, { kinds, papers, order }: PagesSaid, who: Who, stored: Stored): Made {
  const byNumber = new Map(of.pages.map((reference) => [reference.page, reference]));
  for (const page of Object.keys(kinds)) {
    const reference = byNumber.get(Number(page));
    if (reference === undefined) throw new Unfit(`kinds.${page}`, 'no-such-page');
    // nobody sees what could not be read: to name it would let a paper count that nobody looked at
    if (reference.key === null) throw new Unfit(`kinds.${page}`, 'page-not-read');
  }
  demandOnce('papers', papers?.flat() ?? [], byNumber);
  demandOnce('order', order, byNumber);
  if (order.length !== byNumber.size) throw new Unfit('order', 'page-left-out');

  const corrections = { ...of.review.corrections, kinds: withoutZeros(kinds), papers };
  const pages = order.flatMap((page) => byNumber.get(page) ?? []);
  const next = reassess({ ...reviewedBy(of, who, { corrections }), pages }, stored);
  const moved = order.some((page, at) => of.pages[at]?.page !== page);
  return made(next, 'pages-corrected', {
    kinds: Object.entries(corrections.kinds)
      .map(([page, kind]) => `${page}:${kind}`)
      .join(' '),
    papers: papers === null ? 'as-read' : papers.map((pages) => pages.join('+')).join(' '),
    ...(moved && { order: order.join(' ') }),
  });
}

function demandOnce(place: string, pages: readonly number[], known: ReadonlyMap<number, unknown>): void {
  if (pages.some((page) => !known.has(page))) throw new Unfit(place, 'no-such-page');
  if (new Set(pages).size !== pages.length) throw new Unfit(place, 'page-twice');
}

/** `007` is page 7. */
const withoutZeros = (kinds: Corrections['kinds']): Corrections['kinds'] =>
  Object.fromEntries(Object.entries(kinds).map(([page, kind]) => [String(Number(page)), kind]));
