import { beforeEach, describe, expect, test } from 'vitest';
import type { Case, CaseStatus } from '../../core/case.ts';
import { unreviewed } from '../../core/review/review.ts';
import { CaseNotFound, CaseNumberTaken, FourEyes, VersionConflict } from '../../functions/errors.ts';
import type { Cases } from '../../functions/stores/cases.ts';
import { contentionContract } from './cases-contention.ts';
import { endedContract } from './cases-ended.ts';
import { historyContract } from './cases-history.ts';
import { leasesContract } from './cases-leases.ts';
import { lookUpContract } from './cases-look-up.ts';
import { queueContract } from './cases-queue.ts';
import { slipsContract } from './cases-slips.ts';
import { Clock } from './clock.ts';
import { packetId, sampleCase } from './sample-case.ts';
import { admit, admitted, change, type Store, taken } from './store.ts';

/**
 * What every {@link Cases} must keep.
 * @param make gives an empty store that goes by the clock
 * @param many so many cases are worked off by fifty people at once
 */
export function casesContract(name: string, make: (now: () => Date) => Promise<Cases>, many: number): void {
  describe(`Cases on ${name}`, () => {
    let cases: Cases;
    let store: Store;
    beforeEach(async () => {
      const clock = new Clock();
      cases = await make(clock.now);
      store = { cases, clock };
    });

    describe('admitting', () => {
      test('makes a case with a history, found by number and by packet', async () => {
        const draft = sampleCase('one');
        expect(await cases.admit(draft, admitted)).toEqual({ case: draft, admitted: true });
        expect(await cases.get(draft.number)).toEqual(draft);
        expect(await cases.ofPacket(draft.packet)).toEqual(draft);
        expect(await cases.history(draft.number)).toMatchObject([
          { entry: 1, number: draft.number, ...admitted },
        ]);
      });

      test('the same packet fifty times at once is one case with one entry', async () => {
        const draft = sampleCase('one');
        const answers = await Promise.all(Array.from({ length: 50 }, () => cases.admit(draft, admitted)));
        expect(answers.filter((answer) => answer.admitted)).toHaveLength(1);
        for (const answer of answers) expect(answer.case).toEqual(draft);
        expect((await cases.queue({ limit: 100 })).cases).toEqual([{ case: draft, lease: null }]);
        expect(await cases.history(draft.number)).toHaveLength(1);
      });

      test('the same packet again, under another number and with other findings, changes nothing', async () => {
        const draft = sampleCase('one');
        await cases.admit(draft, admitted);
        const again = { ...draft, number: '0000-0000', findings: [] };
        expect(await cases.admit(again, admitted)).toEqual({ case: draft, admitted: false });
        await expect(cases.get('0000-0000')).rejects.toThrow(CaseNotFound);
      });

      test('of two packets that draw one number, one is told to draw again, and leaves nothing behind', async () => {
        const drafts = ['one', 'two'].map((name) => sampleCase(name, { number: '1111-1111' }));
        const answers = await Promise.allSettled(drafts.map((draft) => cases.admit(draft, admitted)));
        expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
        for (const [i, answer] of answers.entries()) {
          if (answer.status === 'fulfilled') continue;
          expect(answer.reason).toBeInstanceOf(CaseNumberTaken);
          expect(await cases.ofPacket(drafts[i]?.packet ?? '')).toBeNull();
        }
        expect((await cases.queue({ limit: 100 })).cases).toHaveLength(1);
        expect(await cases.history('1111-1111')).toHaveLength(1);
      });

      test('nothing is found where nothing is', async () => {
        await expect(cases.get('0000-0000')).rejects.toThrow(CaseNotFound);
        await expect(cases.history('0000-0000')).rejects.toThrow(CaseNotFound);
        expect(await cases.ofPacket(packetId('none'))).toBeNull();
        expect(await cases.queue({ limit: 10 })).toEqual({ cases: [], cursor: null });
      });
    });

    describe('changing', () => {
      test('of twenty who change one version, one does', async () => {
        const draft = sampleCase('one');
        await cases.admit(draft, admitted);
        const answers = await Promise.allSettled(
          Array.from({ length: 20 }, () =>
            cases.update({ ...draft, version: 2, status: 'in-review' }, taken),
          ),
        );
        const refused = answers.filter((answer) => answer.status === 'rejected');
        expect(refused).toHaveLength(19);
        for (const answer of refused) expect(answer.reason).toBeInstanceOf(VersionConflict);
        expect(await cases.history(draft.number)).toHaveLength(2);
      });

      test('nobody changes what is not there, or what they have not seen', async () => {
        const draft = sampleCase('one');
        await expect(cases.update({ ...draft, version: 2 }, taken)).rejects.toThrow(CaseNotFound);
        await cases.admit(draft, admitted);
        await expect(cases.update({ ...draft, version: 1 }, taken)).rejects.toThrow(VersionConflict);
        await expect(cases.update({ ...draft, version: 3 }, taken)).rejects.toThrow(VersionConflict);
        expect(await cases.get(draft.number)).toEqual(draft);
      });
    });

    describe('likeness', () => {
      test('finds the cases that share a mark', async () => {
        for (const [name, likeness] of [
          ['one', ['m1', 'm2']],
          ['two', ['m2', 'm3']],
          ['three', ['m4']],
        ] as const)
          await cases.admit(sampleCase(name, { likeness: [...likeness] }), admitted);
        const numbers = (...names: string[]) => names.map((n) => sampleCase(n).number).sort();
        expect(await cases.alike(['m2', 'm9'])).toEqual(numbers('one', 'two'));
        expect(await cases.alike(['m1', 'm3'])).toEqual(numbers('one', 'two'));
        expect(await cases.alike(['m9'])).toEqual([]);
        expect(await cases.alike([])).toEqual([]);
      });

      test('a packet sees the like ones put on record before it, never itself, however often it asks', async () => {
        expect(await cases.resemble(packetId('a'), ['m1', 'm2'])).toEqual([]);
        expect(await cases.resemble(packetId('b'), ['m2'])).toEqual([packetId('a')]);
        expect(await cases.resemble(packetId('c'), ['m9'])).toEqual([]);
        expect(await cases.resemble(packetId('a'), ['m1', 'm2'])).toEqual([]);
        expect(await cases.resemble(packetId('b'), ['m2'])).toEqual([packetId('a')]);
      });

      test('of many like packets at the same moment, all but one see another', async () => {
        const names = Array.from({ length: 20 }, (_, i) => packetId(`p${i}`));
        const seen = await Promise.all(names.map((packet) => cases.resemble(packet, ['m'])));
        expect(seen.filter((packets) => packets.length === 0)).toHaveLength(1);
      });
    });

    describe('four eyes', () => {
      const decisions: CaseStatus[] = ['approved', 'partly-approved', 'refused'];
      const reviewed: Pick<Case, 'status' | 'review'> = {
        status: 'reviewed',
        review: { ...unreviewed, reviewers: ['hanako', 'jiro'] },
      };
      const by = (actor: string) => ({ actor, action: 'decided', detail: {} });

      test.each(decisions)(
        'who reviewed a case does not have it %s, and nothing of it is kept',
        async (status) => {
          const one = await admit(store, 'one', reviewed);
          for (const actor of ['hanako', 'jiro'])
            await expect(cases.update({ ...one, status, version: 2 }, by(actor))).rejects.toThrow(FourEyes);
          expect(await cases.get(one.number)).toEqual(one);
          expect(await cases.history(one.number)).toHaveLength(1);
          await cases.update({ ...one, status, version: 2 }, by('saburo'));
          expect(await cases.get(one.number)).toMatchObject({ status });
        },
      );

      test('it is the stored reviewers that count, not those that the change brings', async () => {
        const one = await admit(store, 'one', reviewed);
        const without = { ...one, status: 'approved', review: unreviewed, version: 2 } as const;
        await expect(cases.update(without, by('hanako'))).rejects.toThrow(FourEyes);
      });

      test('a name that another begins with is another', async () => {
        const one = await admit(store, 'one', reviewed);
        await cases.update({ ...one, status: 'approved', version: 2 }, by('hana'));
      });

      test('what asks for no second person is done by the first', async () => {
        const one = await admit(store, 'one', reviewed);
        await cases.update({ ...one, version: 2 }, by('hanako'));
        await cases.update({ ...one, status: 'in-review', version: 3 }, by('hanako'));
        await cases.update({ ...one, version: 4 }, by('jiro'));
        await expect(cases.update({ ...one, status: 'approved', version: 5 }, by('hanako'))).rejects.toThrow(
          FourEyes,
        );
      });

      test('an older version is a conflict before it is anything else', async () => {
        const one = await admit(store, 'one', reviewed);
        await change(store, one, {});
        await expect(cases.update({ ...one, status: 'approved', version: 2 }, by('hanako'))).rejects.toThrow(
          VersionConflict,
        );
      });
    });

    queueContract(() => store);
    leasesContract(() => store);
    contentionContract(() => store, many);
    lookUpContract(() => store);
    slipsContract(() => store);
    endedContract(() => store);
    historyContract(() => store);
  });
}
