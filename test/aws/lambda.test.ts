import {
  CopyObjectCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { environment } from '../../functions/lambda/environment.ts';
import { count } from '../../functions/lambda/metric.ts';
import { stepNames } from '../../functions/steps.ts';
import { awsError } from './faults.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the environment', () => {
  const stores = { TABLE: 't', ORIGINALS_BUCKET: 'o', PAGES_BUCKET: 'p', LETTERS_BUCKET: 'l' };

  test.each(Object.keys(stores))('without %s no function begins', (missing) => {
    for (const [name, value] of Object.entries(stores)) vi.stubEnv(name, name === missing ? '' : value);
    expect(() => environment.stores()).toThrow(missing);
  });

  test('names the reader and its features', () => {
    vi.stubEnv('ENGINE', 'textract');
    expect(environment.reading().TEXTRACT_FEATURES).toEqual([]);
    vi.stubEnv('TEXTRACT_FEATURES', 'FORMS,LAYOUT');
    expect(environment.reading()).toEqual({ ENGINE: 'textract', TEXTRACT_FEATURES: ['FORMS', 'LAYOUT'] });
    vi.stubEnv('TEXTRACT_FEATURES', 'QUERIES');
    expect(() => environment.reading()).toThrow('TEXTRACT_FEATURES');
    vi.stubEnv('TEXTRACT_FEATURES', '');
    vi.stubEnv('ENGINE', 'other');
    expect(() => environment.reading()).toThrow('ENGINE');
  });
});

describe('arrivals', () => {
  const sfn = mockClient(SFNClient);
  const s3 = mockClient(S3Client);
  beforeEach(() => {
    sfn.reset();
    s3.reset();
    vi.stubEnv('INTAKE', 'arn:aws:states:ap-northeast-1:000000000000:stateMachine:intake');
    vi.stubEnv('INBOX_BUCKET', 'in');
    vi.stubEnv('ORIGINALS_BUCKET', 'originals');
    vi.stubEnv('AWS_REGION', 'ap-northeast-1');
    s3.on(ListObjectVersionsCommand).callsFake(({ Prefix }) => ({ Versions: [version(Prefix)] }));
    s3.on(CopyObjectCommand).resolves({});
    s3.on(DeleteObjectCommand).resolves({});
  });
  const version = (Key: string, VersionId = 'v1', Size = 1) => ({
    Key,
    VersionId,
    Size,
    LastModified: new Date('2026-11-24T16:00:00Z'),
  });
  const message = (messageId: string, key: string) => ({
    messageId,
    body: JSON.stringify({ detail: { bucket: { name: 'b' }, object: { key } } }),
  });
  const told = async (...keys: string[]) => {
    const { handler } = await import('../../functions/lambda/arrive.ts');
    return handler({ Records: keys.map((key) => message(key, key)) });
  };
  const started = () => sfn.commandCalls(StartExecutionCommand).map((call) => call.args[0].input);
  const inputs = () => started().map(({ input }) => JSON.parse(input ?? ''));
  const removed = () => s3.commandCalls(DeleteObjectCommand).map((call) => call.args[0].input);

  test('start one execution each; only what fails comes again, and no name of a file is told', async () => {
    const { handler } = await import('../../functions/lambda/arrive.ts');
    const said = vi.spyOn(console, 'error').mockReturnValue();
    sfn.on(StartExecutionCommand).resolvesOnce({}).rejects(awsError('ThrottlingException', 400));
    const Records = [
      message('first', 'incoming/fax/1.tif'),
      message('held-back', 'incoming/mail/2026-11-20/見本太郎.pdf'),
      message('elsewhere', 'incoming/見本/1.pdf'),
      { messageId: 'nonsense', body: '{"見本":1}' },
    ];
    expect(await handler({ Records })).toEqual({
      batchItemFailures: ['held-back', 'elsewhere', 'nonsense'].map((itemIdentifier) => ({ itemIdentifier })),
    });
    const original = expect.stringMatching(/^incoming\/[a-z]+\/2026-11-2[05]\/[0-9a-f]{40}$/);
    expect(inputs()).toEqual([
      // one in the morning of the next day, in Tokyo
      { channel: 'fax', receivedOn: '2026-11-25', original },
      { channel: 'mail', receivedOn: '2026-11-20', original },
    ]);
    // what could not be started still lies there
    expect(removed()).toEqual([{ Bucket: 'in', Key: 'incoming/fax/1.tif', VersionId: 'v1' }]);
    expect(JSON.stringify([said.mock.calls, started()])).not.toContain('見本');
  });

  test('two puts under one name are two, looked for once; what stays for its size is started too', async () => {
    const key = 'incoming/mail/a b+c.pdf';
    s3.on(ListObjectVersionsCommand).resolves({
      Versions: [version(key, 'v3', 64 * 2 ** 20 + 1), version(key, 'v2'), version(key), version(`${key}x`)],
    });
    sfn.on(StartExecutionCommand).resolves({});
    expect(await told(key, key)).toEqual({ batchItemFailures: [] });
    expect(s3.commandCalls(ListObjectVersionsCommand)).toHaveLength(1);
    expect(s3.commandCalls(CopyObjectCommand).map((call) => call.args[0].input.CopySource)).toEqual(
      ['v1', 'v2'].map((id) => `in/incoming%2Fmail%2Fa%20b%2Bc.pdf?versionId=${id}`),
    );
    expect(new Set(started().map(({ name }) => name)).size).toBe(3);
    const left = inputs().filter(({ original }) => original.startsWith('incoming/too-large/'));
    expect(left).toHaveLength(1);
    expect(removed().map(({ VersionId }) => VersionId)).toEqual(['v1', 'v2']);
  });

  test('of two calls at the same put, the later has it looked at again, lest its copy outlives the case', async () => {
    sfn
      .on(StartExecutionCommand)
      .rejectsOnce(new ExecutionAlreadyExists({ message: 'there', $metadata: {} }))
      .resolves({});
    await told('incoming/fax/1.tif');
    const [first, again] = started();
    expect(again?.name).toMatch(new RegExp(`^${first?.name}-.{36}$`));
    expect(again?.name?.length).toBeLessThanOrEqual(80);
    expect(again?.input).toBe(first?.input);
    expect(removed()).toHaveLength(1);
  });

  test('what was taken in meanwhile is left to whoever did it', async () => {
    s3.on(CopyObjectCommand).rejects(awsError('NoSuchVersion', 404));
    expect(await told('incoming/fax/1.tif')).toEqual({ batchItemFailures: [] });
    s3.on(ListObjectVersionsCommand).resolves({});
    expect(await told('incoming/fax/1.tif')).toEqual({ batchItemFailures: [] });
    expect([started(), removed()]).toEqual([[], []]);
  });

  test('one that cannot be copied keeps none of the same name waiting', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const key = 'incoming/mail/scan.pdf';
    s3.on(ListObjectVersionsCommand).resolves({ Versions: [version(key, 'v2'), version(key)] });
    s3.on(CopyObjectCommand).rejectsOnce(awsError('AccessDenied', 403)).resolves({});
    sfn.on(StartExecutionCommand).resolves({});
    expect((await told(key)).batchItemFailures).toHaveLength(1);
    expect(removed().map(({ VersionId }) => VersionId)).toEqual(['v2']);
  });

  test.each(['look', 'copy', 'remove'])('a failure of S3 to %s brings the event again', async (what) => {
    vi.spyOn(console, 'error').mockReturnValue();
    sfn.on(StartExecutionCommand).resolves({});
    const fault = awsError('SlowDown', 503);
    if (what === 'look') s3.on(ListObjectVersionsCommand).rejects(fault);
    if (what === 'copy') s3.on(CopyObjectCommand).rejects(fault);
    if (what === 'remove') s3.on(DeleteObjectCommand).rejects(fault);
    expect((await told('incoming/fax/1.tif')).batchItemFailures).toHaveLength(1);
  });
});

test('what is counted is a line that CloudWatch makes a metric of', () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  count('ReaderFallback', { Why: 'NotJapanese' });
  expect(JSON.parse(String(written.mock.calls[0]?.[0]))).toMatchObject({
    _aws: { CloudWatchMetrics: [{ Namespace: 'Uketsuke', Metrics: [{ Name: 'ReaderFallback' }] }] },
    ReaderFallback: 1,
    Why: 'NotJapanese',
  });
});

describe('what a function carries', () => {
  const native = ['sharp', 'onnxruntime-node', '@hyzyla/pdfium'];
  const needs: Readonly<Record<string, readonly string[]>> = {
    receive: ['sharp'],
    read: ['onnxruntime-node', 'sharp'],
  };

  test.each([...stepNames, 'arrive', 'decide'])('%s: only what its step needs', async (name) => {
    const { metafile } = await build({
      entryPoints: [`functions/lambda/${name}.ts`],
      outdir: 'unwritten',
      write: false,
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      external: native,
      metafile: true,
    });
    const [output] = Object.values(metafile.outputs);
    const carried = new Set(output?.imports.map(({ path }) => path).filter((path) => native.includes(path)));
    expect([...carried].toSorted()).toEqual(needs[name] ?? []);
    expect(
      Object.keys(metafile.inputs).filter(
        (path) => /infra\/|console\/|eval\/|test\//.test(path) && !path.startsWith('node_modules'),
      ),
    ).toEqual([]);
  });
});
