import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  type HistoryEvent,
  paginateGetExecutionHistory,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Case } from '../../core/case.ts';
import { DynamoCases } from '../../functions/adapters/dynamo-cases.ts';
import type { Outputs } from './deploy.ts';

/** The deployed intake as those see it who put papers in, and those who look after it. */
export class DeployedIntake {
  readonly cases: DynamoCases;
  readonly s3 = new S3Client({ forcePathStyle: true });
  private readonly sfn = new SFNClient({});
  private readonly sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  private readonly outputs: Outputs;

  constructor(outputs: Outputs) {
    this.outputs = outputs;
    this.cases = new DynamoCases(new DynamoDBClient({}), outputs.Table, () => new Date());
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: this.outputs.InboxBucket, Key: key, Body: bytes }));
  }

  /** Tells of what was put under a name, as EventBridge does: as often as it likes, and whenever. */
  async tell(key: string): Promise<void> {
    const event = {
      'detail-type': 'Object Created',
      source: 'aws.s3',
      time: '2026-11-24T01:02:03Z',
      detail: { bucket: { name: this.outputs.InboxBucket }, object: { key, etag: 'e', sequencer: '01' } },
    };
    await this.sqs.send(
      new SendMessageCommand({ QueueUrl: this.outputs.WaitingQueue, MessageBody: JSON.stringify(event) }),
    );
  }

  /** Does something while S3 tells nobody of what is put. */
  async untold(work: () => Promise<void>): Promise<void> {
    const tells = (on: boolean) =>
      this.s3.send(
        new PutBucketNotificationConfigurationCommand({
          Bucket: this.outputs.InboxBucket,
          NotificationConfiguration: on ? { EventBridgeConfiguration: {} } : {},
        }),
      );
    await tells(false);
    await work();
    await tells(true);
  }

  /** SHA-256 of all that lies in the inbox, in any version, and of every original, in hexadecimal. */
  async kept(): Promise<string[]> {
    const { InboxBucket, OriginalsBucket } = this.outputs;
    const inbox = await this.s3.send(new ListObjectVersionsCommand({ Bucket: InboxBucket }));
    const originals = await this.s3.send(new ListObjectVersionsCommand({ Bucket: OriginalsBucket }));
    const places = [
      ...(inbox.Versions ?? []).map(({ Key, VersionId }) => ({ Bucket: InboxBucket, Key, VersionId })),
      ...(originals.Versions ?? []).map(({ Key }) => ({ Bucket: OriginalsBucket, Key })),
    ];
    const hashes = places.map(async (place) => {
      const { Body } = await this.s3.send(new GetObjectCommand({ ...place, Key: place.Key ?? '' }));
      return createHash('sha256')
        .update((await Body?.transformToByteArray()) ?? '')
        .digest('hex');
    });
    return Promise.all(hashes);
  }

  /** The case of these bytes, once it stands and its execution has ended. */
  async caseOf(bytes: Uint8Array): Promise<Case> {
    const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    return until(`the case of packet ${id}`, () => this.cases.ofPacket(id));
  }

  /** Waits until all that was told of was started, and all that was started has ended. @returns how each ended */
  async settled(): Promise<{ arn: string; status: string }[]> {
    return until('the intake to come to rest', async () => {
      const { Attributes: left } = await this.sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl: this.outputs.WaitingQueue,
          AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
        }),
      );
      if (Object.values(left ?? {}).some((count) => count !== '0')) return null;
      const executions = await this.executions();
      return executions.some(({ status }) => status === 'RUNNING') ? null : executions;
    });
  }

  /** Waits until so many executions were started in all. */
  async started(count: number): Promise<void> {
    await until(`${count} executions`, async () => ((await this.executions()).length >= count ? true : null));
  }

  async executions(): Promise<{ arn: string; status: string }[]> {
    const pages = paginateListExecutions(
      { client: this.sfn },
      { stateMachineArn: this.outputs.IntakeMachine },
    );
    const found = (await Array.fromAsync(pages)).flatMap((page) => page.executions ?? []);
    return found.map(({ executionArn = '', status = '' }) => ({ arn: executionArn, status }));
  }

  async history(arn: string): Promise<HistoryEvent[]> {
    const pages = paginateGetExecutionHistory({ client: this.sfn }, { executionArn: arn });
    return (await Array.fromAsync(pages)).flatMap((page) => page.events ?? []);
  }
}

/** Ten minutes: reading takes seconds a page on a busy machine. */
const patience = 600;

/** Asks every second until there is an answer. */
export async function until<T>(what: string, probe: () => Promise<T | null>): Promise<T> {
  for (let waited = 0; waited < patience; waited += 1) {
    const found = await probe();
    if (found !== null) return found;
    await setTimeout(1_000);
  }
  throw new Error(`waited ten minutes for ${what}; see .work/ministack.log`);
}
