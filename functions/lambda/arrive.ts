import { randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { S3Inbox } from '../adapters/s3-inbox.ts';
import { startOnce } from '../adapters/start-execution.ts';
import { arrivalOf, ObjectCreated, type Put } from '../arrive.ts';
import { calling } from './clients.ts';
import { environment } from './environment.ts';

/** A batch of a queue's messages, each an event of EventBridge as text. */
const Batch = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** Which messages come again; the others are done with. */
type Undone = { batchItemFailures: { itemIdentifier: string }[] };

/** Names under which a batch has looked: several events of one name are answered at once. */
type Looked = Map<string, Promise<void>>;

const { INTAKE: machine, INBOX_BUCKET, ORIGINALS_BUCKET } = environment.intake();
const client = new SFNClient(calling);
// S3 answers a copy when it is made: 64 MB take a second or two
const copying = {
  ...calling,
  requestHandler: { ...calling.requestHandler, requestTimeout: 12_000, socketTimeout: 12_000 },
};
const inbox = new S3Inbox(new S3Client(copying), INBOX_BUCKET, ORIGINALS_BUCKET);

/** Starts the intake of every object told of. One that fails keeps none of the others waiting. */
export async function handler(event: unknown): Promise<Undone> {
  const { Records } = Batch.parse(event);
  const looked: Looked = new Map();
  const outcomes = await Promise.allSettled(Records.map(({ body }) => arrive(body, looked)));
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

/**
 * An event says where to look, no more: all that waits under that name is taken in, and what is told twice, late or in
 * another order finds nothing left.
 */
async function arrive(body: string, looked: Looked): Promise<void> {
  const { key } = ObjectCreated.parse(JSON.parse(body)).detail.object;
  const looking = looked.get(key) ?? takeInAll(key);
  looked.set(key, looking);
  await looking;
}

async function takeInAll(key: string): Promise<void> {
  const outcomes = await Promise.allSettled((await inbox.waiting(key)).map(takeIn));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Removed last: whatever fails before leaves it where it was put, and the event comes again. */
async function takeIn(put: Put): Promise<void> {
  const taken = arrivalOf(put);
  if (!taken) return;
  const { name, input, brought } = taken;
  if (brought && !(await inbox.bring(put, input.original))) return;
  const first = await startOnce(client, { machine, name, input });
  if (!brought) return;
  // somebody else was at the same put: that execution may have ended, and removed its original, before our copy was made
  if (!first) await startOnce(client, { machine, name: `${name}-${randomUUID()}`, input });
  await inbox.remove(put);
}

/** The name alone: the message of a parser repeats what it read, and keys are named by others. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
