import { Lease } from '../../../core/case.ts';
import { CaseNotFound, LeaseHeld } from '../../errors.ts';
import { again, undisturbed } from './attempts.ts';
import { type Expression, equal } from './expression.ts';
import { caseKey, Key, leaseKey, numberOf } from './items.ts';
import type { CasesTable } from './table.ts';

const LeaseItem = Lease.strip().optional();

/** A lease as it lies there, running or run out; undefined where the case was given back. */
export const leaseOf = (item: unknown): Lease | undefined => LeaseItem.parse(item);

/** A lease where it runs at the ISO instant `now`, null elsewhere. */
export const running = (lease: Lease | undefined, now: string): Lease | null =>
  lease !== undefined && lease.until > now ? lease : null;

/** Takes a case that nobody holds; of many who do at once, one does. @returns whether it was this one */
export const take = (table: CasesTable, number: string, lease: Lease, now: string): Promise<boolean> =>
  write(table, number, lease, {
    text: 'attribute_not_exists(#pk) OR #until <= :now',
    names: ['pk', 'until'],
    values: { now },
  });

/** Takes a case, or holds it longer. @throws LeaseHeld where somebody else holds it and it is not taken over */
export async function hold(
  table: CasesTable,
  number: string,
  lease: Lease,
  now: string,
  over: boolean,
): Promise<void> {
  const free = {
    text: 'attribute_not_exists(#pk) OR #holder = :holder OR #until <= :now',
    names: ['pk', 'holder', 'until'],
    values: { holder: lease.holder, now },
  };
  await undisturbed(async () => {
    const there = leaseOf(await table.get(leaseKey(number)));
    // what was held once is a case
    if (there === undefined && (await table.get(caseKey(number))) === undefined)
      throw new CaseNotFound(number);
    const held = running(there, now);
    if (held && held.holder !== lease.holder && !over) throw new LeaseHeld(number, held);
    return (await write(table, number, lease, over ? 'anything' : free)) ? undefined : again;
  });
}

export const giveBack = (table: CasesTable, number: string, holder: string): Promise<void> =>
  table.remove(leaseKey(number), equal('holder', holder));

/**
 * Numbers of the cases that somebody holds, or held and did not give back, as the index has them.
 * @param since ISO instant: only leases that end after it
 */
export async function heldBy(table: CasesTable, holder: string, since = ' '): Promise<string[]> {
  const items = await table.query({
    index: 'lookUp',
    where: {
      text: '#lookUp = :lookUp AND #lookUpOrder > :since',
      names: ['lookUp', 'lookUpOrder'],
      values: { lookUp: partitionOf(holder), since },
    },
  });
  return items.map((item) => numberOf(Key.parse(item).pk));
}

const partitionOf = (holder: string): string => `holder#${holder}`;

async function write(
  table: CasesTable,
  number: string,
  lease: Lease,
  over: Expression | 'anything',
): Promise<boolean> {
  const found = { lookUp: partitionOf(lease.holder), lookUpOrder: `${lease.until}#${number}` };
  const refused = await table.put([{ item: { ...leaseKey(number), ...lease, ...found }, over }]);
  return refused.length === 0;
}
