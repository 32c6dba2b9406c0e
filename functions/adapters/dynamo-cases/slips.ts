import { z } from 'zod';
import { Slip } from '../../../core/slip.ts';
import { advanced, askedOnce } from '../slip-progress.ts';
import { again, undisturbed } from './attempts.ts';
import { equal } from './expression.ts';
import { slipKey } from './items.ts';
import type { CasesTable } from './table.ts';

const SlipItem = z.object({
  slip: Slip,
  /** Counts the changes of this item, so that a change can be held to what was read. */
  revision: z.int(),
});

export async function keepSlip(table: CasesTable, slip: Slip): Promise<void> {
  // refused where it is there already, which is as well
  await table.put([{ item: { ...slipKey(slip.id), slip, revision: 1 } }]);
}

export async function slipsOf(table: CasesTable, ids: readonly string[]): Promise<Slip[]> {
  const wanted = askedOnce(ids);
  const items = await table.getAll(wanted.map(slipKey));
  const found = new Map(items.map((item) => SlipItem.parse(item).slip).map((slip) => [slip.id, slip]));
  return wanted.flatMap((id) => found.get(id) ?? []);
}

export async function advanceSlip(
  table: CasesTable,
  id: string,
  to: Pick<Slip, 'state' | 'pages' | 'number'>,
): Promise<void> {
  await undisturbed(async () => {
    const item = await table.get(slipKey(id));
    if (item === undefined) return undefined;
    const { slip, revision } = SlipItem.parse(item);
    const next = { ...slipKey(id), slip: advanced(slip, to), revision: revision + 1 };
    const refused = await table.put([{ item: next, over: equal('revision', revision) }]);
    return refused.length === 0 ? undefined : again;
  });
}
