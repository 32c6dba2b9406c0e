import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Case } from '../../core/case.ts';
import { storeCalls } from './queue-calls.ts';
import { inventedCase } from './queue-cases.ts';
import { filledStore } from './queue-store.ts';
import { queueLines } from './queue-table.ts';
import { timed, timingOf } from './timing.ts';

const folder = () => mkdtemp(join(tmpdir(), 'uketsuke-bench-'));

test('the store that is measured holds the invented cases as if each had been admitted', async () => {
  const store = filledStore(await folder(), 60);
  const { cases } = await store.queue({ limit: 100 });
  const invented = Array.from({ length: 60 }, (_, n) => inventedCase(n));
  for (const one of invented) expect(Case.parse(one)).toEqual(one);
  expect(new Set(cases.map((queued) => queued.case))).toEqual(new Set(invented));
  expect((await store.tally()).reduce((sum, { count }) => sum + count, 0)).toBe(60);
  store.close();
});

test('every question finds something, and leaves the store as it was', async () => {
  const store = filledStore(await folder(), 600);
  const calls = await storeCalls(store);
  for (let round = 0; round < 2; round += 1)
    for (const [name, { call, after }] of Object.entries(calls)) {
      const answer = await call();
      await after?.();
      // one of 600 may have no such name
      if (!name.startsWith('seek')) expect(JSON.stringify(answer ?? 'taken').length, name).toBeGreaterThan(5);
    }
  expect((await store.queue({ limit: 9, filter: { holder: 'jiro' } })).cases).toEqual([]);
  store.close();
});

test('calls are timed by turns, and what puts things back is not', async () => {
  const order: string[] = [];
  const note = (name: string) => async () => {
    order.push(name);
  };
  const timings = await timed([{ call: note('a'), after: note('back') }, { call: note('b') }], 3);
  expect(timings).toHaveLength(2);
  expect(order.slice(-3)).toEqual(['a', 'back', 'b']);
  expect(order.length % 3).toBe(0);
});

test('the median and the slowest twentieth', () => {
  const spent = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(timingOf(spent)).toEqual({ median: 51, p95: 96 });
  expect(timingOf([7])).toEqual({ median: 7, p95: 7 });
  expect(() => timingOf([])).toThrow(RangeError);
});

test('the table says how many times as long the larger store takes', () => {
  const found = {
    tally: [
      { median: 2, p95: 3 },
      { median: 5, p95: 6 },
    ],
  };
  const [sizes, , line] = queueLines(found, [1000, 100_000]);
  expect(sizes).toContain('100,000');
  expect(line?.split(/\s+/)).toEqual(['tally', '2.00', '3.00', '5.00', '6.00', '2.50']);
});
