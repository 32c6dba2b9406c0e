import { setTimeout } from 'node:timers/promises';
import { StoreUnavailable } from '../../errors.ts';

/** With the pauses below, some ten seconds; of many who write one item at once, each round lets at least one through. */
const mostAttempts = 40;
/** Milliseconds: a write takes about ten, so the first pause lets another's end. */
const firstPause = 10;
const longestPause = 500;

/** What work answers where somebody else came between its read and its write. */
export const again = Symbol('again');

/** Does the work until nobody comes between. @throws StoreUnavailable where it never ends */
export async function undisturbed<T>(work: () => Promise<T | typeof again>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await work();
    if (answer !== again) return answer;
    await calm(attempt, 'too many write the same at once');
  }
}

/** Pauses, longer each time and never the same for two (full jitter). @throws StoreUnavailable after too many */
export async function calm(attempt: number, why: string): Promise<void> {
  if (attempt >= mostAttempts) throw new StoreUnavailable(`${why}, after ${attempt} attempts`);
  await setTimeout(Math.random() * Math.min(longestPause, firstPause * 2 ** attempt));
}
