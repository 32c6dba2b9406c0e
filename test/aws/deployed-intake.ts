import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  type HistoryEvent,
  paginateGetExecutionHistory,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import {
  GetQueueAttributesCommand,
  ListQueuesCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Case } from '../../core/case.ts';
import { DynamoCases } from '../../functions/adapters/dynamo-cases.ts';
import type { Outputs } from './deploy.ts';

/** An event as EventBridge tells of an object that was put, as far as it matters. */
export interface Put {
  key: string;
  etag: string;
  sequencer: string;
}

/** The deployed intake as those see it who put papers in, and those who look after it. */
export class DeployedIntake {
  readonly cases: DynamoCases;
  readonly s3 = new S3Client({ forcePathStyle: true });
  private readonly sfn = new SFNClient({});
  private readonly sqs = new SQSClient({});
  private readonly outputs: Outputs;

  constructor(outputs: Outputs) {
    this.outputs = outputs;
    this.cases = new DynamoCases(new DynamoDBClient({}), outputs.Table, () => new Date());
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: this.outputs.IncomingBucket, Key: key, Body: bytes }));
  }

  /** Tells of an object that was put, as EventBridge does: as often as it likes, and whenever. */
  async tell({ key, etag, sequencer }: Put): Promise<void> {
    const event = {
      'detail-type': 'Object Created',
      source: 'aws.s3',
      time: '2026-11-24T01:02:03Z',
      detail: { bucket: { name: this.outputs.IncomingBucket }, object: { key, etag, sequencer } },
    };
    await this.sqs.send(
      new SendMessageCommand({ QueueUrl: await this.waiting(), MessageBody: JSON.stringify(event) }),
    );
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
          QueueUrl: await this.waiting(),
          AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
        }),
      );
      if (Object.values(left ?? {}).some((count) => count !== '0')) return null;
      const executions = await this.executions();
      return executions.some(({ status }) => status === 'RUNNING') ? null : executions;
    });
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

  private async waiting(): Promise<string> {
    const { QueueUrls } = await this.sqs.send(new ListQueuesCommand({}));
    const url = QueueUrls?.find((one) => one.includes('ArrivalsWaiting'));
    if (url === undefined) throw new Error('the queue of arrivals was not deployed');
    return url;
  }
}

/** Ten minutes: reading takes seconds a page on a busy machine. */
const patience = 600;

async function until<T>(what: string, probe: () => Promise<T | null>): Promise<T> {
  for (let waited = 0; waited < patience; waited += 1) {
    const found = await probe();
    if (found !== null) return found;
    await setTimeout(1_000);
  }
  throw new Error(`waited ten minutes for ${what}; see .work/ministack.log`);
}
