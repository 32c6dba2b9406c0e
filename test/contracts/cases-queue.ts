import { describe, expect, test } from 'vitest';
import type { Case, CaseStatus } from '../../core/case.ts';
import type { Verdict } from '../../core/finding.ts';
import type { RequestType } from '../../core/request.ts';
import { unreviewed } from '../../core/review/review.ts';
import { saidOf } from '../../core/review/said.ts';
import type { QueueFilter } from '../../functions/stores/cases.ts';
import { packetId, sampleCase } from './sample-case.ts';
import { admit, admitAll, admitted, change, inOrder, numbersOf, pagesOf, type Store } from './store.ts';

/** The queue in its order, filtered, and counted. */
export function queueContract(store: () => Store): void {
  describe('the queue', () => {
    test('goes by due day, then number, page by page, each case once', async () => {
      const drafts = Array.from({ length: 47 }, (_, i) =>
        sampleCase(`packet ${i}`, { dueOn: `2026-12-${String(1 + ((i * 7) % 5)).padStart(2, '0')}` }),
      );
      await admitAll(store(), drafts);
      const pages = await pagesOf(store(), 10);
      expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 10, 7]);
      expect(pages.flat()).toEqual(drafts.toSorted(inOrder).map((one) => ({ case: one, lease: null })));
    });

    test('a page ends without a cursor exactly where the cases end', async () => {
      for (const name of ['a', 'b', 'c', 'd']) await admit(store(), name);
      expect((await pagesOf(store(), 2)).map((page) => page.length)).toEqual([2, 2]);
    });

    test('what comes in between two pages neither repeats nor hides a case', async () => {
      const { cases } = store();
      for (const name of ['a', 'b', 'c']) await admit(store(), name, { dueOn: '2026-12-04' });
      const first = await cases.queue({ limit: 2 });
      await admit(store(), 'early', { dueOn: '2026-12-01' });
      await admit(store(), 'late', { dueOn: '2026-12-09' });
      const second = await cases.queue({ limit: 2, cursor: first.cursor ?? '' });
      const seen = [...first.cases, ...second.cases].map((queued) => queued.case.packet);
      expect(new Set(seen)).toEqual(new Set(['a', 'b', 'c', 'late'].map(packetId)));
    });

    test('holds what waits for a person, and lets go of what is decided', async () => {
      const { cases } = store();
      const one = await admit(store(), 'one');
      const begun = await change(store(), one, { status: 'in-review', dueOn: '2026-12-09' });
      expect((await cases.queue({ limit: 9 })).cases).toEqual([{ case: begun, lease: null }]);
      await change(store(), begun, { status: 'withdrawn', dueOn: '2026-12-04' });
      expect((await cases.queue({ limit: 9 })).cases).toEqual([]);
      expect(await cases.get(one.number)).toMatchObject({ status: 'withdrawn' });
    });

    test('refuses a cursor that it never gave', async () => {
      await expect(store().cases.queue({ limit: 9, cursor: 'nonsense' })).rejects.toThrow(RangeError);
    });
  });

  describe('a filter', () => {
    const filters: [string, QueueFilter][] = [
      ['a status', { statuses: ['in-review'] }],
      ['some statuses', { statuses: ['queued', 'reviewed'] }],
      ['a status that does not wait', { statuses: ['approved'] }],
      ['a verdict', { verdicts: ['judge'] }],
      ['some verdicts', { verdicts: ['unreadable', 'complete'] }],
      ['a channel', { channels: ['mail'] }],
      ['a type', { types: ['correction'] }],
      ['some types', { types: ['disclosure', 'third-party-stop'] }],
      ['a first due day', { dueFrom: '2026-12-03' }],
      ['a last due day', { dueTo: '2026-12-03' }],
      ['a due day', { dueFrom: '2026-12-02', dueTo: '2026-12-02' }],
      ['a first day of receipt', { receivedFrom: '2026-11-19' }],
      ['a last day of receipt', { receivedTo: '2026-11-18' }],
      ['status and verdict', { statuses: ['queued'], verdicts: ['incomplete', 'judge'] }],
      [
        'status and due days',
        { statuses: ['queued', 'in-review'], dueFrom: '2026-12-02', dueTo: '2026-12-04' },
      ],
      ['channel and type', { channels: ['fax'], types: ['disclosure'] }],
      [
        'everything',
        {
          statuses: ['queued', 'in-review'],
          verdicts: ['incomplete', 'judge', 'complete'],
          channels: ['fax', 'mail'],
          types: ['disclosure', 'correction'],
          dueFrom: '2026-12-01',
          dueTo: '2026-12-04',
          receivedFrom: '2026-11-17',
          receivedTo: '2026-11-20',
        },
      ],
      ['none of the statuses', { statuses: [] }],
      ['none of the types', { types: [] }],
      ['nothing', {}],
    ];

    test('gives what it asks for and nothing else, in order, whatever a page holds', async () => {
      const drafts = manifold();
      await admitAll(store(), drafts);
      const found = new Set<number>();
      for (const [name, filter] of filters) {
        const wanted = drafts
          .filter((one) => fits(one, filter))
          .toSorted(inOrder)
          .map((one) => one.number);
        found.add(wanted.length);
        for (const limit of [3, 100]) {
          const pages = await pagesOf(store(), limit, filter);
          expect(numbersOf(pages.flat()), `${name}, by ${limit}`).toEqual(wanted);
          for (const page of pages.slice(0, -1)) expect(page, name).toHaveLength(limit);
        }
      }
      // lest all of them ask for nothing, or for all
      expect(found.size).toBeGreaterThan(8);
    });

    test('goes by what the case is now', async () => {
      const of = async (filter: QueueFilter) =>
        numbersOf((await store().cases.queue({ limit: 9, filter })).cases);
      const one = await admit(store(), 'one');
      const changed = await change(store(), one, {
        status: 'in-review',
        verdict: 'judge',
        review: {
          ...unreviewed,
          corrections: { ...unreviewed.corrections, requestTypes: ['deletion', 'suspension'] },
        },
      });
      for (const filter of [
        { statuses: ['queued'] },
        { verdicts: ['incomplete'] },
        { types: ['disclosure'] },
      ] satisfies QueueFilter[])
        expect(await of(filter)).toEqual([]);
      for (const filter of [
        { statuses: ['in-review'] },
        { verdicts: ['judge'] },
        { types: ['suspension', 'disclosure'] },
      ] satisfies QueueFilter[])
        expect(await of(filter)).toEqual([changed.number]);
    });
  });

  describe('the tally', () => {
    type Alike = Pick<Case, 'status' | 'verdict' | 'channel' | 'dueOn' | 'receivedOn'>;
    const key = ({ status, verdict, channel, dueOn, receivedOn }: Alike): string =>
      [status, verdict, channel, dueOn, receivedOn].join(' ');

    const counted = async (): Promise<Record<string, number>> => {
      // whatever it has kept for some seconds
      store().clock.forward(3600);
      const lines = await store().cases.tally();
      expect(new Set(lines.map(key)).size).toBe(lines.length);
      return Object.fromEntries(lines.map((line) => [key(line), line.count]));
    };

    const expected = (of: readonly Case[]): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const one of of) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
      return counts;
    };

    test('counts the open cases by what they are, and follows them', async () => {
      expect(await counted()).toEqual({});
      const [first, second, third, ...rest] = manifold();
      if (!first || !second || !third) throw new Error('three at least');
      await admitAll(store(), [first, second, third, ...rest]);
      await store().cases.admit(first, admitted);
      expect(await counted()).toEqual(expected([first, second, third, ...rest]));
      const moved = await change(store(), first, { status: 'awaiting-correction', verdict: 'unreadable' });
      const later = await change(store(), second, { dueOn: '2027-01-15' });
      await change(store(), third, { status: 'withdrawn' });
      expect(await counted()).toEqual(expected([moved, later, ...rest]));
      const back = await change(store(), moved, { status: 'closed' });
      expect(await counted()).toEqual(expected([later, ...rest]));
      await store().cases.note(back.number, admitted);
      expect(await counted()).toEqual(expected([later, ...rest]));
    });
  });
}

/** Cases that differ in everything that a filter tells apart. */
function manifold(): Case[] {
  const statuses: CaseStatus[] = ['queued', 'in-review', 'awaiting-correction', 'reviewed'];
  const verdicts: Verdict[] = ['incomplete', 'judge', 'complete', 'unreadable', 'incomplete'];
  const types: RequestType[][] = [
    ['disclosure'],
    ['correction', 'disclosure'],
    ['third-party-records'],
    [],
    ['third-party-stop', 'deletion'],
    ['suspension'],
    ['correction'],
  ];
  return Array.from({ length: 60 }, (_, i) =>
    sampleCase(`manifold ${i}`, {
      status: statuses[(i * 3) % 4 && i % 4] ?? 'queued',
      verdict: verdicts[i % verdicts.length] ?? 'judge',
      channel: i % 3 === 0 ? 'mail' : 'fax',
      dueOn: `2026-12-0${1 + (i % 5)}`,
      receivedOn: `2026-11-${17 + ((i * 5) % 4)}`,
      requestTypes: types[i % types.length] ?? [],
      // some ask for something else than was read
      ...(i % 11 === 0 && {
        review: {
          ...unreviewed,
          corrections: { ...unreviewed.corrections, requestTypes: ['correction'] },
        },
      }),
    }),
  );
}

/** What a filter asks, said plainly. */
function fits(of: Case, asked: QueueFilter): boolean {
  const { requestTypes } = saidOf(of);
  return (
    (asked.statuses?.includes(of.status) ?? true) &&
    (asked.verdicts?.includes(of.verdict) ?? true) &&
    (asked.channels?.includes(of.channel) ?? true) &&
    (asked.types?.some((type) => requestTypes.includes(type)) ?? true) &&
    of.dueOn >= (asked.dueFrom ?? '') &&
    of.dueOn <= (asked.dueTo ?? '9') &&
    of.receivedOn >= (asked.receivedFrom ?? '') &&
    of.receivedOn <= (asked.receivedTo ?? '9')
  );
}
