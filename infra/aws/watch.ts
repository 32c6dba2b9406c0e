import { Duration, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import {
  Alarm,
  AlarmStatusWidget,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { AlarmText } from './alarms.ts';
import type { Settings } from './settings.ts';

/** One thing to watch: what it says, and when. */
export interface Watched extends AlarmText {
  /** An alarm each. */
  metrics: readonly Metric[];
  /** Raised where a metric is above this ... */
  above: number;
  /** ... for so many of its periods one after the other; 1 where it is left out. */
  periods?: number;
}

export interface WatchProps {
  watched: readonly Watched[];
  graphs: readonly { title: string; left: IMetric[] }[];
  key: IKey;
  settings: Settings;
}

/** Alarms that say which people are harmed and what to do, a dashboard, and a budget. */
export class Watch extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, { watched, graphs, key, settings }: WatchProps) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    const topic = this.topic(key, settings);
    this.alarms = watched.flatMap((one) =>
      one.metrics.map((metric) => this.alarm(one, metric, topic, settings)),
    );
    new Dashboard(this, 'Dashboard', {
      dashboardName: stackName,
      defaultInterval: Duration.days(7),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...this.alarms], width: 24, height: 4 })],
        graphs.map(({ title, left }): IWidget => new GraphWidget({ title, left, width: 8, height: 6 })),
      ],
    });
    this.budget(settings);
  }

  private alarm(
    { name, says, section, metrics, above, periods = 1 }: Watched,
    metric: Metric,
    topic: Topic,
    settings: Settings,
  ): Alarm {
    // what is watched by several metrics has an alarm each, with the number of the metric in its name
    const id = metrics.length === 1 ? name : `${name}-${metrics.indexOf(metric) + 1}`;
    const alarm = new Alarm(this, id, {
      alarmName: `${Stack.of(this).stackName}-${id}`,
      alarmDescription: `${says} What to do: ${settings.runbook}#${section}`,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      // nothing happens at night
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
    return alarm;
  }

  private topic(key: IKey, { alarmEmail }: Settings): Topic {
    const topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    const alarms = new ServicePrincipal('cloudwatch.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    });
    key.grant(alarms, 'kms:Decrypt', 'kms:GenerateDataKey*');
    topic.grantPublish(alarms);
    if (alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail));
    return topic;
  }

  private budget({ budgetUsd, alarmEmail }: Settings): void {
    if (budgetUsd === undefined) return;
    if (alarmEmail === undefined) throw new Error('a budget (budgetUsd) tells somebody: set alarmEmail too');
    const subscribers = [{ subscriptionType: 'EMAIL', address: alarmEmail }];
    const when = (
      notificationType: string,
      threshold: number,
    ): CfnBudget.NotificationWithSubscribersProperty => ({
      notification: {
        notificationType,
        threshold,
        thresholdType: 'PERCENTAGE',
        comparisonOperator: 'GREATER_THAN',
      },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [when('ACTUAL', 80), when('FORECASTED', 100)],
    });
  }
}
