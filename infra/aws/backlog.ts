import { Stack } from 'aws-cdk-lib';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { allow, allowKey } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { Machine } from './machine.ts';
import { logicalIdOf } from './resource.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface BacklogProps {
  storage: Storage;
  intake: StateMachine;
  settings: Settings;
}

/** Takes in tens of thousands of packets that lie under a prefix; see docs/aws/runbook.md. No function takes part. */
export class Backlog extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { storage, intake, settings }: BacklogProps) {
    super(scope, id);
    const { machine, role } = new Machine(this, 'Machine', {
      definition: 'backlog',
      texts: {
        intake: intake.stateMachineArn,
        originals: storage.originals.bucketName,
        pages: storage.pages.bucketName,
      },
      settings,
    });
    this.machine = machine;
    const stack = Stack.of(this);
    const itself = `arn:${stack.partition}:states:${stack.region}:${stack.account}`;
    const name = `${stack.stackName}-backlog`;
    const ofIntake = `${stack.stackName}-intake`;

    allow(role, ['s3:ListBucket'], [storage.originals.bucketArn]);
    // the report is put in parts, and read again to be put together
    allow(
      role,
      ['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'],
      [storage.pages.arnForObjects('backlog/*')],
    );
    allowKey(role, ['kms:Decrypt', 'kms:GenerateDataKey'], storage, 's3');
    // its own executions, a child for each packet; and those of the intake
    allow(role, ['states:StartExecution'], [`${itself}:stateMachine:${name}`, intake.stateMachineArn]);
    const own = [`${itself}:execution:${name}:*`, `${itself}:execution:${name}/*`];
    allow(role, ['states:StopExecution'], own);
    // not to stop those of the intake: a backlog that is stopped leaves no packet half read
    allow(role, ['states:DescribeExecution'], [...own, `${itself}:execution:${ofIntake}:*`]);
    // by this rule, of a name that AWS gives, Step Functions learns that an execution it waits for has ended
    allow(
      role,
      ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      [
        `arn:${stack.partition}:events:${stack.region}:${stack.account}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule`,
      ],
    );
    const partition = `arn:aws:states:${settings.region}:<AWS::AccountId>`;
    const unnamed = [
      `<${logicalIdOf(storage.pages)}.Arn>/backlog/*`,
      `${partition}:execution:${name}:*`,
      `${partition}:execution:${name}/*`,
      `${partition}:execution:${ofIntake}:*`,
    ];
    for (const resource of unnamed) {
      acknowledge(
        role,
        `AwsSolutions-IAM5[Resource::${resource}]`,
        'Executions and the parts of the report are named as they come to be; the machines and the prefix are named.',
      );
    }
  }
}
