import { describe, expect, test } from 'vitest';
import { sampleCase } from './sample-case.ts';
import { admitAll, inOrder, type Store, taken } from './store.ts';

/** Days on which the answer is due, so that many cases share one. */
const dueOn = (i: number): string => `2026-12-${String(1 + (i % 20)).padStart(2, '0')}`;

/**
 * Fifty people ask for the next case at once.
 * @param many cases that they work off; several times as many as there are people
 */
export function contentionContract(store: () => Store, many: number): void {
  describe('fifty at once', () => {
    test('get the first fifty cases, each one of them', async () => {
      const drafts = Array.from({ length: 60 }, (_, i) => sampleCase(`packet ${i}`, { dueOn: dueOn(i) }));
      await admitAll(store(), drafts);
      const got = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          store().cases.takeNext({ holder: `person ${i}`, seconds: 300, statuses: ['queued'] }),
        ),
      );
      const first = drafts.toSorted(inOrder).slice(0, 50);
      expect(got.map((one) => one?.case.number).toSorted()).toEqual(
        first.map((one) => one.number).toSorted(),
      );
      for (const [i, one] of got.entries()) expect(one?.lease?.holder).toBe(`person ${i}`);
    });

    test(`work off ${many} cases: none comes twice, none is left`, async () => {
      const drafts = Array.from({ length: many }, (_, i) => sampleCase(`packet ${i}`, { dueOn: dueOn(i) }));
      await admitAll(store(), drafts);
      const people = Array.from({ length: 50 }, (_, i) => workOff(store(), `person ${i}`));
      const worked = (await Promise.all(people)).flat();
      expect(worked).toHaveLength(many);
      expect(new Set(worked)).toEqual(new Set(drafts.map((draft) => draft.number)));
    });
  });
}

/** Takes one case after another and begins to review it, until there is none. */
async function workOff({ cases }: Store, holder: string): Promise<string[]> {
  const worked: string[] = [];
  for (;;) {
    const next = await cases.takeNext({ holder, seconds: 300, statuses: ['queued'] });
    if (!next) return worked;
    worked.push(next.case.number);
    await cases.update({ ...next.case, status: 'in-review', version: next.case.version + 1 }, taken);
  }
}
