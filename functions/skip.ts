import { reasonOf } from './reason.ts';
import type { StepInput, StepOutput } from './steps.ts';

/** Stands in for a page that could not be read. */
export async function skip({ page, error }: StepInput<'skip'>): Promise<StepOutput<'skip'>> {
  return { page, key: null, kind: 'other', rotation: 0, confidence: 0, reason: reasonOf(error) };
}
