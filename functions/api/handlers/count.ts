import { count as make } from '../../../core/review/changes/count.ts';
import type { Asked, Given } from '../asked.ts';
import { opened, save } from '../change.ts';
import type { Office } from '../office.ts';

export async function count(asked: Asked<'count'>, office: Office): Promise<Given<'count'>> {
  const { of, who } = await opened('count', asked, office);
  const changed = make(of, asked.body, office.policy(of.receivedOn));
  await save(changed, who, office);
  const { fee, version } = changed.next;
  return { fee, version };
}
