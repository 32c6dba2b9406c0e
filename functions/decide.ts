import { z } from 'zod';
import { CaseStatus } from '../core/case.ts';
import { VersionConflict } from './errors.ts';
import type { Shell } from './shell.ts';
import type { StepRow } from './steps.ts';

/** Statuses that a person's decision leads to, after which the applicant is written to. */
export const Outcome = CaseStatus.extract([
  'awaiting-correction',
  'approved',
  'partly-approved',
  'refused',
  'withdrawn',
]);

/** A decision that stands in the case already, in its version. */
export const Decision = z.strictObject({ number: z.string(), version: z.int().positive(), outcome: Outcome });
export type Decision = z.infer<typeof Decision>;

/** The one step of `statemachines/decision.asl.json`, until there is one that makes the letter. */
export const recordDecision = {
  state: 'Record',
  does: "puts on record in the case's history that its decision was handed on",
  input: Decision,
  output: Decision,
  throws: ['StoreUnavailable'],
  reach: { read: [], write: [], remove: [], cases: ['get', 'history', 'note'] },
  seconds: 30,
  megabytes: 512,
} as const satisfies StepRow<typeof Decision, typeof Decision>;

/**
 * Says in the history that a decision was handed on; once, however often it is called.
 * @throws CaseNotFound
 * @throws VersionConflict where the case has not come as far: it was started before the decision was written
 */
export async function decide(decision: Decision, { cases }: Pick<Shell, 'cases'>): Promise<Decision> {
  const { number, outcome, version } = decision;
  const there = await cases.get(number);
  if (there.version < version) throw new VersionConflict(number, there.version);
  const detail = { outcome, version: String(version) };
  const history = await cases.history(number);
  const known = history.some(
    (entry) => entry.action === action && entry.detail['version'] === detail.version,
  );
  if (!known) await cases.note(number, { actor: 'decision', action, detail });
  return decision;
}

const action = 'decision-handed-on';
