import type { DatabaseSync } from 'node:sqlite';
import { Lease } from '../../core/case.ts';
import { LeaseHeld } from '../errors.ts';

/** Who holds a case, running or run out; undefined where it was given back. */
function stored(database: DatabaseSync, number: string): Lease | undefined {
  const row = database.prepare('SELECT holder, until FROM leases WHERE number = ?').get(number);
  return row === undefined ? undefined : Lease.parse({ ...row });
}

/** Who holds a case at the ISO instant `now`. */
export function leaseAt(database: DatabaseSync, number: string, now: string): Lease | null {
  const lease = stored(database, number);
  return lease !== undefined && lease.until > now ? lease : null;
}

/** Takes a case, or holds it longer. @throws LeaseHeld where somebody else holds it and it is not taken over */
export function hold(database: DatabaseSync, number: string, lease: Lease, now: string, over: boolean): void {
  const held = leaseAt(database, number, now);
  if (held && held.holder !== lease.holder && !over) throw new LeaseHeld(number, held);
  database
    .prepare('INSERT OR REPLACE INTO leases (number, holder, until) VALUES (?, ?, ?)')
    .run(number, lease.holder, lease.until);
}

export function giveBack(database: DatabaseSync, number: string, holder: string): void {
  database.prepare('DELETE FROM leases WHERE number = ? AND holder = ?').run(number, holder);
}
