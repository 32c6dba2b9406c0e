import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../core/case.ts';
import { CaseNotFound } from '../../functions/errors.ts';
import { brokenAt } from '../../functions/stores/audit.ts';
import { sampleCase } from './sample-case.ts';
import { admit, admitAll, type Store, taken } from './store.ts';

/** What happened to a case, and the trail of all of them. */
export function historyContract(store: () => Store): void {
  describe('history', () => {
    const look = (number: string, page: string) =>
      store().cases.note(number, { actor: 'hanako', action: 'looked', detail: { page } });

    test('keeps every entry, in order, chained', async () => {
      const one = await admit(store(), 'one');
      await Promise.all(Array.from({ length: 30 }, (_, i) => look(one.number, String(i))));
      const history = await store().cases.history(one.number);
      expect(history.map((entry) => entry.entry)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
      expect(new Set(history.map((entry) => entry.detail['page'])).size).toBe(31);
      expect(brokenAt(history)).toBeNull();
    });

    test('shows where it was changed, cut or added to', async () => {
      const one = await admit(store(), 'one');
      for (const page of ['1', '2', '3']) await look(one.number, page);
      const history = await store().cases.history(one.number);
      const changed = history.map((entry) => (entry.entry === 2 ? { ...entry, actor: 'jiro' } : entry));
      expect(brokenAt(changed)).toBe(2);
      expect(brokenAt(history.filter((entry) => entry.entry !== 2))).toBe(2);
      expect(brokenAt([...history.slice(0, 2), ...history.slice(1)])).toBe(3);
    });

    test('nobody notes on what is not there', async () => {
      await expect(store().cases.note('0000-0000', taken)).rejects.toThrow(CaseNotFound);
    });
  });

  describe('the trail', () => {
    const pages = async (limit: number): Promise<AuditEntry[][]> => {
      const found: AuditEntry[][] = [];
      let cursor: string | null = null;
      do {
        const page: { entries: AuditEntry[]; cursor: string | null } = await store().cases.trail({
          limit,
          ...(cursor !== null && { cursor }),
        });
        found.push(page.entries);
        cursor = page.cursor;
      } while (cursor !== null);
      return found;
    };

    test('holds every entry of every case once, whole case by whole case, whatever a page holds', async () => {
      const { cases } = store();
      const drafts = Array.from({ length: 30 }, (_, i) => sampleCase(`packet ${i}`));
      await admitAll(store(), drafts);
      for (const [i, { number }] of drafts.entries())
        for (let n = 0; n < i % 5; n += 1) await cases.note(number, taken);
      await cases.lease(drafts[0]?.number ?? '', 'hanako', 60);
      for (const limit of [1, 7, 1000]) {
        const found = await pages(limit);
        for (const page of found.slice(0, -1)) expect(page).toHaveLength(limit);
        const trail = found.flat();
        // the cases in the order in which they first appear
        const numbers = [...new Set(trail.map(({ number }) => number))];
        const whole = await Promise.all(numbers.map((number) => cases.history(number)));
        expect(trail).toEqual(whole.flat());
        expect(new Set(numbers)).toEqual(new Set(drafts.map(({ number }) => number)));
      }
    });

    test('of nothing is nothing', async () => {
      expect(await pages(10)).toEqual([[]]);
    });

    test('refuses a cursor that it never gave', async () => {
      await expect(store().cases.trail({ limit: 9, cursor: 'nonsense' })).rejects.toThrow(RangeError);
    });
  });
}
