import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';

Object.assign(process.env, inject('aws'));
const sfn = new SFNClient({});
const s3 = new S3Client({ forcePathStyle: true });
const bucket = 'backlog-incoming';
const roleArn = 'arn:aws:iam::000000000000:role/backlog';

/** In place of the intake: says by which name it was started, and with what. */
const echo = {
  StartAt: 'Say',
  States: {
    Say: {
      Type: 'Pass',
      Parameters: { number: { 'name.$': '$$.Execution.Name', 'input.$': '$$.Execution.Input' } },
      End: true,
    },
  },
};

async function machine(name: string, definition: string): Promise<string> {
  const made = await sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
  return z.string().parse(made.stateMachineArn);
}

let backlog: string;
beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  for (const Key of ['incoming/backlog/a.tif', 'incoming/backlog/b.tif', 'incoming/fax/today.tif'])
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'x' }));
  const intake = await machine('backlog-echo', JSON.stringify(echo));
  const file = join(import.meta.dirname, '../../../statemachines/backlog.asl.json');
  const places: Record<string, string> = { intake, originals: bucket, pages: bucket };
  const text = (await readFile(file, 'utf8')).replace(
    /\$\{(\w+)\}/g,
    (_, name: string) => places[name] ?? '',
  );
  // the emulator writes no report
  const { ResultWriter: _, ...takeIn } = Definition.parse(JSON.parse(text)).States.TakeInAll;
  backlog = await machine('backlog', JSON.stringify({ StartAt: 'TakeInAll', States: { TakeInAll: takeIn } }));
});

const Definition = z.object({
  States: z.object({ TakeInAll: z.looseObject({ ResultWriter: z.unknown() }) }),
});
const Started = z.array(z.object({ case: z.object({ name: z.string(), input: z.unknown() }) }));

async function run(input: Record<string, string>): Promise<z.infer<typeof Started>> {
  const { executionArn } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn: backlog, input: JSON.stringify(input) }),
  );
  for (;;) {
    const { status, output, error, cause } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (status === 'SUCCEEDED') return Started.parse(JSON.parse(output ?? ''));
    if (status !== 'RUNNING') throw new Error(`the backlog ended as ${status}: ${error} ${cause}`);
    await setTimeout(200);
  }
}

test('starts the intake for every object under the prefix, by a name that is the same on the next run', async () => {
  const input = { prefix: 'incoming/backlog/', channel: 'fax', receivedOn: '2026-10-01', run: 'october' };
  const nameOf = (key: string) => `october-${createHash('sha256').update(key).digest('hex')}`;
  const expected = ['incoming/backlog/a.tif', 'incoming/backlog/b.tif'].map((original) => ({
    case: { name: nameOf(original), input: { channel: 'fax', receivedOn: '2026-10-01', original } },
  }));
  expect(
    (await run(input)).toSorted((a, b) =>
      JSON.stringify(a.case.input) < JSON.stringify(b.case.input) ? -1 : 1,
    ),
  ).toEqual(expected);
  for (const { case: one } of expected) expect(one.name.length).toBeLessThanOrEqual(80);
});
