import type { Case, Lease } from '../../../core/case.ts';
import { LeaseHeld } from '../../errors.ts';
import type { QueuedCase, TakeNext } from '../../stores/cases.ts';
import type { Expression } from './expression.ts';
import { caseKey, caseOf, Key, leaseKey, numberOf } from './items.ts';
import { giveBack, hold, leaseOf, running, take } from './leases.ts';
import { casesHeldBy, placesAfter } from './queue.ts';
import type { CasesTable } from './table.ts';

/** Places that are looked at together; as many people may take a case at the same moment without a further look. */
const atOnce = 50;

/**
 * Leases the case that the holder is at already, or else the first that nobody holds. Who comes to a case too late goes
 * on to a later one. What the index has is a second old: a case that was just taken in may be passed over.
 * @param lease what the caller would hold
 */
export async function takeNext(
  table: CasesTable,
  wanted: TakeNext,
  lease: Lease,
  now: string,
): Promise<QueuedCase | null> {
  return (await held(table, wanted, lease, now)) ?? (await free(table, wanted, lease, now));
}

async function held(
  table: CasesTable,
  wanted: TakeNext,
  lease: Lease,
  now: string,
): Promise<QueuedCase | null> {
  const mine = await casesHeldBy(table, wanted.holder, { statuses: wanted.statuses }, now, now);
  const found = mine.find((queued) => queued.lease !== null && suits(queued.case, wanted));
  if (!found) return null;
  try {
    await hold(table, found.case.number, lease, now, false);
    return { case: found.case, lease };
  } catch (error) {
    // taken over between
    if (error instanceof LeaseHeld) return null;
    throw error;
  }
}

async function free(
  table: CasesTable,
  wanted: TakeNext,
  lease: Lease,
  now: string,
): Promise<QueuedCase | null> {
  for (let after = ''; ; ) {
    const places = await placesAfter(table, { statuses: wanted.statuses }, after, atOnce, ...others(wanted));
    const taken = await heldAmong(table, places, now);
    const untaken = places.filter(({ pk }) => !taken.has(pk)).map(({ pk }) => numberOf(pk));
    const found = await takingOneOf(table, untaken, wanted, lease, now);
    // whoever was quicker holds a lease by now
    if (found === 'outrun') continue;
    if (found !== null) return { case: found, lease };
    const end = places.at(-1);
    if (end === undefined || places.length < atOnce) return null;
    after = end.queueOrder;
  }
}

/**
 * The first of some cases that can be taken. Of fifty people who ask at the same moment forty-nine come too late to the
 * first: each time that happens, one goes on by a longer step of chance, so that they do not meet again at every case.
 * @returns null where none fits any more, `outrun` where somebody was quicker at some of them
 */
async function takingOneOf(
  table: CasesTable,
  numbers: readonly string[],
  wanted: TakeNext,
  lease: Lease,
  now: string,
): Promise<Case | 'outrun' | null> {
  let outrun = 0;
  for (let at = 0; at < numbers.length; ) {
    const found = await taking(table, numbers[at] ?? '', wanted, lease, now);
    if (found !== 'outrun' && found !== null) return found;
    if (found === 'outrun') outrun += 1;
    at += found === 'outrun' ? 1 + Math.floor(Math.random() * 2 ** outrun) : 1;
  }
  return outrun > 0 ? 'outrun' : null;
}

async function heldAmong(
  table: CasesTable,
  places: readonly { pk: string }[],
  now: string,
): Promise<Set<string>> {
  const items = await table.getAll(places.map(({ pk }) => leaseKey(numberOf(pk))));
  const leases = items.map((item) => [Key.parse(item).pk, running(leaseOf(item), now)] as const);
  return new Set(leases.flatMap(([pk, lease]) => (lease ? pk : [])));
}

/** Takes one case; `outrun` where somebody else was quicker, null where it has changed since the index was written. */
async function taking(
  table: CasesTable,
  number: string,
  wanted: TakeNext,
  lease: Lease,
  now: string,
): Promise<Case | 'outrun' | null> {
  if (!(await take(table, number, lease, now))) return 'outrun';
  const item = await table.get(caseKey(number));
  const found = item === undefined ? undefined : caseOf(item);
  if (found && suits(found, wanted)) return found;
  await giveBack(table, number, lease.holder);
  return null;
}

const suits = ({ status, review }: Case, { statuses, notReviewedBy }: TakeNext): boolean =>
  statuses.includes(status) && (notReviewedBy === undefined || !review.reviewers.includes(notReviewedBy));

const others = ({ notReviewedBy }: TakeNext): Expression[] =>
  notReviewedBy === undefined
    ? []
    : [
        {
          text: 'NOT contains(#reviewers, :reviewer)',
          names: ['reviewers'],
          values: { reviewer: notReviewedBy },
        },
      ];
