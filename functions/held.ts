import type { z } from 'zod';
import type { StepRow } from './steps.ts';

/** A step as the state machine calls it: JSON in, JSON out, both held against the step table. */
export type Step = (input: unknown) => Promise<unknown>;

/** Holds a step to its row: what comes in and what goes out. */
export function held<I extends z.ZodType, O extends z.ZodType, Shell>(
  row: StepRow<I, O>,
  step: (input: z.output<I>, shell: Shell) => Promise<z.input<O>>,
): (shell: Shell) => Step {
  return (shell) => async (input) => row.output.parse(await step(row.input.parse(input), shell));
}
