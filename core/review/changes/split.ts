import type { Case } from '../../case.ts';
import type { PageReference } from '../../packet.ts';
import { type Made, made, reviewedBy, type Who } from '../change.ts';
import { standingVerdict } from '../findings.ts';
import { reassess, type Stored } from '../reassess.ts';
import { Unfit } from '../refusals.ts';
import { type Corrections, uncorrected, unreviewed } from '../review.ts';

/** Pages of a case that are to become one of their own. @throws Unfit where none would be there or none be left */
export function pagesToSplit(of: Case, numbers: readonly number[]): PageReference[] {
  if (numbers.some((number) => !of.pages.some(({ page }) => page === number)))
    throw new Unfit('pages', 'no-such-page');
  const moved = of.pages.filter(({ page }) => numbers.includes(page));
  if (moved.length === 0 || moved.length === of.pages.length) throw new Unfit('pages', 'no-page-left');
  return moved;
}

/**
 * The case that some pages become, before it is admitted: numbered from 1, of the same day and channel, under the kinds that
 * people gave its pages. Who reviewed the whole reviewed it too. Fee and registered number stay where they were.
 * @param packet an id of its own
 * @param stored its pages under their new numbers
 */
export function splitOff(
  of: Case,
  numbers: readonly number[],
  packet: string,
  who: Who,
  stored: Stored,
): Case {
  const moved = pagesToSplit(of, numbers);
  const { reviewers, corrections } = reviewedBy(of, who, {}).review;
  const { counted: _counted, registered: _registered, ...same } = of;
  const draft: Case = {
    ...same,
    packet,
    status: 'queued',
    version: 1,
    pages: moved.map((reference, at) => ({ ...reference, page: at + 1 })),
    likeness: [],
    review: {
      ...unreviewed,
      reviewers,
      corrections: { ...uncorrected, kinds: kindsOf(moved, corrections.kinds) },
    },
  };
  const assessed = reassess(draft, stored);
  return { ...assessed, verdict: standingVerdict(assessed) };
}

const kindsOf = (moved: readonly PageReference[], kinds: Corrections['kinds']): Corrections['kinds'] =>
  Object.fromEntries(
    moved.flatMap(({ page }, at) => {
      const kind = kinds[String(page)];
      return kind === undefined ? [] : [[String(at + 1), kind]];
    }),
  );

/**
 * The case without the pages that became another. To be written after that one stands: stopped in between, the pages are in
 * both and the same split goes on where it was.
 * @param into number of the case that they became
 */
export function withoutSplit(
  of: Case,
  numbers: readonly number[],
  into: string,
  who: Who,
  stored: Stored,
): Made {
  pagesToSplit(of, numbers);
  const isLeft = (page: number): boolean => !numbers.includes(page);
  const { corrections } = of.review;
  const papers = corrections.papers?.map((pages) => pages.filter(isLeft)).filter(({ length }) => length > 0);
  const left: Corrections = {
    ...corrections,
    kinds: Object.fromEntries(Object.entries(corrections.kinds).filter(([page]) => isLeft(Number(page)))),
    papers: papers ?? null,
  };
  const added = of.review.added.map(({ page, box, ...rest }) =>
    page !== undefined && isLeft(page) ? { ...rest, page, ...(box !== undefined && { box }) } : rest,
  );
  const under = reviewedBy(of, who, { corrections: left, added });
  const next = reassess({ ...under, pages: of.pages.filter(({ page }) => isLeft(page)) }, stored);
  return made(next, 'split', { into, pages: numbers.join(' ') });
}
