import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { StoreForbidden, StoreMissing } from '../../functions/adapters/aws/failures.ts';
import { S3Documents } from '../../functions/adapters/s3-documents.ts';
import { DocumentNotFound, StoreUnavailable } from '../../functions/errors.ts';
import { awsError, passingFaults, refusals } from './faults.ts';

const s3 = mockClient(S3Client);
const documents = new S3Documents(new S3Client({ region: 'ap-northeast-1' }), {
  'incoming/': 'papers-in',
  'incoming/fax/': 'papers-by-fax',
  'pages/': 'papers-read',
});
const key = 'pages/a/001.json';

const calls = {
  put: () => documents.put(key, new Uint8Array([1])),
  get: () => documents.get(key),
  has: () => documents.has(key),
  fingerprint: () => documents.fingerprint(key),
  remove: () => documents.remove(key),
};

beforeEach(() => {
  s3.reset();
});

describe.each(Object.entries(calls))('%s', (_, call) => {
  test.each(passingFaults)('%s is something that may pass', async (fault) => {
    s3.onAnyCommand().rejects(fault);
    const failed = expect(call()).rejects;
    await failed.toThrow(StoreUnavailable);
    await expect(call()).rejects.toMatchObject({ cause: fault });
  });

  test.each(refusals)('%s is told apart, with what to check', async (fault) => {
    s3.onAnyCommand().rejects(fault);
    await expect(call()).rejects.toThrow(StoreForbidden);
    await expect(call()).rejects.toThrow(/papers-read.*role.*key policy.*s3:ListBucket/);
  });

  test('a bucket that is not there is no document that is not there', async () => {
    s3.onAnyCommand().rejects(awsError('NoSuchBucket', 404));
    await expect(call()).rejects.toThrow(StoreMissing);
  });

  test('anything else goes through as it is', async () => {
    const fault = awsError('InvalidArgument', 400);
    s3.onAnyCommand().rejects(fault);
    await expect(call()).rejects.toBe(fault);
  });
});

test('of a document too large to be read no byte is fetched', async () => {
  const told = { ContentLength: 5 * 2 ** 30, ETag: '"a"' };
  s3.on(HeadObjectCommand)
    .resolvesOnce(told)
    .resolvesOnce(told)
    .resolves({ ...told, ETag: '"b"' });
  const first = await documents.fingerprint(key);
  expect(first).toEqual({ size: told.ContentLength, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await documents.fingerprint(key)).toEqual(first);
  expect((await documents.fingerprint(key)).sha256).not.toBe(first.sha256);
  expect(s3.commandCalls(GetObjectCommand)).toEqual([]);
});

test('what is not there is told by either of its names', async () => {
  s3.on(GetObjectCommand).rejects(awsError('NoSuchKey', 404));
  s3.on(HeadObjectCommand).resolvesOnce({}).rejects(awsError('NotFound', 404));
  await expect(documents.get(key)).rejects.toThrow(DocumentNotFound);
  await expect(documents.fingerprint(key)).rejects.toThrow(DocumentNotFound);
  await expect(documents.fingerprint(key)).rejects.toThrow(DocumentNotFound);
  expect(await documents.has(key)).toBe(false);
});

test('the longest beginning that fits names the bucket; a checksum goes with what is put', async () => {
  s3.onAnyCommand().resolves({});
  await documents.put('incoming/fax/1.tif', new Uint8Array([1]));
  await documents.remove('incoming/mail/1.pdf');
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
    Bucket: 'papers-by-fax',
    Key: 'incoming/fax/1.tif',
    ChecksumAlgorithm: 'SHA256',
  });
  expect(s3.commandCalls(DeleteObjectCommand)[0]?.args[0].input).toMatchObject({ Bucket: 'papers-in' });
});
