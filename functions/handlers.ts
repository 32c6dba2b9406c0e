import type { z } from 'zod';
import { assess } from './assess.ts';
import { forget } from './forget.ts';
import { queue } from './queue.ts';
import { read } from './read.ts';
import { receive } from './receive.ts';
import { reject } from './reject.ts';
import { skip } from './skip.ts';
import { type StepName, type StepRow, steps } from './steps.ts';

/** A step as the state machine calls it: JSON in, JSON out, both held against the step table. */
export type Step = (input: unknown) => Promise<unknown>;

/** Every step, waiting for what it works with. */
export const handlers = {
  receive: held(steps.receive, receive),
  read: held(steps.read, read),
  skip: held(steps.skip, skip),
  assess: held(steps.assess, assess),
  queue: held(steps.queue, queue),
  forget: held(steps.forget, forget),
  reject: held(steps.reject, reject),
} satisfies Record<StepName, unknown>;

function held<I extends z.ZodType, O extends z.ZodType, Shell>(
  row: StepRow<I, O>,
  step: (input: z.output<I>, shell: Shell) => Promise<z.input<O>>,
): (shell: Shell) => Step {
  return (shell) => async (input) => row.output.parse(await step(row.input.parse(input), shell));
}
