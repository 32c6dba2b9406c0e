import { Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { sweepRow } from '../../functions/sweep.ts';
import { allow } from './access.ts';
import { type Stores, stepLambda } from './intake.ts';
import type { Lambda } from './lambda.ts';

/** Before the desk opens, so that what the day brought stands in the histories when it does. */
const at = { hour: 6, zone: 'Asia/Tokyo' };

/** Repeats of a start that AWS itself could not make, within the day; a round that was begun is not begun again by it. */
const tries = 5;

/** The day's round over all cases; see functions/sweep.ts. */
export class Sweep extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, stores: Stores) {
    super(scope, id);
    this.lambda = stepLambda(this, 'sweep', sweepRow, stores);
    const { functionArn } = this.lambda.function;
    const starter = new Role(this, 'Starter', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      description: 'Starts the round of the day.',
    });
    allow(starter, ['lambda:InvokeFunction'], [functionArn]);
    new CfnSchedule(this, 'Daily', {
      name: `${Stack.of(this).stackName}-sweep`,
      description: sweepRow.does,
      scheduleExpression: `cron(0 ${at.hour} * * ? *)`,
      scheduleExpressionTimezone: at.zone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: functionArn,
        roleArn: starter.roleArn,
        retryPolicy: { maximumRetryAttempts: tries, maximumEventAgeInSeconds: 4 * 3600 },
      },
    });
  }
}
