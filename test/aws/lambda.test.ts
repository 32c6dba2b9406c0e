import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
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
  const stores = { TABLE: 't', INCOMING_BUCKET: 'i', PAGES_BUCKET: 'p', LETTERS_BUCKET: 'l' };

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
  beforeEach(() => {
    sfn.reset();
    vi.stubEnv('INTAKE', 'arn:aws:states:ap-northeast-1:000000000000:stateMachine:intake');
    vi.stubEnv('AWS_REGION', 'ap-northeast-1');
  });
  const message = (messageId: string, key: string) => ({
    messageId,
    body: JSON.stringify({
      time: '2026-11-24T16:00:00Z',
      detail: { bucket: { name: 'b' }, object: { key, etag: 'e', sequencer: '1' } },
    }),
  });

  test('start one execution each; only what fails comes again, and no name of a file is told', async () => {
    const { handler } = await import('../../functions/lambda/arrive.ts');
    const said = vi.spyOn(console, 'error').mockReturnValue();
    sfn.on(StartExecutionCommand).resolvesOnce({}).rejects(awsError('ThrottlingException', 400));
    const Records = [
      message('first', 'incoming/fax/1.tif'),
      message('held-back', 'incoming/mail/2026-11-20/2.pdf'),
      message('unfit', 'incoming/mail/見本太郎.pdf'),
      { messageId: 'folder', body: message('', 'incoming/mail/').body },
      { messageId: 'nonsense', body: '{}' },
    ];
    expect(await handler({ Records })).toEqual({
      batchItemFailures: ['held-back', 'unfit', 'nonsense'].map((itemIdentifier) => ({ itemIdentifier })),
    });
    const inputs = sfn
      .commandCalls(StartExecutionCommand)
      .map((call) => JSON.parse(call.args[0].input.input ?? ''));
    expect(inputs).toEqual([
      // one in the morning of the next day, in Tokyo
      { channel: 'fax', receivedOn: '2026-11-25', original: 'incoming/fax/1.tif' },
      { channel: 'mail', receivedOn: '2026-11-20', original: 'incoming/mail/2026-11-20/2.pdf' },
    ]);
    expect(JSON.stringify(said.mock.calls)).not.toContain('見本');
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
