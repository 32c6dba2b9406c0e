import type { Case } from '../../core/case.ts';
import { likeness } from '../../core/likeness.ts';
import type { Page } from '../../core/page.ts';
import type { Stored } from '../../core/review/reassess.ts';
import { saidOf } from '../../core/review/said.ts';
import type { Office } from './office.ts';

/**
 * Makes a case anew from its pages: the rules run, what it is like is told by what is so of it now, and where an earlier
 * packet is like it they run once more, knowing that.
 * @param pages under their numbers in the case
 * @param make runs the rules; called once or twice
 * @param caseOf the case within what was made
 */
export async function reread<M>(
  pages: readonly Page[],
  make: (stored: Stored) => M,
  caseOf: (made: M) => Case,
  { cases, policy }: Pick<Office, 'cases' | 'policy'>,
): Promise<{ made: M; likeness: string[] }> {
  const alone = make({ pages, alike: [], policy });
  const of = caseOf(alone);
  const own = of.pages.flatMap(({ page }) => pages.filter((one) => one.page === page));
  if (own.length === 0) return { made: alone, likeness: of.likeness };
  const marks = likeness(own, { ...saidOf(of), papers: of.papers });
  const family = familyOf(of);
  const alike = (await cases.resemble(of.packet, marks)).filter((packet) => !family.has(packet));
  return { made: alike.length === 0 ? alone : make({ pages, alike, policy }), likeness: marks };
}

/** Packets whose pages make up a case: those merged into it, or that it was split from, are no duplicates of it. */
function familyOf({ packet, pages }: Case): Set<string> {
  const sources = pages.flatMap(({ key }) => /^pages\/([0-9a-f]{32})\//.exec(key ?? '')?.[1] ?? []);
  return new Set([packet, ...sources]);
}
