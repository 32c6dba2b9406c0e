import { expect } from 'vitest';
import type { Case } from '../../core/case.ts';
import type { World } from './world.ts';

/** Every case there is. */
export const all = async ({ shell }: World): Promise<Case[]> =>
  (await shell.cases.queue({ limit: 100 })).cases.map((queued) => queued.case);
/** The one case there is. */
export const only = async (of: World): Promise<Case> => {
  const [one, ...others] = await all(of);
  expect(others).toEqual([]);
  if (!one) throw new Error('no case was made');
  return one;
};
/** What was done with a case, in order. */
export const actions = async ({ shell }: World, { number }: Case): Promise<string[]> =>
  (await shell.cases.history(number)).map((entry) => entry.action);
