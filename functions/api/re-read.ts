import type { Case } from '../../core/case.ts';
import { likeness } from '../../core/likeness.ts';
import type { Page } from '../../core/page.ts';
import type { Stored } from '../../core/review/reassess.ts';
import { saidOf } from '../../core/review/said.ts';
import type { Cases } from '../stores/cases.ts';
import type { Office } from './office.ts';

/**
 * Makes a case anew from its pages: the rules run, what it is like is told by what is so of it now, and where an earlier
 * packet is like it they run once more, knowing that.
 * @param pages under their numbers in the case
 * @param make runs the rules; called once or twice
 * @param caseOf the case within what was made
 * @param joining id of a packet that is being merged into the case
 */
export async function reread<M>(
  pages: readonly Page[],
  make: (stored: Stored) => M,
  caseOf: (made: M) => Case,
  { cases, policy }: Pick<Office, 'cases' | 'policy'>,
  joining?: string,
): Promise<{ made: M; likeness: string[] }> {
  const alone = make({ pages, alike: [], policy });
  const of = caseOf(alone);
  const readable = of.pages.flatMap(({ page }) => pages.filter((one) => one.page === page));
  if (readable.length === 0) return { made: alone, likeness: of.likeness };
  const marks = likeness(readable, { ...saidOf(of), papers: of.papers });
  const earlier = await cases.resemble(of.packet, marks);
  const own = await Promise.all(
    earlier.map(async (packet) => packet === joining || (await isPartOf(packet, of, cases))),
  );
  const alike = earlier.filter((_, at) => own[at] === false);
  return { made: alike.length === 0 ? alone : make({ pages, alike, policy }), likeness: marks };
}

/** Whether a packet was merged into the case: its pages are here, and it is no duplicate. What was split off may be one. */
async function isPartOf(packet: string, { pages }: Case, cases: Pick<Cases, 'ofPacket'>): Promise<boolean> {
  if (!pages.some(({ key }) => key?.startsWith(`pages/${packet}/`))) return false;
  const other = await cases.ofPacket(packet);
  return other?.status === 'closed' && other.review.because === 'merged';
}
