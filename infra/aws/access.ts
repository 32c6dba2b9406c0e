import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { uses } from '../../functions/adapters/dynamo-table.ts';
import type { StepReach } from '../../functions/steps.ts';
import { acknowledge } from './acknowledge.ts';
import { logicalIdOf } from './resource.ts';
import type { Storage } from './storage.ts';

/** Gives a function's role what its row in the step table reaches, and nothing else. */
export function allowReach(role: Role, reach: StepReach, storage: Storage, table: TableV2): void {
  const { read, write, remove, cases } = reach;
  const buckets = new Set(read.map((prefix) => storage.holding(prefix)));
  allowObjects(role, ['s3:GetObject'], read, storage);
  allowObjects(role, ['s3:PutObject'], write, storage);
  allowObjects(role, ['s3:DeleteObject'], remove, storage);
  // without it S3 says "forbidden" where it should say that there is nothing; names of objects are ids alone
  if (buckets.size > 0) allow(role, ['s3:ListBucket'], arnsOf([...buckets]));

  const used = cases.map((method) => uses[method]);
  const keys = [...new Set(used.flatMap((use) => use.keys))].toSorted();
  const conditions = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } };
  allow(role, [...new Set(used.flatMap((use) => use.table))].toSorted(), [table.tableArn], conditions);
  const indexes = [...new Set(used.flatMap((use) => use.indexes ?? []))].toSorted();
  const onIndexes = indexes.map((index) => `${table.tableArn}/index/${index}`);
  allow(role, ['dynamodb:Query'], onIndexes, conditions);

  const decrypts = read.length > 0 ? ['kms:Decrypt'] : [];
  const encrypts = write.length > 0 ? ['kms:GenerateDataKey'] : [];
  allowKey(role, [...decrypts, ...encrypts], storage, 's3');
  if (cases.length > 0) allowKey(role, keyForTable, storage, 'dynamodb');
}

/** What DynamoDB does with the key in the name of whoever calls it, once the table has its grants: the CDK's own list, without `*`. */
const keyForTable = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** Lets a role use the key through one service alone, never on bytes brought by hand. */
export function allowKey(
  role: Role,
  actions: readonly string[],
  storage: Storage,
  service: 's3' | 'dynamodb',
): void {
  const through = { 'kms:ViaService': `${service}.${Stack.of(role).region}.amazonaws.com` };
  allow(role, actions, [storage.key.keyArn], { StringEquals: through });
}

/** Allows what is done to objects, by the beginnings of their keys. */
export function allowObjects(
  role: Role,
  actions: string[],
  prefixes: readonly string[],
  storage: Storage,
): void {
  const resources = prefixes.map((prefix) => storage.holding(prefix).arnForObjects(`${prefix}*`));
  allow(role, actions, resources);
  for (const prefix of prefixes) {
    const finding = `Resource::<${logicalIdOf(storage.holding(prefix))}.Arn>/${prefix}*`;
    acknowledge(
      role,
      `AwsSolutions-IAM5[${finding}]`,
      'Documents are named by ids that come to be later; the prefix is that of the step table.',
    );
  }
}

/** Adds a statement; none where nothing is allowed. */
export function allow(
  role: Role,
  actions: readonly string[],
  resources: readonly string[],
  conditions?: Record<string, unknown>,
): void {
  if (actions.length === 0 || resources.length === 0) return;
  role.addToPolicy(
    new PolicyStatement({
      actions: [...actions],
      resources: [...resources],
      ...(conditions && { conditions }),
    }),
  );
}

const arnsOf = (buckets: readonly Bucket[]): string[] => buckets.map(({ bucketArn }) => bucketArn);
