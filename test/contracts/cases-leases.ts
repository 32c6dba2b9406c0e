import { describe, expect, test } from 'vitest';
import { unreviewed } from '../../core/review/review.ts';
import { CaseNotFound, LeaseHeld } from '../../functions/errors.ts';
import { admit, change, numbersOf, type Store } from './store.ts';

const minutes = 60;

/** Who works on a case, and until when. */
export function leasesContract(store: () => Store): void {
  const mine = async (holder: string) => (await store().cases.queue({ limit: 9, filter: { holder } })).cases;

  describe('a lease', () => {
    test('is shown to everybody until it is given back', async () => {
      const { cases, clock } = store();
      const one = await admit(store(), 'one');
      expect(await cases.holderOf(one.number)).toBeNull();
      const lease = await cases.lease(one.number, 'hanako', 5 * minutes);
      expect(lease).toEqual({ holder: 'hanako', until: clock.in(5 * minutes) });
      expect(await cases.holderOf(one.number)).toEqual(lease);
      expect((await cases.queue({ limit: 9 })).cases).toEqual([{ case: one, lease }]);
      await cases.release(one.number, 'hanako');
      expect(await cases.holderOf(one.number)).toBeNull();
      expect((await cases.queue({ limit: 9 })).cases).toEqual([{ case: one, lease: null }]);
    });

    test('keeps others off, who learn whose it is', async () => {
      const { cases } = store();
      const one = await admit(store(), 'one');
      const lease = await cases.lease(one.number, 'hanako', 5 * minutes);
      const refused = await cases.lease(one.number, 'jiro', 5 * minutes).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(LeaseHeld);
      expect(refused).toMatchObject(lease);
      expect(await cases.holderOf(one.number)).toEqual(lease);
    });

    test('is held longer by its holder alone', async () => {
      const { cases, clock } = store();
      const one = await admit(store(), 'one');
      await cases.lease(one.number, 'hanako', 5 * minutes);
      clock.forward(4 * minutes);
      const longer = await cases.lease(one.number, 'hanako', 5 * minutes);
      expect(longer.until).toBe(clock.in(5 * minutes));
      clock.forward(4 * minutes);
      await expect(cases.lease(one.number, 'jiro', 5 * minutes)).rejects.toThrow(LeaseHeld);
    });

    test('ends by itself, to the second', async () => {
      const { cases, clock } = store();
      const one = await admit(store(), 'one');
      await cases.lease(one.number, 'hanako', 5 * minutes);
      clock.forward(5 * minutes - 1);
      await expect(cases.lease(one.number, 'jiro', 5 * minutes)).rejects.toThrow(LeaseHeld);
      clock.forward(1);
      expect(await cases.holderOf(one.number)).toBeNull();
      expect(await cases.lease(one.number, 'jiro', 5 * minutes)).toMatchObject({ holder: 'jiro' });
      await expect(cases.lease(one.number, 'hanako', 5 * minutes)).rejects.toThrow(LeaseHeld);
    });

    test('is taken over where that is said', async () => {
      const { cases, clock } = store();
      const one = await admit(store(), 'one');
      await cases.lease(one.number, 'hanako', 5 * minutes);
      const lease = await cases.lease(one.number, 'jiro', minutes, true);
      expect(lease).toEqual({ holder: 'jiro', until: clock.in(minutes) });
      expect(await cases.holderOf(one.number)).toEqual(lease);
      await expect(cases.lease(one.number, 'hanako', 5 * minutes)).rejects.toThrow(LeaseHeld);
    });

    test('is not given back by another', async () => {
      const { cases } = store();
      const one = await admit(store(), 'one');
      const lease = await cases.lease(one.number, 'hanako', 5 * minutes);
      await cases.release(one.number, 'jiro');
      expect(await cases.holderOf(one.number)).toEqual(lease);
      await cases.lease(one.number, 'jiro', 5 * minutes, true);
      await cases.release(one.number, 'hanako');
      expect(await cases.holderOf(one.number)).toMatchObject({ holder: 'jiro' });
    });

    test('needs a case; nobody holds what is not there', async () => {
      const { cases } = store();
      await expect(cases.lease('0000-0000', 'hanako', 60)).rejects.toThrow(CaseNotFound);
      await expect(cases.lease('0000-0000', 'hanako', 60, true)).rejects.toThrow(CaseNotFound);
      expect(await cases.holderOf('0000-0000')).toBeNull();
      await cases.release('0000-0000', 'hanako');
    });

    test('of twenty who take a case at once one has it', async () => {
      const { cases } = store();
      const one = await admit(store(), 'one');
      const answers = await Promise.allSettled(
        Array.from({ length: 20 }, (_, i) => cases.lease(one.number, `person ${i}`, 60)),
      );
      const [got, ...more] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      expect(more).toEqual([]);
      expect(await cases.holderOf(one.number)).toEqual(got);
    });

    test('touches neither the case nor its history, and is not touched by a change of the case', async () => {
      const { cases } = store();
      const one = await admit(store(), 'one');
      const lease = await cases.lease(one.number, 'hanako', 5 * minutes);
      expect(await cases.get(one.number)).toEqual(one);
      expect(await cases.history(one.number)).toHaveLength(1);
      const changed = await change(store(), one, { status: 'in-review' });
      expect((await cases.queue({ limit: 9 })).cases).toEqual([{ case: changed, lease }]);
    });
  });

  describe('mine', () => {
    test('are the open cases whose lease runs, or ran out and was not given back', async () => {
      const { cases, clock } = store();
      const [a, b, c, d] = [
        await admit(store(), 'a', { dueOn: '2026-12-03' }),
        await admit(store(), 'b', { dueOn: '2026-12-01' }),
        await admit(store(), 'c'),
        await admit(store(), 'd'),
      ];
      for (const one of [a, b, c, d]) await cases.lease(one.number, 'hanako', 5 * minutes);
      await cases.lease((await admit(store(), 'e')).number, 'jiro', 5 * minutes);
      await cases.release(c.number, 'hanako');
      await change(store(), d, { status: 'withdrawn' });
      expect(numbersOf(await mine('hanako'))).toEqual([b.number, a.number]);
      clock.forward(10 * minutes);
      expect(await mine('hanako')).toEqual([
        { case: b, lease: null },
        { case: a, lease: null },
      ]);
      await cases.lease(b.number, 'jiro', 5 * minutes);
      expect(numbersOf(await mine('hanako'))).toEqual([a.number]);
      expect(await mine('nobody')).toEqual([]);
    });

    test('are filtered and come page by page like all', async () => {
      const { cases } = store();
      const held = [];
      for (const [i, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
        const one = await admit(store(), name, {
          dueOn: `2026-12-0${9 - i}`,
          channel: name === 'c' ? 'mail' : 'fax',
        });
        await cases.lease(one.number, 'hanako', 60);
        held.unshift(one.number);
      }
      const filter = { holder: 'hanako', channels: ['fax'], statuses: ['queued'] } as const;
      const first = await cases.queue({ limit: 3, filter });
      const second = await cases.queue({ limit: 3, filter, cursor: first.cursor ?? '' });
      expect(numbersOf([...first.cases, ...second.cases])).toEqual(held.toSpliced(2, 1));
      expect(second.cursor).toBeNull();
      expect(await cases.queue({ limit: 3, filter: { holder: 'hanako', verdicts: ['judge'] } })).toEqual({
        cases: [],
        cursor: null,
      });
    });
  });

  describe('the next case', () => {
    const take = (holder: string, more: { notReviewedBy?: string } = {}) =>
      store().cases.takeNext({ holder, seconds: 5 * minutes, statuses: ['queued', 'reviewed'], ...more });

    test('is the first by due day, then number, that nobody holds; in the end there is none', async () => {
      const { cases, clock } = store();
      const late = await admit(store(), 'late', { dueOn: '2026-12-09' });
      const drafts = [await admit(store(), 'a'), await admit(store(), 'b')];
      const [first, second] = drafts.toSorted((a, b) => (a.number < b.number ? -1 : 1));
      const lease = { holder: 'hanako', until: clock.in(5 * minutes) };
      expect(await take('hanako')).toEqual({ case: first, lease });
      expect(await cases.holderOf(first?.number ?? '')).toEqual(lease);
      expect(await take('jiro')).toMatchObject({ case: { number: second?.number } });
      expect(await take('saburo')).toMatchObject({ case: { number: late.number } });
      expect(await take('shiro')).toBeNull();
    });

    test('is of the statuses asked for', async () => {
      const { cases } = store();
      for (const status of ['in-review', 'awaiting-correction', 'approved', 'closed'] as const)
        await admit(store(), status, { status, dueOn: '2026-12-01' });
      const passed = await admit(store(), 'passed', { status: 'reviewed' });
      expect(await take('hanako')).toMatchObject({ case: { number: passed.number } });
      expect(await take('jiro')).toBeNull();
      expect(await cases.takeNext({ holder: 'jiro', seconds: 60, statuses: [] })).toBeNull();
    });

    test('is the one that the same person is at, for somebody who comes again', async () => {
      const { clock } = store();
      const [a] = [await admit(store(), 'a', { dueOn: '2026-12-02' })];
      expect(await take('hanako')).toMatchObject({ case: { number: a.number } });
      const b = await admit(store(), 'b', { dueOn: '2026-12-01' });
      clock.forward(minutes);
      expect(await take('hanako')).toEqual({
        case: a,
        lease: { holder: 'hanako', until: clock.in(5 * minutes) },
      });
      expect(await take('jiro')).toMatchObject({ case: { number: b.number } });
    });

    test('is another where the one that the person is at is of none of the statuses', async () => {
      const a = await admit(store(), 'a', { dueOn: '2026-12-01' });
      const b = await admit(store(), 'b');
      await take('hanako');
      await change(store(), a, { status: 'in-review' });
      expect(await take('hanako')).toMatchObject({ case: { number: b.number } });
    });

    test('may be one whose lease has run out', async () => {
      const { clock } = store();
      const a = await admit(store(), 'a', { dueOn: '2026-12-01' });
      await admit(store(), 'b');
      await take('hanako');
      clock.forward(5 * minutes);
      expect(await take('jiro')).toMatchObject({ case: { number: a.number }, lease: { holder: 'jiro' } });
    });

    test('is none that the person reviewed, where that is asked', async () => {
      const { cases } = store();
      const by = (...reviewers: string[]) => ({
        review: { ...unreviewed, reviewers },
        status: 'reviewed' as const,
      });
      const own = await admit(store(), 'own', { dueOn: '2026-12-01', ...by('jiro', 'hanako') });
      const others = await admit(store(), 'others', by('jiro', 'hanako2'));
      expect(await take('hanako', { notReviewedBy: 'hanako' })).toMatchObject({
        case: { number: others.number },
      });
      // not even where the person holds it
      await cases.release(others.number, 'hanako');
      await cases.lease(own.number, 'hanako', 60);
      expect(await take('hanako', { notReviewedBy: 'hanako' })).toMatchObject({
        case: { number: others.number },
      });
      expect(await take('saburo', { notReviewedBy: 'saburo' })).toBeNull();
      await cases.release(own.number, 'hanako');
      expect(await take('saburo')).toMatchObject({ case: { number: own.number } });
    });
  });
}
