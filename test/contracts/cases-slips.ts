import { describe, expect, test } from 'vitest';
import type { Slip } from '../../core/slip.ts';
import { packetId } from './sample-case.ts';
import type { Store } from './store.ts';

const slip = (name: string, more: Partial<Slip> = {}): Slip => ({
  id: packetId(name),
  channel: 'mail',
  receivedOn: '2026-11-20',
  registered: '123-45-67890-1',
  counted: { stamps: 300, moneyOrders: 360 },
  by: 'sachiko',
  at: '2026-11-24T01:02:03.000Z',
  state: 'announced',
  ...more,
});

/** What the mailroom told, and how far it has come. */
export function slipsContract(store: () => Store): void {
  describe('slips', () => {
    const known = (...names: string[]) => store().cases.slips(names.map(packetId));

    test('are given in the order asked, those that are known', async () => {
      const { registered: _, counted: __, ...bare } = slip('two');
      for (const one of [slip('one'), bare, slip('three')]) await store().cases.announce(one);
      expect(await known('three', 'unknown', 'one', 'two')).toEqual([slip('three'), slip('one'), bare]);
      expect(await known('one', 'one')).toEqual([slip('one')]);
      expect(await known()).toEqual([]);
    });

    test('said again, change nothing', async () => {
      const { cases } = store();
      await cases.announce(slip('one'));
      await cases.advance(packetId('one'), { state: 'arrived', pages: 3 });
      await cases.announce(slip('one', { by: 'jiro', channel: 'fax' }));
      expect(await known('one')).toEqual([slip('one', { state: 'arrived', pages: 3 })]);
    });

    test('come further, and keep what was known of them', async () => {
      const { cases } = store();
      await cases.announce(slip('one'));
      await cases.advance(packetId('one'), { state: 'arrived', pages: 3 });
      expect(await known('one')).toEqual([slip('one', { state: 'arrived', pages: 3 })]);
      await cases.advance(packetId('one'), { state: 'queued', number: '1111-1111' });
      expect(await known('one')).toEqual([slip('one', { state: 'queued', pages: 3, number: '1111-1111' })]);
      await cases.advance(packetId('one'), { state: 'queued', number: '1111-1111' });
      expect(await known('one')).toEqual([slip('one', { state: 'queued', pages: 3, number: '1111-1111' })]);
    });

    test('never go back, whatever comes late', async () => {
      const { cases } = store();
      await cases.announce(slip('one'));
      await cases.advance(packetId('one'), { state: 'queued', pages: 3, number: '1111-1111' });
      await cases.advance(packetId('one'), { state: 'arrived', pages: 9 });
      await cases.advance(packetId('one'), { state: 'announced' });
      expect(await known('one')).toEqual([slip('one', { state: 'queued', pages: 3, number: '1111-1111' })]);
    });

    test('told of both states at once, stand at the further one', async () => {
      const { cases } = store();
      const names = Array.from({ length: 10 }, (_, i) => `slip ${i}`);
      await Promise.all(names.map((name) => cases.announce(slip(name))));
      await Promise.all(
        names.flatMap((name) => [
          cases.advance(packetId(name), { state: 'arrived', pages: 3 }),
          cases.advance(packetId(name), { state: 'queued', number: '1111-1111' }),
        ]),
      );
      for (const one of await known(...names))
        expect(one).toMatchObject({ state: 'queued', number: '1111-1111' });
    });

    test('that nobody announced go nowhere', async () => {
      await store().cases.advance(packetId('one'), { state: 'arrived', pages: 3 });
      expect(await known('one')).toEqual([]);
    });

    test('are asked for a hundred at a time at most', async () => {
      const names = Array.from({ length: 101 }, (_, i) => `slip ${i}`);
      await Promise.all(names.map((name) => store().cases.announce(slip(name))));
      await expect(known(...names)).rejects.toThrow(RangeError);
      expect(await known(...names.slice(1))).toEqual(names.slice(1).map((name) => slip(name)));
    });
  });
}
