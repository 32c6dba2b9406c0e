import type { Asked, Given } from '../asked.ts';
import type { Office } from '../office.ts';

export async function release(
  { params, caller }: Asked<'release'>,
  { cases }: Office,
): Promise<Given<'release'>> {
  await cases.release(params.number, caller.name);
  return {};
}
