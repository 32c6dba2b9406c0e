import type { QueueFilter } from '../../stores/cases.ts';
import type { Asked, Given } from '../asked.ts';
import { fromCursor } from '../cursor.ts';
import type { Office } from '../office.ts';
import { summaryOf } from '../summary.ts';

export async function queue({ query, caller }: Asked<'queue'>, office: Office): Promise<Given<'queue'>> {
  const { limit, cursor, status, verdict, channel, type, mine, ...days } = query;
  const filter: QueueFilter = {
    ...given('statuses', status),
    ...given('verdicts', verdict),
    ...given('channels', channel),
    ...given('types', type),
    ...given('dueFrom', days.dueFrom),
    ...given('dueTo', days.dueTo),
    ...given('receivedFrom', days.receivedFrom),
    ...given('receivedTo', days.receivedTo),
    ...given('holder', mine === undefined ? undefined : caller.name),
  };
  const page = await fromCursor(() =>
    office.cases.queue({ limit, ...(cursor !== undefined && { cursor }), filter }),
  );
  return { cases: page.cases.map((one) => summaryOf(one, office)), cursor: page.cursor };
}

const given = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } => {
  const part: { [key in K]?: V } = {};
  if (value !== undefined) part[key] = value;
  return part;
};
