import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

test('results come in the order of the things, whichever is done first', async () => {
  const gates = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const got: number[] = [];
  const all = (async () => {
    const work = async (n: number) => {
      await gates[n]?.promise;
      return n;
    };
    for await (const n of inOrder([0, 1, 2, 3], 3, work)) got.push(n);
  })();
  for (const n of [2, 1]) gates[n]?.resolve();
  await turn();
  expect(got).toEqual([]);
  for (const n of [0, 3]) gates[n]?.resolve();
  await all;
  expect(got).toEqual([0, 1, 2, 3]);
});

test('no more are begun ahead of the oldest than the width', async () => {
  const first = Promise.withResolvers<void>();
  const begun: number[] = [];
  const results = inOrder([0, 1, 2, 3, 4, 5], 3, async (n) => {
    begun.push(n);
    if (n === 0) await first.promise;
    return n;
  });
  const next = results.next();
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  first.resolve();
  await next;
  for await (const _ of results);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a failure is told in its turn', async () => {
  const work = async (n: number) => {
    if (n === 1) throw new Error('no');
    return n;
  };
  const results = inOrder([0, 1], 2, work);
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('no');
});
