import { foldName } from '../../core/review/look-up.ts';
import type { Cases, QueueFilter } from '../../functions/stores/cases.ts';
import { middleDay } from './queue-cases.ts';

/** Something that is done again and again: `call` is timed, `after` puts things back. */
export interface Timed {
  call: () => Promise<unknown>;
  after?: () => Promise<void>;
}

/** Cases on a page, as the console asks for them. */
const limit = 50;
const me = 'hanako';

/** What the case room asks of a store all day. */
export async function storeCalls(cases: Cases): Promise<Record<string, Timed>> {
  const page = (filter: QueueFilter): Timed => ({ call: () => cases.queue({ limit, filter }) });
  const { cases: first } = await cases.queue({ limit: 10 });
  for (const { case: one } of first) await cases.lease(one.number, me, 3600);
  const { cursor: middle } = await cases.queue({ limit, filter: { dueFrom: middleDay } });
  if (middle === null) throw new Error('too few cases to have a middle');

  let taken: string | undefined;
  return {
    'queue, first page': page({}),
    'queue, page in the middle': { call: () => cases.queue({ limit, cursor: middle }) },
    'queue, a status': page({ statuses: ['reviewed'] }),
    'queue, a verdict': page({ verdicts: ['judge'] }),
    'queue, a channel': page({ channels: ['mail'] }),
    'queue, a type': page({ types: ['suspension'] }),
    'queue, days of receipt': page({ receivedFrom: middleDay.replace(/\d\d$/, '01') }),
    'queue, several of these': page({
      statuses: ['queued', 'in-review'],
      verdicts: ['incomplete', 'judge'],
      channels: ['fax'],
      types: ['correction'],
    }),
    'queue, mine': page({ holder: me }),
    tally: { call: () => cases.tally() },
    'seek a name': { call: () => cases.seek({ by: 'name', term: foldName('高見本太郎'), prefix: false }) },
    'seek a name by its beginning': {
      call: () => cases.seek({ by: 'name', term: foldName('高見'), prefix: true }),
    },
    'seek a telephone number by its beginning': {
      call: () => cases.seek({ by: 'phone', term: '030012', prefix: true }),
    },
    'take the next, a write': {
      call: async () => {
        const next = await cases.takeNext({ holder: 'jiro', seconds: 300, statuses: ['queued'] });
        taken = next?.case.number;
      },
      after: async () => {
        if (taken === undefined) throw new Error('nothing was left to take');
        await cases.release(taken, 'jiro');
      },
    },
  };
}
