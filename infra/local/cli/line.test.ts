import { describe, expect, test } from 'vitest';
import { Line } from './line.ts';
import { packetsAtOnce } from './process.ts';

/** Work that ends when it is told to. */
function works(line: Line) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.set(name, resolve);
    return promise;
  };
  return {
    begun,
    enter: (name: string) => line.enter(work(name)),
    enterLast: (name: string) => line.enterLast(work(name)),
    end: async (name: string) => {
      ends.get(name)?.();
      // the line hears of it a few turns later
      await new Promise(setImmediate);
    },
  };
}

describe('the line', () => {
  test('never lets more packets in at once than the readers can use, however they came', async () => {
    const { begun, enter, enterLast, end } = works(new Line());
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) (name < 'c' ? enter : enterLast)(name);
    expect(begun).toEqual(names.slice(0, packetsAtOnce));
    await end('b');
    expect(begun).toEqual(names.slice(0, packetsAtOnce + 1));
  });

  test('lets what a person waits for go before the samples, in the order in which it came', async () => {
    const { begun, enter, enterLast, end } = works(new Line());
    for (const name of ['s1', 's2', 's3', 's4']) enterLast(name);
    for (const name of ['p1', 'p2']) enter(name);
    for (const name of ['s1', 's2', 'p1', 'p2']) await end(name);
    expect(begun).toEqual(['s1', 's2', 's3', 'p1', 'p2', 's4']);
  });

  test('tells what stops every packet', async () => {
    const line = new Line();
    line.enter(() => Promise.reject(new RangeError('the reader is broken')));
    await expect(line.stopped).rejects.toThrow('the reader is broken');
  });
});
