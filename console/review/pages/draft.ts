import type { CaseView } from '../../../functions/api/shapes/case-view.ts';

/** Pages as the person lays them: in an order, each kept with the one before it or not, and of a kind. */
export interface Laid {
  page: number;
  kind: CaseView['case']['pages'][number]['kind'];
  /** Makes up one paper with the page before it. */
  joined: boolean;
}

type Of = Pick<CaseView['case'], 'pages' | 'papers' | 'review'>;

/** The pages as they lie now. */
export function laidOf({ pages, papers, review }: Of): Laid[] {
  return pages.map(({ page, kind }, at) => {
    const before = pages[at - 1]?.page;
    const together = papers.some((paper) => {
      const place = paper.pages.indexOf(page);
      return place > 0 && paper.pages[place - 1] === before;
    });
    return { page, kind: review.corrections.kinds[String(page)] ?? kind, joined: together };
  });
}

/** A page moved to another place. What follows it closes up; a paper's first page is never joined to nothing. */
export function moved(laid: readonly Laid[], page: number, to: number): Laid[] {
  const one = laid.find((other) => other.page === page);
  if (one === undefined) return [...laid];
  const others = laid.filter((other) => other !== one);
  const at = Math.max(0, Math.min(others.length, to));
  // what was moved lies by itself until the person joins it again
  return begun([...others.slice(0, at), { ...one, joined: false }, ...others.slice(at)]);
}

/** A page kept with the one before it, or parted from it. */
export const joined = (laid: readonly Laid[], page: number): Laid[] =>
  begun(laid.map((one) => (one.page === page ? { ...one, joined: !one.joined } : one)));

const begun = (laid: readonly Laid[]): Laid[] =>
  laid.map((one, at) => (at === 0 ? { ...one, joined: false } : one));

/** What the server is told: pages whose papers nobody touched stay as the pages say. */
export function toldOf(
  laid: readonly Laid[],
  of: Of,
): {
  kinds: Record<string, Laid['kind']>;
  papers: number[][] | null;
  order: number[];
} {
  const before = laidOf(of);
  const parted = laid.some((one) => before.find(({ page }) => page === one.page)?.joined !== one.joined);
  return {
    kinds: Object.fromEntries(
      laid.flatMap(({ page, kind }) =>
        of.pages.find((one) => one.page === page)?.kind === kind ? [] : [[String(page), kind] as const],
      ),
    ),
    papers: parted ? papersOf(laid) : of.review.corrections.papers,
    order: laid.map(({ page }) => page),
  };
}

function papersOf(laid: readonly Laid[]): number[][] {
  const papers: number[][] = [];
  for (const { page, joined: goesOn } of laid) {
    const last = papers.at(-1);
    if (goesOn && last !== undefined) last.push(page);
    else papers.push([page]);
  }
  return papers;
}
