import type { Case } from '../../case.ts';
import { changeOf } from '../../case-changes.ts';
import type { PageReference } from '../../packet.ts';
import { demandNothing, type Made, made, reviewedBy, type Who, withReviewer } from '../change.ts';
import { reassess, type Stored } from '../reassess.ts';
import { Unfit } from '../refusals.ts';
import type { Corrections } from '../review.ts';

/** The pages of both cases, those of the other renumbered behind the case's own. Pages that are there already stay once. */
export function mergedPages(of: Case, other: Case): PageReference[] {
  const there = new Set(of.pages.flatMap(({ key }) => key ?? []));
  // a merge that was stopped after its first write: all that was read of the other is here
  if (other.pages.some(({ key }) => key !== null && there.has(key))) return of.pages;
  const last = Math.max(0, ...of.pages.map(({ page }) => page));
  return [...of.pages, ...other.pages.map((reference, at) => ({ ...reference, page: last + at + 1 }))];
}

/**
 * Brings another case's pages into this one, with the kinds that people gave them, its notes and what was counted. The
 * earlier day of receipt counts: the law's clock has run since then. Who reviewed the other reviewed this one.
 * @param stored the pages of both, under their new numbers
 */
export function mergeInto(of: Case, other: Case, who: Who, stored: Stored): Made {
  demandMergeable(of, other, who);
  const under = reviewedBy(of, who, {});
  const pages = mergedPages(of, other);
  const came = pages.slice(of.pages.length);
  const news = came.length > 0 || other.pages.length === 0;
  const { reason, ...same } = under;
  const joined: Case = {
    ...same,
    ...(reason !== undefined && pages.length === 0 && { reason }),
    ...earlier(of, other),
    ...(news && countedOf(of, other)),
    pages,
    review: {
      ...under.review,
      reviewers: withReviewer(under.review.reviewers, ...other.review.reviewers),
      corrections: news ? correctionsOf(of, other, came) : of.review.corrections,
      notes: news ? [...of.review.notes, ...other.review.notes] : of.review.notes,
    },
  };
  return made(reassess(joined, stored), 'merged', {
    from: other.number,
    pages: came.map(({ page }) => page).join(' '),
  });
}

/** The other case, closed, once its pages stand in this one. */
export function closeMerged(other: Case, into: string, who: Who): Made {
  const reviewers = withReviewer(other.review.reviewers, who.name);
  return made(
    { ...other, status: 'closed', review: { ...other.review, reviewers, because: 'merged' } },
    'closed',
    { because: 'merged', into, from: other.status },
  );
}

/** Papers that came by themselves wait in the queue, or were begun; a case that has come further is reopened first. */
function demandMergeable(of: Case, other: Case, who: Who): void {
  if (of.number === other.number) throw new Unfit('other', 'same-case');
  const change = changeOf(other.status, 'closed');
  demandNothing(other, change === null ? ['status'] : []);
  demandNothing(other, change?.by.some((party) => who.roles.includes(party)) ? [] : ['role']);
}

function earlier(of: Case, other: Case): Pick<Case, 'receivedOn' | 'acceptedOn' | 'dueOn'> {
  const first = other.receivedOn < of.receivedOn ? other : of;
  const [dueOn = of.dueOn] = [of.dueOn, other.dueOn].sort();
  return { receivedOn: first.receivedOn, acceptedOn: first.acceptedOn, dueOn };
}

function countedOf(of: Case, other: Case): Pick<Case, 'counted' | 'registered'> {
  const [one, two] = [of.counted, other.counted];
  const registered = of.registered ?? other.registered;
  return {
    ...(registered !== undefined && { registered }),
    ...((one ?? two) !== undefined && {
      counted: {
        stamps: (one?.stamps ?? 0) + (two?.stamps ?? 0),
        moneyOrders: (one?.moneyOrders ?? 0) + (two?.moneyOrders ?? 0),
      },
    }),
  };
}

/** What people said of the other's pages, under the numbers that they have here. */
function correctionsOf(of: Case, other: Case, came: readonly PageReference[]): Corrections {
  const { corrections } = of.review;
  const theirs = other.review.corrections;
  const numbers = new Map(other.pages.map(({ page }, at) => [page, came[at]?.page]));
  const here = (page: number): number[] => [numbers.get(page) ?? []].flat();
  const kinds = Object.entries(theirs.kinds).flatMap(([page, kind]) =>
    here(Number(page)).map((number) => [String(number), kind] as const),
  );
  const papers = theirs.papers?.map((pages) => pages.flatMap(here)) ?? [];
  const together = [...(corrections.papers ?? []), ...papers];
  return {
    ...corrections,
    kinds: { ...corrections.kinds, ...Object.fromEntries(kinds) },
    papers: together.length === 0 ? corrections.papers : together,
  };
}
