import { z } from 'zod';
import { CaseStatus } from '../../../core/case.ts';
import { openStatuses } from '../../../core/case-changes.ts';
import { Verdict } from '../../../core/finding.ts';
import { Channel, Day } from '../../../core/packet.ts';
import type { Tally } from '../../stores/cases.ts';
import { equal } from './expression.ts';
import { shardsOf } from './items.ts';
import type { CasesTable } from './table.ts';

/**
 * Milliseconds that a count is given again. It reads the whole index of open cases (0.2 KB each, of 100,000 some 2,500
 * read units and a second), and many people's pages ask for it every few seconds.
 */
const kept = 10_000;

const Entry = z.object({
  status: CaseStatus,
  verdict: Verdict,
  channel: Channel,
  receivedOn: Day,
  queueOrder: z.string().transform((order) => order.slice(0, 10)),
});

/** Counts the open cases, and remembers it for some seconds. */
export class Counter {
  private last: { at: number; lines: Promise<Tally[]> } | undefined;

  /** @param at milliseconds since 1970 */
  count(table: CasesTable, at: number): Promise<Tally[]> {
    if (this.last && at - this.last.at < kept) return this.last.lines;
    const lines = counted(table);
    this.last = { at, lines };
    lines.catch(() => {
      this.last = undefined;
    });
    return lines;
  }
}

async function counted(table: CasesTable): Promise<Tally[]> {
  const lines = new Map<string, Tally>();
  await Promise.all(
    shardsOf(openStatuses).map(async (shard) => {
      for await (const page of table.pages({ index: 'queue', where: equal('queue', shard) }))
        for (const item of page) add(lines, Entry.parse(item));
    }),
  );
  return [...lines.values()];
}

function add(lines: Map<string, Tally>, { queueOrder: dueOn, ...of }: z.infer<typeof Entry>): void {
  const key = [of.status, of.verdict, of.channel, dueOn, of.receivedOn].join();
  const line = lines.get(key) ?? { ...of, dueOn, count: 0 };
  lines.set(key, { ...line, count: line.count + 1 });
}
