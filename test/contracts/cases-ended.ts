import { describe, expect, test } from 'vitest';
import type { Case } from '../../core/case.ts';
import { admit, change, type Store } from './store.ts';

/** What every store keeps of cases that are over, and of their erasure. */
export function endedContract(store: () => Store): void {
  describe('what is over', () => {
    const end = async (name: string, status: Case['status']): Promise<Case> =>
      change(store(), await admit(store(), name, { status: 'in-review' }), { status });

    test('is listed by when it came there, until it is erased', async () => {
      const { cases, clock } = store();
      await admit(store(), 'open');
      const first = await end('first', 'withdrawn');
      clock.forward(60);
      const second = await end('second', 'closed');
      const between = clock.now().toISOString();
      clock.forward(60);
      const third = await end('third', 'answered');
      clock.forward(60);
      const now = clock.now().toISOString();

      const numbers = [first, second, third].map(({ number }) => number);
      expect(await cases.ended({ before: now, limit: 100 })).toEqual(numbers);
      expect(await cases.ended({ before: now, limit: 2 })).toEqual(numbers.slice(0, 2));
      expect(await cases.ended({ before: between, limit: 100 })).toEqual(numbers.slice(0, 1));
      await change(store(), first, { status: 'erased' });
      expect(await cases.ended({ before: now, limit: 100 })).toEqual(numbers.slice(1));
      expect((await cases.queue({ limit: 100 })).cases).toHaveLength(1);
    });

    test('is found by nothing any more once it is erased', async () => {
      const { cases } = store();
      const of = await admit(store(), 'one', { status: 'in-review', likeness: ['m1', 'm2'] });
      const other = await admit(store(), 'other', { likeness: ['m2'] });
      const named = { by: 'name', term: '見本太郎', prefix: false } as const;
      expect(await cases.seek(named)).toEqual([of.number, other.number].toSorted());
      const closed = await change(store(), of, { status: 'closed' });
      await change(store(), closed, { status: 'erased', fields: {}, likeness: [] });
      expect(await cases.seek(named)).toEqual([other.number]);
      expect(await cases.alike(['m1', 'm2'])).toEqual([other.number]);
      expect(await cases.resemble('f'.repeat(32), ['m1'])).toEqual([]);
      expect(await cases.ofPacket(of.packet)).toMatchObject({ number: of.number, status: 'erased' });
      // marks that were shared still tell of the other
      expect(await cases.resemble('e'.repeat(32), ['m2'])).toEqual([other.packet]);
    });
  });
}
