import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishConsole } from '../../infra/aws/publish-console.ts';

const outputs = {
  ConsoleAddress: 'https://console.example',
  ConsoleBucket: 'console',
  Issuer: 'https://cognito-idp.ap-northeast-1.amazonaws.com/pool',
  SignInAddress: 'https://uketsuke.auth.ap-northeast-1.amazoncognito.com',
  ConsoleClient: 'client',
  UploadsOrigin: 'https://inbox.s3.ap-northeast-1.amazonaws.com',
  ImagesOrigin: 'https://pages.s3.ap-northeast-1.amazonaws.com',
};
const s3 = new S3Client({ region: 'ap-northeast-1' });
const aws = mockClient(s3);
let folder: string;

beforeEach(() => {
  aws.reset();
  aws.on(PutObjectCommand).resolves({});
  folder = mkdtempSync(join(tmpdir(), 'uketsuke-console-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>U</title></head></html>');
  writeFileSync(join(folder, 'assets', 'index-a1.js'), '1');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const puts = () => aws.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);
const textOf = (key: string) =>
  Buffer.from(String(puts().find(({ Key }) => Key === key)?.Body ?? '')).toString();

test('the page comes last, and only what carries a hash in its name may be kept', async () => {
  expect(await publishConsole(folder, outputs, s3)).toBe(4);
  expect(
    puts()
      .map(({ Key }) => Key)
      .at(-1),
  ).toBe('index.html');
  const kept = Object.fromEntries(puts().map(({ Key, CacheControl }) => [Key, CacheControl]));
  expect(kept).toEqual({
    'assets/index-a1.js': 'public, max-age=31536000, immutable',
    'icon.svg': 'no-cache',
    'config.json': 'no-cache',
    'index.html': 'no-cache',
  });
});

test('the console is told where to sign in', async () => {
  await publishConsole(folder, outputs, s3);
  expect(JSON.parse(textOf('config.json'))).toEqual({
    issuer: outputs.Issuer,
    clientId: 'client',
    scope: 'openid',
  });
});

test('the page may send to the inbox and show what is in the pages bucket, and nothing else of S3', async () => {
  await publishConsole(folder, outputs, s3);
  const [, policy = ''] =
    /^<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
      textOf('index.html'),
    ) ?? [];
  const said = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
  expect(said.get('connect-src')).toEqual([
    "'self'",
    'https://cognito-idp.ap-northeast-1.amazonaws.com',
    outputs.SignInAddress,
    outputs.UploadsOrigin,
  ]);
  expect(said.get('img-src')).toEqual(["'self'", 'blob:', 'data:', outputs.ImagesOrigin]);
  expect(said.get('default-src')).toEqual(["'none'"]);
  expect(said.get('script-src')).toEqual(["'self'"]);
});

test('what is no console, or holds a file of an unknown kind, is not published as it is', async () => {
  writeFileSync(join(folder, 'notes.txt'), 'x');
  await expect(publishConsole(folder, outputs, s3)).rejects.toThrow(/notes\.txt/);
  rmSync(join(folder, 'index.html'));
  await expect(publishConsole(folder, outputs, s3)).rejects.toThrow(/console:build/);
});
