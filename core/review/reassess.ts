import { assess } from '../assess.ts';
import type { Case } from '../case.ts';
import { feeOf } from '../fee.ts';
import type { Finding, Weight } from '../finding.ts';
import type { Page } from '../page.ts';
import type { Policy } from '../policy.ts';
import { withCount } from './count.ts';
import { findingKey } from './finding-key.ts';
import type { Settlement } from './review.ts';
import { saidOf } from './said.ts';

/** What the rules need of a case beside the case. */
export interface Stored {
  /** The pages that could be read, under their numbers in the case. */
  pages: readonly Page[];
  /** Ids of earlier packets with like content. */
  alike: readonly string[];
  /** The policy in force on an ISO day. */
  policy: (day: string) => Policy;
}

/** Runs the rules over a case again, by the policy of its day of receipt, with what people said of it laid over. */
export function reassess(of: Case, { pages, alike, policy }: Stored): Case {
  const inForce = policy(of.receivedOn);
  const inOrder = of.pages.flatMap(({ page }) => pages.filter((one) => one.page === page));
  if (inOrder.length === 0) {
    // nobody could read it: what people say of it tells the fee, and no rule has anything to look at
    const { requestTypes } = saidOf(of);
    return withCount({ ...of, fee: feeOf({ channel: of.channel, requestTypes }, inForce) });
  }
  const unread = of.pages.filter(({ page }) => !inOrder.some((one) => one.page === page));
  const { channel, receivedOn, review } = of;
  const packet = { channel, receivedOn, pages: inOrder, unread, alike: [...alike] };
  const assessment = assess(packet, inForce, review.corrections);
  const settled = stillSettled(review.settled, of.findings, assessment.findings);
  return withCount({ ...of, ...assessment, review: { ...review, settled } });
}

const gravity: Readonly<Record<Weight, number>> = { note: 0, doubt: 1, deficiency: 2 };

/**
 * What people settled stays settled for as long as the finding is there and no graver than it was. One that went away and
 * comes back, or that was a doubt and is a deficiency now, is another matter: a person looks again.
 */
function stillSettled(
  settled: readonly Settlement[],
  before: readonly Finding[],
  now: readonly Finding[],
): Settlement[] {
  const graver = (key: string): boolean => gravest(now, key) > gravest(before, key);
  return settled.filter(({ finding: key }) => gravest(now, key) >= 0 && !graver(key));
}

/** -1 where no finding has the key. */
const gravest = (findings: readonly Finding[], key: string): number =>
  Math.max(
    -1,
    ...findings.filter((finding) => findingKey(finding) === key).map(({ weight }) => gravity[weight]),
  );
