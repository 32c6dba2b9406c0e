import { createServer, type Server } from 'node:http';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { S3Documents } from '../../functions/adapters/s3-documents.ts';
import { StoreUnavailable } from '../../functions/errors.ts';
import { calling } from '../../functions/lambda/clients.ts';

describe('S3 over a connection that fails', () => {
  let server: Server;
  /** Whether the server cuts its answers off, or gives none. */
  let cuts = true;
  let real: S3Documents;

  beforeAll(async () => {
    server = createServer(({ method }, answer) => {
      if (!cuts) return;
      answer.writeHead(200, { 'content-length': '1000', etag: '"a"' });
      if (method === 'HEAD') answer.end();
      else answer.write('half of ', () => answer.destroy());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = z.object({ port: z.int() }).parse(server.address());
    const client = new S3Client({
      region: 'ap-northeast-1',
      endpoint: `http://127.0.0.1:${port}`,
      forcePathStyle: true,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
      requestHandler: { ...calling.requestHandler, requestTimeout: 200 },
    });
    real = new S3Documents(client, { '': 'papers' });
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('a document that breaks off in the middle is no document', async () => {
    cuts = true;
    await expect(real.get('pages/a')).rejects.toThrow(StoreUnavailable);
    await expect(real.fingerprint('pages/a')).rejects.toThrow(StoreUnavailable);
  });

  test('no answer in time is something that may pass', async () => {
    cuts = false;
    await expect(real.has('pages/a')).rejects.toThrow(StoreUnavailable);
  });
});
