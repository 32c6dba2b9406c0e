import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Role } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { allow, allowKey, allowObjects } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { type Folders, folderOf } from './folders.ts';
import { Lambda } from './lambda.ts';
import { logicalIdOf } from './resource.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

/** Seconds that copying ten documents of 64 MB, and starting ten executions, may take, with the SDK's own retries. */
const seconds = 30;

/** Batches started at once: 5 of 10 keep a flood of files under the rate at which executions may be started. */
const batchesAtOnce = 5;
const batch = 10;

/** Each try is three minutes after the one before: an hour of trouble is sat out. */
const tries = 20;

export interface ArrivalsProps {
  storage: Storage;
  intake: StateMachine;
  settings: Settings;
  folders: Folders;
}

/** From an object under `incoming/` to an execution of the intake: rule, queue, function. What cannot be started is kept 14 days. */
export class Arrivals extends Construct {
  readonly waiting: Queue;
  readonly undelivered: Queue;
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, { storage, intake, settings, folders }: ArrivalsProps) {
    super(scope, id);
    const kept = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.undelivered = new Queue(this, 'Undelivered', kept);
    acknowledge(this.undelivered, 'AwsSolutions-SQS3', 'It is the dead letter queue.');
    this.waiting = new Queue(this, 'Waiting', {
      ...kept,
      // six times the function's time, as Lambda asks for
      visibilityTimeout: Duration.seconds(6 * seconds),
      deadLetterQueue: { queue: this.undelivered, maxReceiveCount: tries },
    });
    new Rule(this, 'Rule', {
      description: 'Papers that were put under incoming/mail/ and incoming/fax/ are taken in.',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [storage.inbox.bucketName] },
          object: { key: [{ prefix: 'incoming/mail/' }, { prefix: 'incoming/fax/' }] },
        },
      },
      targets: [new SqsQueue(this.waiting, { deadLetterQueue: this.undelivered })],
    });
    this.lambda = new Lambda(this, 'Arrive', {
      folder: folderOf(folders, 'arrive'),
      does: 'brings what was put into the inbox to where originals lie, and starts its intake, once for each time that it was put',
      seconds,
      megabytes: 256,
      environment: {
        INTAKE: intake.stateMachineArn,
        INBOX_BUCKET: storage.inbox.bucketName,
        ORIGINALS_BUCKET: storage.originals.bucketName,
      },
      settings,
    });
    allow(this.lambda.role, ['states:StartExecution'], [intake.stateMachineArn]);
    allowTaking(this.lambda.role, storage);
    this.lambda.function.addEventSource(
      new SqsEventSource(this.waiting, {
        batchSize: batch,
        maxConcurrency: batchesAtOnce,
        reportBatchItemFailures: true,
      }),
    );
  }
}

/** From the inbox, by version, to where originals lie: to copy, and to remove for good, but not to look at what is there already. */
function allowTaking(role: Role, storage: Storage): void {
  const { inbox } = storage;
  allow(role, ['s3:ListBucketVersions', 's3:ListBucket'], [inbox.bucketArn]);
  allow(role, ['s3:GetObjectVersion', 's3:DeleteObjectVersion'], [inbox.arnForObjects('incoming/*')]);
  acknowledge(
    role,
    `AwsSolutions-IAM5[Resource::<${logicalIdOf(inbox)}.Arn>/incoming/*]`,
    'Others name what they put into the inbox.',
  );
  allowObjects(role, ['s3:PutObject'], ['incoming/'], storage);
  allowKey(role, ['kms:Decrypt', 'kms:GenerateDataKey'], storage, 's3');
}
