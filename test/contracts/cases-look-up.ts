import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../core/request.ts';
import { foldName, foldPhone } from '../../core/review/look-up.ts';
import { type Corrections, unreviewed } from '../../core/review/review.ts';
import { sampleCase } from './sample-case.ts';
import { admit, admitAll, change, type Store } from './store.ts';

type Values = Partial<Record<FieldName, string>>;

const fields = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      {
        value,
        raw: value,
        confidence: 0.9,
        page: 1,
        box: [0.1, 0.1, 0.2, 0.05] as [number, number, number, number],
      },
    ]),
  );
const corrected = (set: Corrections['fields']) => ({
  review: { ...unreviewed, corrections: { ...unreviewed.corrections, fields: set } },
});

/** People found by name and telephone. */
export function lookUpContract(store: () => Store): void {
  const byName = (name: string, prefix = false) =>
    store().cases.seek({ by: 'name', term: foldName(name), prefix });
  const byPhone = (phone: string, prefix = false) =>
    store().cases.seek({ by: 'phone', term: foldPhone(phone), prefix });

  describe('looking for a person', () => {
    test('finds every case that names them, exactly or by how the name begins', async () => {
      const one = await admit(store(), 'one', {
        fields: fields({ 'principal.name': '見本太郎', 'principal.kana': 'みほん たろう' }),
      });
      const two = await admit(store(), 'two', { fields: fields({ 'principal.name': '見本 太' }) });
      const agent = await admit(store(), 'agent', {
        fields: fields({ 'principal.name': '試験花子', 'agent.name': '見本太郎' }),
      });
      const numbers = (...of: { number: string }[]) => of.map(({ number }) => number).toSorted();
      expect(await byName('見本太郎')).toEqual(numbers(one, agent));
      expect(await byName('見本太')).toEqual(numbers(two));
      expect(await byName('見本太', true)).toEqual(numbers(one, two, agent));
      expect(await byName('見', true)).toEqual(numbers(one, two, agent));
      expect(await byName('ミホン', true)).toEqual(numbers(one));
      expect(await byName('本', true)).toEqual([]);
      expect(await byName('見本太郎左', true)).toEqual([]);
      expect(await byName('', true)).toEqual([]);
    });

    test('finds a name in whatever form of its characters it is written', async () => {
      const one = await admit(store(), 'one', { fields: fields({ 'principal.name': '髙﨑 恵' }) });
      for (const name of ['高崎恵', '髙崎　惠', '高﨑恵様']) expect(await byName(name)).toEqual([one.number]);
    });

    test('finds a telephone number, exactly or by how it begins', async () => {
      const one = await admit(store(), 'one', {
        fields: fields({ 'principal.phone': '03-0000-1234', 'agent.phone': '+81 90-0000-5678' }),
      });
      const two = await admit(store(), 'two', { fields: fields({ 'principal.phone': '03(0000)1299' }) });
      expect(await byPhone('0300001234')).toEqual([one.number]);
      expect(await byPhone('090-0000-5678')).toEqual([one.number]);
      expect(await byPhone('03-0000-12')).toEqual([]);
      expect(await byPhone('03-0000-12', true)).toEqual([one.number, two.number].toSorted());
      expect(await byName('0300001234')).toEqual([]);
    });

    test('goes by what a person corrected, and no longer by what was read', async () => {
      const read = {
        'principal.name': '見本大郎',
        'principal.kana': 'ミホンタロウ',
        'principal.phone': '0300001234',
      };
      let one = await admit(store(), 'one', { fields: fields(read) });
      one = await change(store(), one, corrected({ 'principal.name': '見本太郎', 'principal.phone': null }));
      expect(await byName('見本大郎')).toEqual([]);
      expect(await byPhone('0300001234')).toEqual([]);
      expect(await byName('見本太郎')).toEqual([one.number]);
      expect(await byName('ミホンタロウ')).toEqual([one.number]);
      one = await change(store(), one, corrected({ 'principal.name': null, 'principal.kana': null }));
      expect(await byName('見', true)).toEqual([]);
      expect(await byName('ミ', true)).toEqual([]);
      expect(await byPhone('0300001234')).toEqual([one.number]);
      one = await change(store(), one, { ...corrected({}), fields: {} });
      expect(await byPhone('0', true)).toEqual([]);
    });

    test('finds cases that are decided too', async () => {
      const one = await admit(store(), 'one');
      await change(store(), one, { status: 'withdrawn' });
      expect(await byName('見本太郎')).toEqual([one.number]);
    });

    test('names a case once, and no more than fifty', async () => {
      const drafts = Array.from({ length: 60 }, (_, i) =>
        sampleCase(`packet ${i}`, {
          fields: fields({ 'principal.name': `見本${i % 7}`, 'agent.name': `見本${i % 5}人` }),
        }),
      );
      await admitAll(store(), drafts);
      const found = await byName('見本', true);
      expect(new Set(found).size).toBe(50);
      expect(found).toEqual(found.toSorted());
      expect(new Set([...drafts.map(({ number }) => number), ...found]).size).toBe(60);
      const some = drafts.filter((_, i) => i % 7 === 3).map(({ number }) => number);
      expect(await byName('見本3')).toEqual(some.toSorted());
    });
  });
}
