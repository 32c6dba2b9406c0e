import { z } from 'zod';
import type { Case } from '../../../core/case.ts';
import { isOpen } from '../../../core/case-changes.ts';
import { Day } from '../../../core/packet.ts';
import type { QueuePage } from '../../stores/cases.ts';
import { table as schema } from '../dynamo-table.ts';
import { caseOf, QueueKey, shards } from './items.ts';
import type { CasesTable } from './table.ts';

/** Where the next page begins: after this due day and number. It holds nothing that a caller could not ask for. */
const Cursor = z.tuple([Day, z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)]);
type Place = z.infer<typeof QueueKey>;

/**
 * A page of the queue. The order comes from the index, which DynamoDB keeps up within about a second; the cases come from
 * the table as they are now, and what was decided since is left out.
 */
export async function queuePage(
  table: CasesTable,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<QueuePage> {
  const size = Math.min(Math.max(limit, 1), 100);
  const cases: Case[] = [];
  let after = cursor === undefined ? '' : decoded(cursor);
  for (;;) {
    const wanted = size - cases.length;
    const places = await placesAfter(table, after, wanted + 1);
    const taken = places.slice(0, wanted);
    cases.push(...(await casesAt(table, taken)));
    const last = taken.at(-1);
    if (last === undefined || places.length <= wanted) return { cases, cursor: null };
    if (cases.length === size) return { cases, cursor: encoded(last.queueOrder) };
    after = last.queueOrder;
  }
}

async function placesAfter(table: CasesTable, after: string, limit: number): Promise<Place[]> {
  const parts = await Promise.all(
    shards.map((shard) =>
      table.query({
        IndexName: schema.indexes[0].name,
        // an empty sort key value is not allowed; every day sorts after a space
        KeyConditionExpression: 'queue = :shard AND queueOrder > :after',
        ExpressionAttributeValues: { ':shard': shard, ':after': after === '' ? ' ' : after },
        Limit: limit,
      }),
    ),
  );
  const places = parts.flat().map((item) => QueueKey.parse(item));
  return places.toSorted((a, b) => (a.queueOrder < b.queueOrder ? -1 : 1)).slice(0, limit);
}

async function casesAt(table: CasesTable, places: readonly Place[]): Promise<Case[]> {
  const items = await table.getAll(places.map(({ pk, sk }) => ({ pk, sk })));
  const found = new Map(items.map(caseOf).map((one) => [`case#${one.number}`, one]));
  return places.flatMap(({ pk }) => found.get(pk) ?? []).filter((one) => isOpen(one.status));
}

const encoded = (order: string): string =>
  Buffer.from(JSON.stringify([order.slice(0, 10), order.slice(11)])).toString('base64url');

function decoded(cursor: string): string {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).join('#');
  } catch (error) {
    throw new RangeError('that is not a place in the queue: begin without a cursor', { cause: error });
  }
}
