import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { allow } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { type Folders, folderOf } from './folders.ts';
import { Lambda } from './lambda.ts';
import type { Settings } from './settings.ts';

/** Seconds that starting ten executions may take, with the SDK's own retries. */
const seconds = 30;

/** Batches started at once: 5 of 10 keep a flood of files under the rate at which executions may be started. */
const batchesAtOnce = 5;
const batch = 10;

/** Each try is three minutes after the one before: an hour of trouble is sat out. */
const tries = 20;

export interface ArrivalsProps {
  incoming: Bucket;
  intake: StateMachine;
  settings: Settings;
  folders: Folders;
}

/** From an object under `incoming/` to an execution of the intake: rule, queue, function. What cannot be started is kept 14 days. */
export class Arrivals extends Construct {
  readonly waiting: Queue;
  readonly undelivered: Queue;
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, { incoming, intake, settings, folders }: ArrivalsProps) {
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
          bucket: { name: [incoming.bucketName] },
          object: { key: [{ prefix: 'incoming/mail/' }, { prefix: 'incoming/fax/' }] },
        },
      },
      targets: [new SqsQueue(this.waiting, { deadLetterQueue: this.undelivered })],
    });
    this.lambda = new Lambda(this, 'Arrive', {
      folder: folderOf(folders, 'arrive'),
      does: 'starts the intake of what was put under incoming/, once for each time that it was put',
      seconds,
      megabytes: 256,
      environment: { INTAKE: intake.stateMachineArn },
      settings,
    });
    allow(this.lambda.role, ['states:StartExecution'], [intake.stateMachineArn]);
    this.lambda.function.addEventSource(
      new SqsEventSource(this.waiting, {
        batchSize: batch,
        maxConcurrency: batchesAtOnce,
        reportBatchItemFailures: true,
      }),
    );
  }
}
