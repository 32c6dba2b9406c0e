import { expect, test } from 'vitest';
import { z } from 'zod';
import { draftTemplate } from '../../infra/aws/draft.ts';
import { permissionsOf } from '../../infra/aws/permissions.ts';

const template = draftTemplate();
const properties = (type: string) =>
  Object.values(template.Resources).flatMap(({ Type, Properties }) => (Type === type ? [Properties] : []));
const may = (who: string) =>
  permissionsOf(template)
    .filter((one) => one.who === who && !/^(logs|kms):/.test(one.action))
    .map(({ action, resource }) => `${action} ${resource}`);

test('the round begins at six in the morning in Tokyo, started by a role that can do nothing else', () => {
  expect(properties('AWS::Scheduler::Schedule')).toMatchObject([
    {
      ScheduleExpression: 'cron(0 6 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Tokyo',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { RetryPolicy: { MaximumRetryAttempts: 5 } },
    },
  ]);
  expect(may('Sweep/Starter')).toEqual(['lambda:InvokeFunction <Sweep/Sweep/Function>']);
});

test('the round removes documents and reads none, and only ever adds to the table or replaces in it', () => {
  expect(may('Sweep/Sweep').filter((one) => one.startsWith('s3:'))).toEqual([
    's3:DeleteObject <Storage/Originals>/incoming/*',
    's3:DeleteObject <Storage/Pages>/assessments/*',
    's3:DeleteObject <Storage/Pages>/pages/*',
  ]);
  expect(may('Sweep/Sweep').filter((one) => /Delete|Scan/.test(one) && one.startsWith('dynamodb:'))).toEqual(
    [],
  );
});

test('one person who waits too long wakes somebody, unless the operator bears more', () => {
  const alarmOf = (from: typeof template) =>
    Object.values(from.Resources)
      .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
      .map(({ Properties }) =>
        z.looseObject({ MetricName: z.string(), Threshold: z.number() }).parse(Properties),
      )
      .find(({ MetricName }) => MetricName === 'CasesPastRedLine');
  expect(alarmOf(template)).toMatchObject({ Namespace: 'Uketsuke', Statistic: 'Maximum', Threshold: 0 });
  expect(alarmOf(draftTemplate({ pastRedLine: '5' }))).toMatchObject({ Threshold: 5 });
});
