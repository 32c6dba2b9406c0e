import { z } from 'zod';
import type { Case, Lease } from '../../../core/case.ts';
import { openStatuses } from '../../../core/case-changes.ts';
import type { QueuedCase, QueueFilter, QueuePage } from '../../stores/cases.ts';
import { cursorOf, placeOf, within } from '../queue-cursor.ts';
import { both, type Expression } from './expression.ts';
import { asked, asksForNothing, fits } from './filter.ts';
import { caseKey, caseOf, Key, leaseKey, numberOf, orderOf, shardsOf } from './items.ts';
import { heldBy, leaseOf, running } from './leases.ts';
import type { CasesTable } from './table.ts';

/** An entry of the index: the key of a case, and its place. */
const Place = z.object({ pk: z.string(), queueOrder: z.string() });
type Place = z.infer<typeof Place>;

/** Entries that a call looks at where a filter may let few of them through: 200 KB, of the 1 MB that an answer holds. */
const atOnce = 1000;

interface Wanted {
  limit: number;
  cursor?: string;
  filter?: QueueFilter;
}

/**
 * A page of the queue. The order comes from the index, which DynamoDB keeps up within about a second; the cases come from
 * the table as they are now, and what was decided since is left out.
 * @param now ISO instant
 */
export async function queuePage(
  table: CasesTable,
  { limit, cursor, filter = {} }: Wanted,
  now: string,
): Promise<QueuePage> {
  const size = within(limit, 100);
  let after = cursor === undefined ? '' : placeOf(cursor).join('#');
  if (asksForNothing(filter)) return { cases: [], cursor: null };
  if (filter.holder !== undefined) {
    const cases = await casesHeldBy(table, filter.holder, filter, now);
    const left = cases.filter((queued) => orderOf(queued.case) > after);
    const page = left.slice(0, size);
    const end = page.at(-1)?.case;
    const more = left.length > size && end !== undefined;
    return { cases: page, cursor: more ? cursorOf([end.dueOn, end.number]) : null };
  }
  const cases: QueuedCase[] = [];
  for (;;) {
    const wanted = size - cases.length;
    const places = await placesAfter(table, filter, after, wanted + 1);
    const taken = places.slice(0, wanted);
    const numbers = taken.map(({ pk }) => numberOf(pk));
    for (const { case: of, lease } of await casesAt(table, numbers))
      if (fits(of, filter)) cases.push({ case: of, lease: running(lease, now) });
    const end = taken.at(-1);
    if (end === undefined || places.length <= wanted) return { cases, cursor: null };
    if (cases.length === size)
      return { cases, cursor: cursorOf([end.queueOrder.slice(0, 10), end.queueOrder.slice(11)]) };
    after = end.queueOrder;
  }
}

/**
 * The first places behind one, of those that the index says fit.
 * @param after `<due day>#<number>`; empty for the beginning
 * @param also what else must hold of an entry
 */
export async function placesAfter(
  table: CasesTable,
  filter: QueueFilter,
  after: string,
  limit: number,
  ...also: readonly Expression[]
): Promise<Place[]> {
  const { statuses = openStatuses, dueFrom = '', dueTo = '' } = filter;
  const [from, to] = [behind(after, dueFrom), `${dueTo}${last}`];
  // DynamoDB refuses what can hold nothing
  if (from > to) return [];
  const [first, ...more] = [...asked(filter), ...also];
  const condition = first && both(first, ...more);
  const parts = await Promise.all(
    shardsOf(statuses).map((queue) =>
      table.query(
        {
          index: 'queue',
          where: {
            text: '#queue = :queue AND #queueOrder BETWEEN :from AND :to',
            names: ['queue', 'queueOrder'],
            values: { queue, from, to },
          },
          ...(condition && { filter: condition }),
          limit: condition ? atOnce : limit,
        },
        limit,
      ),
    ),
  );
  const places = parts.flat().map((item) => Place.parse(item));
  return places.toSorted((a, b) => (a.queueOrder < b.queueOrder ? -1 : 1)).slice(0, limit);
}

/** Sorts after all that may follow a due day. */
const last = '~';

/** Sorts right behind a place, and not before a day. An empty key value is not allowed; every day sorts after a space. */
const behind = (after: string, day: string): string => (`${after} ` > day ? `${after} ` : day);

/**
 * The cases that a person holds, or held and did not give back, in the order of the queue.
 * @param since ISO instant: only those whose lease ends after it
 */
export async function casesHeldBy(
  table: CasesTable,
  holder: string,
  filter: QueueFilter,
  now: string,
  since?: string,
): Promise<QueuedCase[]> {
  const found = await casesAt(table, await heldBy(table, holder, since));
  return found
    .filter((one) => one.lease?.holder === holder && fits(one.case, filter))
    .map((one) => ({ case: one.case, lease: running(one.lease, now) }))
    .toSorted((a, b) => (orderOf(a.case) < orderOf(b.case) ? -1 : 1));
}

/** Cases as they are now, in the order asked, with their leases, running or run out. */
async function casesAt(
  table: CasesTable,
  numbers: readonly string[],
): Promise<{ case: Case; lease: Lease | undefined }[]> {
  const items = await table.getAll(numbers.flatMap((number) => [caseKey(number), leaseKey(number)]));
  const lying = new Map(
    items.map((item) => {
      const { pk, sk } = Key.parse(item);
      return [pk + sk, item];
    }),
  );
  return numbers.flatMap((number) => {
    const item = lying.get(caseKey(number).pk + caseKey(number).sk);
    const lease = lying.get(leaseKey(number).pk + leaseKey(number).sk);
    return item === undefined ? [] : [{ case: caseOf(item), lease: leaseOf(lease) }];
  });
}
