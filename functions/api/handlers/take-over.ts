import type { Asked, Given } from '../asked.ts';
import { leaseSeconds } from '../lease-seconds.ts';
import type { Office } from '../office.ts';

export async function takeOver(
  { params, body, caller }: Asked<'takeOver'>,
  { cases }: Office,
): Promise<Given<'takeOver'>> {
  const { number } = params;
  await cases.get(number);
  const before = await cases.holderOf(number);
  if (body.for !== null) await cases.lease(number, body.for, leaseSeconds, true);
  else if (before !== null) await cases.release(number, before.holder);
  const detail = { from: before?.holder ?? '', for: body.for ?? '' };
  await cases.note(number, { actor: caller.name, action: 'taken-over', detail });
  return {};
}
