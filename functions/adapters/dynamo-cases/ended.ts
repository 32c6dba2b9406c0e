import { z } from 'zod';
import { within } from '../queue-cursor.ts';
import { endedShards, numberOf } from './items.ts';
import type { CasesTable } from './table.ts';

const Place = z.object({ pk: z.string(), queueOrder: z.string() });

/** Numbers of cases that came to their end before an ISO instant, the earliest first. */
export async function endedBefore(
  table: CasesTable,
  { before, limit }: { before: string; limit: number },
): Promise<string[]> {
  const size = within(limit, 100);
  const parts = await Promise.all(
    endedShards().map((shard) =>
      table.query(
        {
          index: 'queue',
          where: {
            text: '#queue = :queue AND #queueOrder < :before',
            names: ['queue', 'queueOrder'],
            values: { queue: shard, before },
          },
          limit: size,
        },
        size,
      ),
    ),
  );
  return parts
    .flat()
    .map((item) => Place.parse(item))
    .toSorted((a, b) => (a.queueOrder < b.queueOrder ? -1 : 1))
    .slice(0, size)
    .map(({ pk }) => numberOf(pk));
}
