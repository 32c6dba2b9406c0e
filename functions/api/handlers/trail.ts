import type { Asked, Given } from '../asked.ts';
import { fromCursor } from '../cursor.ts';
import type { Office } from '../office.ts';

export async function trail({ query }: Asked<'trail'>, { cases }: Office): Promise<Given<'trail'>> {
  const { limit, cursor } = query;
  return fromCursor(() => cases.trail({ limit, ...(cursor !== undefined && { cursor }) }));
}
