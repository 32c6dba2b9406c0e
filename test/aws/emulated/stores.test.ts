import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { policyOn } from '../../../core/policy.ts';
import { DynamoCases } from '../../../functions/adapters/dynamo-cases.ts';
import { table } from '../../../functions/adapters/dynamo-table.ts';
import { S3Documents } from '../../../functions/adapters/s3-documents.ts';
import { sweep } from '../../../functions/sweep.ts';
import { casesContract } from '../../contracts/cases.ts';
import { Clock } from '../../contracts/clock.ts';
import { documentsContract } from '../../contracts/documents.ts';
import { packetId, sampleCase } from '../../contracts/sample-case.ts';

const aws = inject('aws');
Object.assign(process.env, aws);
const s3 = new S3Client({ forcePathStyle: true });
const dynamo = new DynamoDBClient({});
const now = () => new Date('2026-11-24T01:02:03Z');
const admitted = { actor: 'intake', action: 'admitted', detail: {} };

let made = 0;

async function freshBucket(): Promise<string> {
  made += 1;
  const Bucket = `uketsuke-test-${made}`;
  await s3.send(new CreateBucketCommand({ Bucket }));
  return Bucket;
}

async function freshTable(): Promise<string> {
  made += 1;
  const TableName = `uketsuke-test-${made}`;
  const indexes = Object.entries(table.indexes);
  const keysOf = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keysOf(table),
      AttributeDefinitions: [table, ...indexes.map(([, index]) => index)]
        .flatMap(keysOf)
        .map(({ AttributeName }) => ({ AttributeName, AttributeType: 'S' as const })),
      GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
        IndexName,
        KeySchema: keysOf(index),
        Projection:
          index.holds.length === 0
            ? { ProjectionType: 'KEYS_ONLY' as const }
            : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.holds] },
      })),
    }),
  );
  return TableName;
}

documentsContract('S3', async () => new S3Documents(s3, { '': await freshBucket() }));
// a case takes seventeen calls of an emulator that answers one after another: five rounds of fifty, not twenty
casesContract('DynamoDB', async (clock) => new DynamoCases(dynamo, await freshTable(), clock), 250);

describe('S3', () => {
  let incoming: string;
  let pages: string;
  beforeAll(async () => {
    [incoming, pages] = [await freshBucket(), await freshBucket()];
  });

  test('keeps what begins otherwise in another bucket, with its checksum', async () => {
    const documents = new S3Documents(s3, { 'incoming/': incoming, 'pages/': pages });
    await documents.put('incoming/fax/1.tif', Buffer.from('a'));
    await documents.put('pages/a/001.jpg', Buffer.from('b'));
    const head = await s3.send(
      new HeadObjectCommand({ Bucket: pages, Key: 'pages/a/001.jpg', ChecksumMode: 'ENABLED' }),
    );
    expect(head).toMatchObject({ ContentType: 'image/jpeg', ChecksumSHA256: expect.any(String) });
    await expect(
      s3.send(new HeadObjectCommand({ Bucket: incoming, Key: 'pages/a/001.jpg' })),
    ).rejects.toThrow();
    await expect(documents.put('elsewhere/a', Buffer.from('c'))).rejects.toThrow(RangeError);
  });
});

test('the round of the day erases what has been over for thirty days', async () => {
  const clock = new Clock();
  const cases = new DynamoCases(dynamo, await freshTable(), clock.now);
  const documents = new S3Documents(s3, { '': await freshBucket() });
  const of = sampleCase('over', { likeness: ['m'] });
  const original = 'incoming/fax/over';
  await cases.admit(of, { ...admitted, detail: { original } });
  const keys = [
    `pages/${of.packet}/001.json`,
    `pages/${of.packet}/001.jpg`,
    `assessments/${of.packet}.json`,
    original,
  ];
  for (const key of keys) await documents.put(key, Buffer.from('{}'));
  await cases.update({ ...of, status: 'withdrawn', version: 2 }, admitted);
  const round = (today: string) => sweep(today, { cases, documents, policy: policyOn });
  expect(await round('2026-12-24')).toMatchObject({ erased: 0 });
  expect(await round('2026-12-25')).toMatchObject({ erased: 1, failed: [] });
  expect(await Promise.all(keys.map((key) => documents.has(key)))).toEqual([false, false, false, false]);
  expect(await cases.get(of.number)).toMatchObject({ status: 'erased', fields: {}, pages: [] });
  expect(await cases.alike(['m'])).toEqual([]);
  expect(await round('2026-12-25')).toMatchObject({ erased: 0, failed: [] });
});

describe('DynamoDB', () => {
  test('keeps a case of 300 pages, each a paper with its fields', async () => {
    const cases = new DynamoCases(dynamo, await freshTable(), now);
    const [page] = sampleCase('thick').pages;
    const field = {
      value: '見本県見本市見本町一丁目二番三号',
      raw: '見本県見本市',
      confidence: 0.91,
      page: 1,
      box: [0.123, 0.234, 0.345, 0.056] as [number, number, number, number],
    };
    const thick = sampleCase('thick', {
      pages: Array.from({ length: 300 }, (_, i) => ({
        page: i + 1,
        key: `pages/${packetId('thick')}/${String(i + 1).padStart(3, '0')}.json`,
        kind: page?.kind ?? 'other',
        rotation: 0,
        confidence: i / 300,
      })),
      papers: Array.from({ length: 300 }, (_, i) => ({
        kind: 'residence-record',
        pages: [i + 1],
        holder: 'principal',
        fields: { name: { ...field, page: i + 1 }, address: { ...field, page: i + 1 } },
      })),
    });
    await cases.admit(thick, admitted);
    expect(await cases.get(thick.number)).toEqual(thick);
  });

  test('of many like packets at the same moment none is forgotten, and their order is one', async () => {
    const cases = new DynamoCases(dynamo, await freshTable(), now);
    const packets = Array.from({ length: 20 }, (_, i) => packetId(`p${i}`));
    const seen = await Promise.all(packets.map((packet) => cases.resemble(packet, ['m1', 'm2'])));
    expect(seen.map((before) => before.length).toSorted((a, b) => a - b)).toEqual(packets.map((_, i) => i));
    const later = await cases.resemble(packetId('later'), ['m2']);
    expect(later).toEqual(packets.toSorted((a, b) => place(a) - place(b)));
    function place(packet: string): number {
      return seen[packets.indexOf(packet)]?.length ?? -1;
    }
  });

  test('an earlier packet that gets a further mark keeps its place', async () => {
    const cases = new DynamoCases(dynamo, await freshTable(), now);
    const [a, b] = [packetId('a'), packetId('b')];
    expect(await cases.resemble(a, ['m1'])).toEqual([]);
    expect(await cases.resemble(b, ['m1', 'm2'])).toEqual([a]);
    expect(await cases.resemble(a, ['m1', 'm2'])).toEqual([]);
  });
});
