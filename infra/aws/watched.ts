import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { steps } from '../../functions/steps.ts';
import { alarmTexts } from './alarms.ts';
import type { Arrivals } from './arrivals.ts';
import type { Gateway } from './gateway.ts';
import type { Intake } from './intake.ts';
import type { Lambda } from './lambda.ts';
import type { Clients, People } from './people.ts';
import type { Settings } from './settings.ts';
import type { Watched } from './watch.ts';

export interface Parts {
  arrivals: Arrivals;
  intake: Intake;
  decision: StateMachine;
  backlog: StateMachine;
  table: TableV2;
  gateway: Gateway;
  room: Lambda;
  people: People;
  clients: Clients;
  sweep: Lambda;
}

const quarterHour = { period: Duration.minutes(15), statistic: Stats.SUM };
const hour = { period: Duration.hours(1), statistic: Stats.SUM };

/** Everything that wakes somebody, and when. Plain metrics, so that an emulator that reckons with none can take the stack. */
export function watchedOf(
  { arrivals, intake, decision, backlog, table, gateway, room, people, clients, sweep }: Parts,
  settings: Settings,
): Watched[] {
  const of = lambdasOf(intake);
  return [
    {
      ...alarmTexts.undelivered,
      metrics: [
        arrivals.undelivered.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      ],
      above: 0,
    },
    {
      ...alarmTexts.waiting,
      metrics: [arrivals.waiting.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) })],
      above: 15 * 60,
    },
    { ...alarmTexts.intakeFailed, metrics: unsuccessful(intake.machine), above: 0 },
    {
      ...alarmTexts.unreadable,
      metrics: [of.reject.metricInvocations(hour)],
      above: settings.unreadableAnHour,
    },
    // one bad page may be the paper's own fault
    { ...alarmTexts.pagesSkipped, metrics: [of.skip.metricInvocations(hour)], above: 5 },
    {
      ...alarmTexts.readerSlow,
      metrics: [of.read.metricDuration({ ...quarterHour, statistic: Stats.percentile(99) })],
      above: 0.75 * steps.read.seconds * 1000,
    },
    { ...alarmTexts.throttled, metrics: [of.read.metricThrottles(quarterHour)], above: 0 },
    { ...alarmTexts.table, metrics: refused(table), above: 0, periods: 2 },
    { ...alarmTexts.decisionFailed, metrics: unsuccessful(decision), above: 0 },
    {
      ...alarmTexts.pastRedLine,
      metrics: [counted('CasesPastRedLine')],
      above: settings.pastRedLine,
    },
    {
      ...alarmTexts.roundNotDone,
      metrics: [sweep.function.metricErrors(hour), startsDropped],
      above: 0,
    },
    { ...alarmTexts.roomFails, metrics: [gateway.api.metricServerError(quarterHour)], above: 0 },
    {
      ...alarmTexts.roomSlow,
      metrics: [gateway.api.metricLatency({ ...quarterHour, statistic: Stats.percentile(95) })],
      above: 3000,
      periods: 2,
    },
    { ...alarmTexts.roomThrottled, metrics: [room.function.metricThrottles(quarterHour)], above: 0 },
    {
      ...alarmTexts.signInThrottled,
      metrics: ['SignInThrottles', 'TokenRefreshThrottles'].map((name) =>
        atSignIn(name, { people, clients }),
      ),
      above: 0,
    },
    { ...alarmTexts.backlogFailed, metrics: unsuccessful(backlog), above: 0 },
  ];
}

/** Counted by functions/lambda/reader.ts. */
const fallbacks = new Metric({ namespace: 'Uketsuke', metricName: 'ReaderFallback', ...hour });

/** Told by functions/lambda/sweep.ts, once a day. */
const counted = (metricName: string): Metric =>
  new Metric({ namespace: 'Uketsuke', metricName, period: Duration.days(1), statistic: Stats.MAXIMUM });

/** Rounds that the scheduler gave up to start; it tells of all schedules of the account together. */
const startsDropped = new Metric({
  namespace: 'AWS/Scheduler',
  metricName: 'InvocationDroppedCount',
  dimensionsMap: { ScheduleGroup: 'default' },
  ...hour,
});

const atSignIn = (metricName: string, { people, clients }: Pick<Parts, 'people' | 'clients'>): Metric =>
  new Metric({
    namespace: 'AWS/Cognito',
    metricName,
    dimensionsMap: {
      UserPool: people.pool.userPoolId,
      UserPoolClient: clients.console.userPoolClientId,
    },
    ...quarterHour,
  });

/** What a person looks at when nothing is wrong. */
export function graphsOf(
  { arrivals, intake, gateway, people, clients }: Parts,
  { engine }: Settings,
): { title: string; left: IMetric[] }[] {
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
    {
      title: 'Cases: open, past the target, the red line, the ceiling',
      left: ['CasesOpen', 'CasesPastTarget', 'CasesPastRedLine', 'CasesPastCeiling'].map(counted),
    },
    {
      title: 'Case room: requests, refused, failed',
      left: [
        gateway.api.metricCount(hour),
        gateway.api.metricClientError(hour),
        gateway.api.metricServerError(hour),
      ],
    },
    {
      title: 'Case room: milliseconds to an answer (50%, 95%)',
      left: [50, 95].map((share) => gateway.api.metricLatency({ statistic: Stats.percentile(share) })),
    },
    {
      title: 'People: signed in, renewed',
      left: ['SignInSuccesses', 'TokenRefreshSuccesses'].map((name) => atSignIn(name, { people, clients })),
    },
    ...(engine === 'textract' ? [{ title: 'Pages that Textract could not read', left: [fallbacks] }] : []),
  ];
}

const unsuccessful = (machine: StateMachine): Metric[] => [
  machine.metricFailed(quarterHour),
  machine.metricTimedOut(quarterHour),
  machine.metricAborted(quarterHour),
];

/** Throttling, and AWS's own errors in the one read and the one write that every case needs. */
function refused(table: TableV2): Metric[] {
  const broken = ['GetItem', 'TransactWriteItems'].map((Operation) =>
    table.metric('SystemErrors', {
      ...quarterHour,
      dimensionsMap: { TableName: table.tableName, Operation },
    }),
  );
  return [
    table.metric('ReadThrottleEvents', quarterHour),
    table.metric('WriteThrottleEvents', quarterHour),
    ...broken,
  ];
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
