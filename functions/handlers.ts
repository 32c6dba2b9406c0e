import { assess } from './assess.ts';
import { forget } from './forget.ts';
import { held } from './held.ts';
import { queue } from './queue.ts';
import { read } from './read.ts';
import { receive } from './receive.ts';
import { reject } from './reject.ts';
import { skip } from './skip.ts';
import { type StepName, steps } from './steps.ts';

export type { Step } from './held.ts';

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
