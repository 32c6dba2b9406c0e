import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { steps } from '../../functions/steps.ts';
import { alarmTexts } from './alarms.ts';
import type { Arrivals } from './arrivals.ts';
import type { Intake } from './intake.ts';
import type { Lambda } from './lambda.ts';
import type { Watched } from './watch.ts';

export interface Parts {
  arrivals: Arrivals;
  intake: Intake;
  decision: StateMachine;
  backlog: StateMachine;
  table: TableV2;
}

const quarterHour = { period: Duration.minutes(15), statistic: Stats.SUM };
const hour = { period: Duration.hours(1), statistic: Stats.SUM };

/** Everything that wakes somebody, and when. */
export function watchedOf({ arrivals, intake, decision, backlog, table }: Parts): Watched[] {
  const of = lambdasOf(intake);
  return [
    {
      ...alarmTexts.undelivered,
      metric: arrivals.undelivered.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      above: 0,
    },
    {
      ...alarmTexts.waiting,
      metric: arrivals.waiting.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      above: 15 * 60,
    },
    { ...alarmTexts.intakeFailed, metric: unsuccessful(intake.machine), above: 0 },
    { ...alarmTexts.unreadable, metric: unreadableShare(of), above: 25 },
    // one bad page may be the paper's own fault
    { ...alarmTexts.pagesSkipped, metric: of.skip.metricInvocations(hour), above: 5 },
    {
      ...alarmTexts.readerSlow,
      metric: of.read.metricDuration({ ...quarterHour, statistic: Stats.percentile(99) }),
      above: 0.75 * steps.read.seconds * 1000,
    },
    { ...alarmTexts.throttled, metric: of.read.metricThrottles(quarterHour), above: 0 },
    { ...alarmTexts.table, metric: refused(table), above: 0, periods: 2 },
    { ...alarmTexts.decisionFailed, metric: unsuccessful(decision), above: 0 },
    { ...alarmTexts.backlogFailed, metric: unsuccessful(backlog), above: 0 },
  ];
}

/** What a person looks at when nothing is wrong. */
export function graphsOf({ arrivals, intake }: Parts): { title: string; left: IMetric[] }[] {
  const of = lambdasOf(intake);
  return [
    {
      title: 'Packets: started, ended',
      left: [
        intake.machine.metricStarted(hour),
        intake.machine.metricSucceeded(hour),
        intake.machine.metricFailed(hour),
      ],
    },
    {
      title: 'Pages: read, left out',
      left: [of.read.metricInvocations(hour), of.skip.metricInvocations(hour)],
    },
    {
      title: 'Seconds a page and a packet take (99%), in milliseconds',
      left: [
        of.read.metricDuration({ statistic: Stats.percentile(99) }),
        intake.machine.metricTime({ statistic: Stats.percentile(99) }),
      ],
    },
    {
      title: 'Waiting to be taken in',
      left: [
        arrivals.waiting.metricApproximateNumberOfMessagesVisible(),
        arrivals.undelivered.metricApproximateNumberOfMessagesVisible(),
      ],
    },
  ];
}

function unsuccessful(machine: StateMachine): IMetric {
  return new MathExpression({
    expression: 'failed + late + stopped',
    label: 'Executions that did not reach their end',
    period: quarterHour.period,
    usingMetrics: {
      failed: machine.metricFailed(quarterHour),
      late: machine.metricTimedOut(quarterHour),
      stopped: machine.metricAborted(quarterHour),
    },
  });
}

/** Percent of an hour's packets; none below four packets, of which one would be a quarter. */
function unreadableShare(of: Lambdas): IMetric {
  return new MathExpression({
    expression: 'IF(received > 4, 100 * rejected / received, 0)',
    label: 'Unreadable packets, percent',
    period: hour.period,
    usingMetrics: {
      received: of.receive.metricInvocations(hour),
      rejected: of.reject.metricInvocations(hour),
    },
  });
}

function refused(table: TableV2): IMetric {
  const operations = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'TransactWriteItems'];
  const broken = operations.map(
    (Operation, i) =>
      [
        `broken${i}`,
        table.metric('SystemErrors', {
          ...quarterHour,
          dimensionsMap: { TableName: table.tableName, Operation },
        }),
      ] as const,
  );
  return new MathExpression({
    expression: 'SUM(METRICS())',
    label: 'Refused reads and writes',
    period: quarterHour.period,
    usingMetrics: {
      reads: table.metric('ReadThrottleEvents', quarterHour),
      writes: table.metric('WriteThrottleEvents', quarterHour),
      ...Object.fromEntries(broken),
    },
  });
}

type Lambdas = Readonly<Record<'receive' | 'read' | 'skip' | 'reject', Lambda['function']>>;

function lambdasOf({ lambdas }: Intake): Lambdas {
  const of = (name: 'receive' | 'read' | 'skip' | 'reject') => {
    const lambda = lambdas.get(name);
    if (!lambda) throw new Error(`the intake has no function ${name}`);
    return lambda.function;
  };
  return { receive: of('receive'), read: of('read'), skip: of('skip'), reject: of('reject') };
}
