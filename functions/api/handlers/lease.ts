import type { Asked, Given } from '../asked.ts';
import { leaseSeconds } from '../lease-seconds.ts';
import type { Office } from '../office.ts';

export async function lease({ params, caller }: Asked<'lease'>, { cases }: Office): Promise<Given<'lease'>> {
  return cases.lease(params.number, caller.name, leaseSeconds);
}
