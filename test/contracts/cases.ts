import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../core/case.ts';
import { CaseNotFound, CaseNumberTaken, VersionConflict } from '../../functions/errors.ts';
import { brokenAt } from '../../functions/stores/audit.ts';
import type { AuditDraft, Cases } from '../../functions/stores/cases.ts';
import { packetId, sampleCase } from './sample-case.ts';

const admitted: AuditDraft = { actor: 'intake', action: 'admitted', detail: { verdict: 'incomplete' } };
const taken: AuditDraft = { actor: 'hanako', action: 'taken', detail: {} };

/** What every {@link Cases} must keep. @param make gives an empty store */
export function casesContract(name: string, make: () => Promise<Cases>): void {
  describe(`Cases on ${name}`, () => {
    let cases: Cases;
    beforeEach(async () => {
      cases = await make();
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
        expect((await cases.queue({ limit: 100 })).cases).toEqual([draft]);
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

    describe('the queue', () => {
      test('goes by due day, then number, page by page, each case once', async () => {
        const drafts = Array.from({ length: 47 }, (_, i) =>
          sampleCase(`packet ${i}`, { dueOn: `2026-12-${String(1 + ((i * 7) % 5)).padStart(2, '0')}` }),
        );
        for (const draft of drafts) await cases.admit(draft, admitted);
        const pages = await allPages(cases, 10);
        expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 10, 7]);
        const order = (a: Case, b: Case) => (a.dueOn + a.number < b.dueOn + b.number ? -1 : 1);
        expect(pages.flat()).toEqual(drafts.toSorted(order));
      });

      test('a page ends without a cursor exactly where the cases end', async () => {
        for (const name of ['a', 'b', 'c', 'd']) await cases.admit(sampleCase(name), admitted);
        expect((await allPages(cases, 2)).map((page) => page.length)).toEqual([2, 2]);
      });

      test('what comes in between two pages neither repeats nor hides a case', async () => {
        for (const name of ['a', 'b', 'c'])
          await cases.admit(sampleCase(name, { dueOn: '2026-12-04' }), admitted);
        const first = await cases.queue({ limit: 2 });
        await cases.admit(sampleCase('early', { dueOn: '2026-12-01' }), admitted);
        await cases.admit(sampleCase('late', { dueOn: '2026-12-09' }), admitted);
        const second = await cases.queue({ limit: 2, cursor: first.cursor ?? '' });
        const seen = [...first.cases, ...second.cases].map((c) => c.packet);
        expect(new Set(seen)).toEqual(new Set(['a', 'b', 'c', 'late'].map(packetId)));
      });

      test('holds what waits for a person, and lets go of what is decided', async () => {
        const draft = sampleCase('one');
        await cases.admit(draft, admitted);
        await cases.update({ ...draft, version: 2, status: 'in-review', dueOn: '2026-12-09' }, taken);
        expect((await cases.queue({ limit: 9 })).cases).toMatchObject([
          { status: 'in-review', dueOn: '2026-12-09' },
        ]);
        await cases.update({ ...draft, version: 3, status: 'withdrawn' }, taken);
        expect((await cases.queue({ limit: 9 })).cases).toEqual([]);
        expect(await cases.get(draft.number)).toMatchObject({ status: 'withdrawn' });
      });

      test('refuses a cursor that it never gave', async () => {
        await expect(cases.queue({ limit: 9, cursor: 'nonsense' })).rejects.toThrow(RangeError);
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

    describe('history', () => {
      test('keeps every entry, in order, chained', async () => {
        const draft = sampleCase('one');
        await cases.admit(draft, admitted);
        await Promise.all(
          Array.from({ length: 30 }, (_, i) =>
            cases.note(draft.number, { actor: 'hanako', action: 'looked', detail: { page: String(i) } }),
          ),
        );
        const history = await cases.history(draft.number);
        expect(history.map((entry) => entry.entry)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
        expect(new Set(history.map((entry) => entry.detail['page'])).size).toBe(31);
        expect(brokenAt(history)).toBeNull();
      });

      test('shows where it was changed, cut or added to', async () => {
        const draft = sampleCase('one');
        await cases.admit(draft, admitted);
        for (const page of ['1', '2', '3'])
          await cases.note(draft.number, { actor: 'hanako', action: 'looked', detail: { page } });
        const history = await cases.history(draft.number);
        const changed = history.map((entry) => (entry.entry === 2 ? { ...entry, actor: 'jiro' } : entry));
        expect(brokenAt(changed)).toBe(2);
        expect(brokenAt(history.filter((entry) => entry.entry !== 2))).toBe(2);
        expect(brokenAt([...history.slice(0, 2), ...history.slice(1)])).toBe(3);
      });

      test('nobody notes on what is not there', async () => {
        await expect(cases.note('0000-0000', taken)).rejects.toThrow(CaseNotFound);
      });
    });
  });
}

async function allPages(cases: Cases, limit: number): Promise<Case[][]> {
  const pages: Case[][] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Cases['queue']>> = await cases.queue({
      limit,
      ...(cursor !== null && { cursor }),
    });
    pages.push(page.cases);
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
}
