import type { Asked, Given } from '../asked.ts';

export async function me({ caller }: Asked<'me'>): Promise<Given<'me'>> {
  return { name: caller.name, roles: [...caller.roles] };
}
