import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { stepNames, steps } from '../../functions/steps.ts';
import { alarmTexts } from '../../infra/aws/alarms.ts';
import { draftTemplate, type Resource, type Template } from '../../infra/aws/draft.ts';
import { functionNames } from '../../infra/aws/folders.ts';
import { permissionsOf } from '../../infra/aws/permissions.ts';

// cdk-nag's AWS Solutions checks run with it: a finding without a reason throws
const template = draftTemplate();
const permissions = permissionsOf(template);

const of = (type: string, from: Template = template): [string, Resource][] =>
  Object.entries(from.Resources).filter(([, { Type }]) => Type === type);
const properties = (type: string, from?: Template) => of(type, from).map(([, { Properties }]) => Properties);
const pathOf = ({ Metadata }: Resource) => Metadata?.['aws:cdk:path'] ?? '';

describe('stores', () => {
  test('buckets are encrypted, closed to the public, and refuse what comes without TLS', () => {
    const buckets = of('AWS::S3::Bucket');
    expect(buckets.length).toBe(6);
    for (const [id, { Properties }] of buckets) {
      expect(Properties['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      // S3 delivers its log to its own key only; the console's files are no secret
      const algorithm = /AccessLog|ConsoleFiles/.test(id) ? 'AES256' : 'aws:kms';
      expect(JSON.stringify(Properties['BucketEncryption'])).toContain(`"SSEAlgorithm":"${algorithm}"`);
      const policy = properties('AWS::S3::BucketPolicy').find(({ Bucket }) =>
        JSON.stringify(Bucket).includes(id),
      );
      expect(JSON.stringify(policy)).toContain(
        '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
    }
  });

  test('what waits in the inbox is kept though another has its name; a removed original is gone, a removed page comes back for a while', () => {
    const versioned = of('AWS::S3::Bucket').map(([, bucket]) => [
      pathOf(bucket).split('/').at(-2),
      bucket.Properties['VersioningConfiguration'] !== undefined,
    ]);
    expect(Object.fromEntries(versioned)).toEqual({
      AccessLog: false,
      Inbox: true,
      Originals: false,
      Pages: true,
      Letters: true,
      Files: false,
    });
    for (const [, bucket] of of('AWS::S3::Bucket')) {
      if (!bucket.Properties['VersioningConfiguration']) continue;
      const days = pathOf(bucket).includes('/Inbox/') ? 1095 : 14;
      expect(JSON.stringify(bucket.Properties)).toContain(
        `"NoncurrentVersionExpiration":{"NoncurrentDays":${days}}`,
      );
    }
  });

  test('documents go after the retention that the operator sets', () => {
    const shorter = draftTemplate({ retentionDays: '400' });
    const days = (from: Template) =>
      of('AWS::S3::Bucket', from)
        .filter(([id]) => !id.includes('ConsoleFiles'))
        .map(([, { Properties }]) =>
          Number(/"ExpirationInDays":(\d+)/.exec(JSON.stringify(Properties['LifecycleConfiguration']))?.[1]),
        );
    expect(days(template).toSorted()).toEqual([1095, 1095, 1095, 1095, 400]);
    expect(days(shorter)).toEqual([400, 400, 400, 400, 400]);
  });

  test('the key turns every year; the table can be restored and is not deleted by mistake', () => {
    expect(properties('AWS::KMS::Key')).toMatchObject([{ EnableKeyRotation: true }]);
    expect(properties('AWS::DynamoDB::GlobalTable')).toMatchObject([
      {
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          },
        ],
      },
    ]);
  });

  test.each(['AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::DynamoDB::GlobalTable', 'AWS::Lambda::Version'])(
    '%s outlives the stack',
    (type) => {
      expect(of(type).length).toBeGreaterThan(0);
      for (const [, { DeletionPolicy }] of of(type)) expect(DeletionPolicy).toBe('Retain');
    },
  );

  test('queues and the topic of alarms refuse what comes without TLS', () => {
    const policies = [...properties('AWS::SQS::QueuePolicy'), ...properties('AWS::SNS::TopicPolicy')];
    expect(policies.length).toBe(3);
    for (const policy of policies) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });

  test('nothing of the CDK itself runs with rights on every bucket', () => {
    expect(of('AWS::Lambda::Function').length).toBe(functionNames.length);
    expect(Object.values(template.Resources).filter(({ Type }) => Type.startsWith('Custom::'))).toEqual([]);
  });
});

describe('functions', () => {
  test.each(stepNames)('%s has the memory and the time of its row, and a log that ends', (name) => {
    const [found, ...more] = of('AWS::Lambda::Function').filter(
      ([, one]) => pathOf(one).toLowerCase() === `uketsuke/intake/${name}/function/resource`,
    );
    expect(more).toEqual([]);
    expect(found?.[1].Properties).toMatchObject({
      Timeout: steps[name].seconds,
      MemorySize: Math.max(256, steps[name].megabytes),
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.stringContaining('Log') } },
    });
  });

  test('reading shares with the other functions, unless the operator caps it', () => {
    const caps = (from: Template) =>
      properties('AWS::Lambda::Function', from).flatMap((one) => one['ReservedConcurrentExecutions'] ?? []);
    expect(caps(template)).toEqual([]);
    expect(caps(draftTemplate({ readersAtOnce: '800' }))).toEqual([800]);
  });

  test('every log ends', () => {
    // of each function, each state machine, and the gateway
    expect(of('AWS::Logs::LogGroup').length).toBe(functionNames.length + 3 + 1);
    for (const { RetentionInDays } of properties('AWS::Logs::LogGroup')) expect(RetentionInDays).toBe(90);
  });

  test.each(stepNames)('%s touches the objects that its row names, and no others', (name) => {
    const who = `Intake/${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const prefixes = (action: string) =>
      permissions
        .filter((one) => one.who === who && one.action === action)
        .map(({ resource }) => resource.replace(/^<[^>]+>\//, '').replace(/\*$/, ''));
    const { read, write, remove, cases } = steps[name].reach;
    expect(prefixes('s3:GetObject')).toEqual([...read].toSorted());
    expect(prefixes('s3:PutObject')).toEqual([...write].toSorted());
    expect(prefixes('s3:DeleteObject')).toEqual([...remove].toSorted());
    const onTable = permissions.filter((one) => one.who === who && one.action.startsWith('dynamodb:'));
    expect(onTable.length > 0).toBe(cases.length > 0);
    for (const { only } of onTable) expect(only).toMatch(/^dynamodb:LeadingKeys: /);
  });

  test('nobody may change the table; the API alone lists it, for exports, and deletes from it: leases', () => {
    const onTable = permissions.filter(({ action }) => action.startsWith('dynamodb:'));
    const actionsOf = (some: typeof onTable) => [...new Set(some.map(({ action }) => action))].toSorted();
    const plain = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'];
    expect(actionsOf(onTable.filter(({ who }) => who !== 'Api/Room'))).toEqual(plain);
    expect(actionsOf(onTable)).toEqual(['dynamodb:DeleteItem', 'dynamodb:Scan', ...plain].toSorted());
  });
});

describe('permissions', () => {
  test('no action is given by a pattern', () => {
    expect(permissions.filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  test('only what knows no resource is given on all of them', () => {
    const everywhere = permissions.filter(({ resource }) => resource === '*');
    expect(everywhere.filter(({ action }) => !action.startsWith('logs:'))).toEqual([]);
    const textract = permissionsOf(draftTemplate({ engine: 'textract' })).filter(
      ({ resource, action }) => resource === '*' && !action.startsWith('logs:'),
    );
    expect(textract.map(({ who, action }) => `${who} ${action}`)).toEqual([
      'Intake/Read textract:AnalyzeDocument',
      'Intake/Read textract:DetectDocumentText',
    ]);
  });

  test('the key is used through a service, never by itself', () => {
    const uses = permissions.filter(({ action }) => action.startsWith('kms:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const { only } of uses)
      expect(only).toMatch(/^kms:ViaService: (s3|dynamodb)\.ap-northeast-1\.amazonaws\.com$/);
  });

  test('a backlog that is stopped stops no packet on its way', () => {
    const stopped = permissions.filter(({ action }) => action === 'states:StopExecution');
    expect(
      stopped.map(({ resource }) =>
        resource
          .split(':')
          .slice(5, 7)
          .join(':')
          .replace(/[/*].*$/, ''),
      ),
    ).toEqual(['execution:Uketsuke-backlog', 'execution:Uketsuke-backlog']);
  });

  test('roles hold no policies but those looked at here', () => {
    for (const role of properties('AWS::IAM::Role')) {
      expect(role['ManagedPolicyArns']).toBeUndefined();
      expect(role['Policies']).toBeUndefined();
    }
  });
});

describe('state machines', () => {
  const Machine = z.looseObject({
    StateMachineType: z.string(),
    LoggingConfiguration: z.looseObject({ Level: z.string(), IncludeExecutionData: z.boolean() }),
    DefinitionSubstitutions: z.record(z.string(), z.unknown()),
  });
  const machines = properties('AWS::StepFunctions::StateMachine').map((one) => Machine.parse(one));

  test('errors alone are logged, without what was handed on', () => {
    expect(machines.length).toBe(3);
    for (const { StateMachineType, LoggingConfiguration } of machines) {
      expect(StateMachineType).toBe('STANDARD');
      expect(LoggingConfiguration).toMatchObject({ Level: 'ERROR', IncludeExecutionData: false });
    }
  });

  test('an execution calls the version of each function that was deployed with it', () => {
    const versions = of('AWS::Lambda::Version').map(([id]) => id);
    const called = machines.flatMap(({ DefinitionSubstitutions }) => Object.values(DefinitionSubstitutions));
    const referred = versions.filter((id) => called.some((one) => JSON.stringify(one) === `{"Ref":"${id}"}`));
    expect(versions.filter((id) => !referred.includes(id))).toEqual([expect.stringContaining('ApiRoom')]);
    expect(referred.length).toBe(stepNames.length + 1);
  });
});

describe('arrivals', () => {
  test('what is put for a channel is told of, and what cannot be told is kept', () => {
    const [rule, ...more] = properties('AWS::Events::Rule');
    expect(more).toEqual([]);
    expect(JSON.stringify(rule)).toContain('"key":[{"prefix":"incoming/mail/"},{"prefix":"incoming/fax/"}]');
    expect(rule?.['Targets']).toMatchObject([{ DeadLetterConfig: { Arn: {} } }]);
    expect(
      properties('AWS::SQS::Queue').filter(({ RedrivePolicy }) => RedrivePolicy !== undefined).length,
    ).toBe(1);
  });
});

test('only what is told of may take papers out of the inbox, and by version alone: for good', () => {
  const onInbox = permissions.filter(
    ({ resource, action }) => resource.includes('Storage/Inbox') && action !== 's3:PutObject',
  );
  expect(new Set(onInbox.map(({ who }) => who))).toEqual(new Set(['Arrivals/Arrive']));
  expect(onInbox.map(({ action }) => action).toSorted()).toEqual([
    's3:DeleteObjectVersion',
    's3:GetObjectVersion',
    's3:ListBucket',
    's3:ListBucketVersions',
  ]);
});

test('Textract is told its features, and what it could not read has a graph', () => {
  const read = (from: Template) =>
    JSON.stringify(
      of('AWS::Lambda::Function', from).find(([, one]) => pathOf(one).includes('/Intake/Read/'))?.[1]
        .Properties['Environment'],
    );
  const told = draftTemplate({ engine: 'textract', textractFeatures: 'FORMS,LAYOUT' });
  expect(read(told)).toContain('"TEXTRACT_FEATURES":"FORMS,LAYOUT"');
  expect(read(template)).not.toContain('TEXTRACT');
  expect(JSON.stringify(properties('AWS::CloudWatch::Dashboard', told))).toContain('ReaderFallback');
  expect(() => draftTemplate({ textractFeatures: 'QUERIES' })).toThrow(/textractFeatures/);
});

describe('watch', () => {
  const alarms = properties('AWS::CloudWatch::Alarm');

  test('each alarm says who is harmed, leads to its page, and wakes somebody', () => {
    for (const { says, section, name } of Object.values(alarmTexts)) {
      const own = alarms.filter(
        ({ AlarmName }) => String(AlarmName).replace(/-\d$/, '') === `Uketsuke-${name}`,
      );
      expect(own.length).toBeGreaterThan(0);
      for (const alarm of own) {
        expect(alarm['AlarmDescription']).toBe(`${says} What to do: docs/aws/runbook.md#${section}`);
        expect(alarm['AlarmActions']).toHaveLength(1);
      }
    }
  });

  test('each alarm stands for itself: the emulator knows none that reckon with several metrics', () => {
    const names = alarms.map(({ AlarmName }) => AlarmName);
    expect(new Set(names).size).toBe(names.length);
    expect(alarms.filter(({ Metrics }) => Metrics !== undefined)).toEqual([]);
  });

  test('executions that fail, are late or are stopped ring, each machine for itself', () => {
    const watched = alarms
      .filter(({ Namespace }) => Namespace === 'AWS/States')
      .map(({ MetricName }) => MetricName);
    const three = ['ExecutionsAborted', 'ExecutionsFailed', 'ExecutionsTimedOut'];
    expect(watched.toSorted()).toEqual(three.flatMap((name) => [name, name, name]));
  });

  test('the address of whoever is woken, and a budget, are set by context', () => {
    expect(of('AWS::SNS::Subscription')).toEqual([]);
    const told = draftTemplate({ alarmEmail: 'desk@example.com', budgetUsd: '50' });
    expect(properties('AWS::SNS::Subscription', told)).toMatchObject([{ Endpoint: 'desk@example.com' }]);
    expect(properties('AWS::Budgets::Budget', told)).toMatchObject([
      { Budget: { BudgetLimit: { Amount: 50, Unit: 'USD' }, TimeUnit: 'MONTHLY' } },
    ]);
    expect(() => draftTemplate({ budgetUsd: '50' })).toThrow('set alarmEmail too');
  });
});

test('a setting that cannot be used is named', () => {
  expect(() => draftTemplate({ logDays: '33' })).toThrow(/logDays/);
  expect(() => draftTemplate({ engine: 'tesseract' })).toThrow(/engine/);
});
