import { brokenAt } from '../../stores/audit.ts';
import type { Asked, Given } from '../asked.ts';
import type { Office } from '../office.ts';

export async function history({ params }: Asked<'history'>, { cases }: Office): Promise<Given<'history'>> {
  const entries = await cases.history(params.number);
  return { entries, whole: brokenAt(entries) === null };
}
