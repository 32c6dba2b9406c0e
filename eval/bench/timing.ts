import type { Timed } from './queue-calls.ts';

/** Milliseconds. */
export interface Timing {
  median: number;
  p95: number;
}

/** Calls before any is timed: the first ones compile, and fill what is kept at hand. */
const warmUp = 20;

/** Times each of several calls so many times, by turns, so that what else the machine does falls on all alike. */
export async function timed(calls: readonly Timed[], times: number): Promise<Timing[]> {
  const spent = calls.map((): number[] => []);
  for (let round = -warmUp; round < times; round += 1) {
    for (const [i, { call, after }] of calls.entries()) {
      const begun = performance.now();
      await call();
      const took = performance.now() - begun;
      await after?.();
      if (round >= 0) spent[i]?.push(took);
    }
  }
  return spent.map(timingOf);
}

/** Of an even number the upper of the two in the middle. @throws RangeError where nothing was timed */
export function timingOf(spent: readonly number[]): Timing {
  const sorted = spent.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    if (found === undefined) throw new RangeError('nothing was timed');
    return found;
  };
  return { median: at(0.5), p95: at(0.95) };
}
