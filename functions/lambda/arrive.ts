import { SFNClient } from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { startOnce } from '../adapters/start-execution.ts';
import { arrivalOf, ObjectCreated } from '../arrive.ts';
import { calling } from './clients.ts';
import { environment } from './environment.ts';

/** A batch of a queue's messages, each an event of EventBridge as text. */
const Batch = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** Which messages come again; the others are done with. */
type Undone = { batchItemFailures: { itemIdentifier: string }[] };

const client = new SFNClient(calling);
const machine = environment.intake().INTAKE;

/** Starts the intake of every object told of. One that fails keeps none of the others waiting. */
export async function handler(event: unknown): Promise<Undone> {
  const { Records } = Batch.parse(event);
  const outcomes = await Promise.allSettled(Records.map(({ body }) => arrive(body)));
  const batchItemFailures = outcomes.flatMap((outcome, i) => {
    if (outcome.status === 'fulfilled') return [];
    const itemIdentifier = Records[i]?.messageId ?? '';
    console.error('an arrival could not be started', {
      message: itemIdentifier,
      error: nameOf(outcome.reason),
    });
    return [{ itemIdentifier }];
  });
  return { batchItemFailures };
}

async function arrive(body: string): Promise<void> {
  const arrival = arrivalOf(ObjectCreated.parse(JSON.parse(body)));
  if (arrival) await startOnce(client, { machine, ...arrival });
}

/** The name alone: the message of a parser repeats what it read, and keys are named by others. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
