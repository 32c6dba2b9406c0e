import { z } from 'zod';
import { UnreadableReason } from '../core/packet.ts';
import type { Failure } from './steps.ts';

/** What AWS Lambda makes of an error that a function throws, as JSON in `Cause`. */
const LambdaError = z.object({ errorType: z.string().optional(), errorMessage: z.string() });

/** Names under which a time limit is told: by Step Functions and by Lambda. */
const timeLimits = ['States.Timeout', 'Sandbox.Timedout'];

/**
 * The reason a person is told for a failure that the state machine caught. The message of `Unreadable` carries it;
 * its name does not arrive everywhere, so the message decides. Anything else is `internal`.
 */
export function reasonOf({ Error: name, Cause: cause = '' }: Failure): UnreadableReason {
  const { errorType, errorMessage } = unwrapped(cause);
  const told = UnreadableReason.safeParse(/^([a-z-]+): /.exec(errorMessage)?.[1]);
  if (told.success) return told.data;
  if (timeLimits.includes(name)) return 'took-too-long';
  if (name === 'DocumentNotFound' || errorType === 'DocumentNotFound') return 'not-found';
  return 'internal';
}

function unwrapped(cause: string): z.infer<typeof LambdaError> {
  try {
    return LambdaError.parse(JSON.parse(cause));
  } catch {
    return { errorMessage: cause };
  }
}
