import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { maxBytes } from '../../functions/adapters/opening/limits.ts';
import { StoreUnavailable } from '../../functions/errors.ts';
import { gatewayToken, signIn } from './browser.ts';
import { announce, announced, ask, begun, formOf, type Here, here, send } from './server.ts';

/** A TIFF by its first bytes; nobody opens it here. */
const fax = (length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length).fill(7);
  bytes.set([0x49, 0x49, 0x2a, 0x00]);
  return bytes;
};

/** The server's clock; links run out when it is turned on. */
let now = new Date('2026-11-24T01:00:00Z');
let it: Here;
beforeAll(async () => {
  it = await here({ now: () => now });
});
afterEach(async () => {
  now = new Date('2026-11-24T01:00:00Z');
  it.entries.splice(0);
  // whatever was refused has left nothing behind
  expect(await begun(it)).toEqual([]);
});
afterAll(() => it.end());

describe('a document that was announced', () => {
  test('is on the disk and in the journal, with its slip, channel and day, when it is answered 201', async () => {
    const file = `${it.intake.data.path}/sign-in/fax-gateway-secret`;
    const token = await gatewayToken(it.served.origin, (await readFile(file, 'utf8')).trim());
    const told = await announce(it.served.origin, token, { receivedOn: '2026-11-20' });
    const bytes = fax(300_000);
    const answer = await send(told, bytes);
    expect(answer.status).toBe(201);
    const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    expect(it.entries.map((entry) => entry.packet)).toEqual([
      {
        id,
        channel: 'fax',
        receivedOn: '2026-11-20',
        slip: told.slip.id,
        original: `incoming/fax/${id}.tif`,
      },
    ]);
    expect(Buffer.from(await it.intake.data.documents.get(`incoming/fax/${id}.tif`))).toEqual(
      Buffer.from(bytes),
    );
  });

  test('may be sent again, as by somebody who did not hear the answer', async () => {
    const told = await announced(it.served.origin);
    for (let i = 0; i < 2; i += 1) expect((await send(told, fax(1000))).status).toBe(201);
    expect(new Set(it.entries.map((entry) => entry.packet.id)).size).toBe(1);
  });

  test('of no known type is accepted: it becomes a case that says so, never a lost file', async () => {
    const told = await announced(it.served.origin, { channel: 'mail' });
    expect((await send(told, new TextEncoder().encode('no picture'))).status).toBe(201);
    expect(it.entries.map((entry) => entry.packet.original)).toEqual([
      expect.stringMatching(/^incoming\/mail\/.*\.bin$/),
    ]);
  });
});

describe('is refused, and nothing is left', () => {
  test('what was announced as another kind of file', async () => {
    const token = (await signIn(it.served.origin, 'tanaka')).access_token;
    const body = { channel: 'mail', receivedOn: '2026-11-24', size: 10, type: 'text/html' };
    expect((await ask(it.served.origin, token, 'uploads', body)).status).toBe(400);
  });

  test('an announcement by somebody without the role', async () => {
    const token = (await signIn(it.served.origin, 'takahashi')).access_token;
    const body = { channel: 'mail', receivedOn: '2026-11-24', size: 10, type: 'image/png' };
    expect((await ask(it.served.origin, token, 'uploads', body)).status).toBe(403);
  });

  test.each([
    ['a changed signature', { signature: 'A'.repeat(43) }],
    ['no signature', { signature: '' }],
    ['a later end', { expires: '4102444800' }],
    ['another slip', { slip: '0'.repeat(32) }],
  ])('%s', async (_, change) => {
    const told = await announced(it.served.origin);
    Object.assign(told.send.fields, change);
    const answer = await send(told, fax(1000));
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(it.entries).toEqual([]);
  });

  test('a permission that has run out', async () => {
    const told = await announced(it.served.origin);
    now = new Date('2026-11-24T01:15:01Z');
    const answer = await send(told, fax(1000));
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('expired')]);
    expect(it.entries).toEqual([]);
  });

  test('a document larger than can be read, by what it says of itself', async () => {
    const told = await announced(it.served.origin);
    const answer = await send(told, fax(maxBytes + 100_000));
    expect(answer.status).toBe(413);
    expect(it.entries).toEqual([]);
  });

  test('a document larger than can be read, that does not say so', async () => {
    const told = await announced(it.served.origin);
    const whole = new Request('http://localhost', {
      method: 'POST',
      body: formOf(told.send, fax(maxBytes + 1)),
    });
    const init = {
      method: 'POST',
      headers: { 'content-type': whole.headers.get('content-type') ?? '' },
      body: whole.body,
      duplex: 'half' as const,
    };
    const answer = await fetch(told.send.url, init);
    expect(answer.status).toBe(413);
    expect(it.entries).toEqual([]);
  });

  test('the largest document that can be read is not', async () => {
    const told = await announced(it.served.origin);
    expect((await send(told, fax(maxBytes))).status).toBe(201);
  });

  test.each([
    ['application/json', '{}'],
    ['multipart/form-data', 'a=b'],
    ['application/octet-stream', 'II*'],
  ])('what comes as %s', async (type, body) => {
    const url = `${it.served.origin}/storage/uploads`;
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBe(415);
  });

  test('a form without its document, one with fields behind it, one that is cut off', async () => {
    const {
      send: { url, fields },
    } = await announced(it.served.origin);
    const head = Object.entries(fields)
      .map(([name, value]) => part(name, value))
      .join('');
    const file = part('file', 'II*\0rest of it', '; filename="a.tif"');
    for (const body of [
      `${head}--x--\r\n`,
      `${file}${head}--x--\r\n`,
      `${head}${file}${part('late', 'x')}--x--\r\n`,
      `${head}${file}`,
      '',
    ]) {
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      const answer = await fetch(url, { method: 'POST', headers, body });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
    expect(it.entries).toEqual([]);
  });

  test('a document whose sender dies half-way', async () => {
    const {
      send: { fields },
    } = await announced(it.served.origin);
    const head = Object.entries(fields)
      .map(([name, value]) => part(name, value))
      .join('');
    const { port } = new URL(it.served.origin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /storage/uploads HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: multipart/form-data; boundary=x\r\n` +
        `Content-Length: 9000000\r\n\r\n${head}--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nII*\0${'7'.repeat(500_000)}`,
    );
    await vi.waitFor(async () => expect(await begun(it)).toHaveLength(1));
    socket.destroy();
    await vi.waitFor(async () => expect(await begun(it)).toEqual([]));
    expect(it.entries).toEqual([]);
    expect(it.told).toEqual([]);
  });
});

test('where the journal cannot be written, the sender is not told that the document is safe', async () => {
  const full = await here({ accept: () => Promise.reject(new StoreUnavailable('the disk is full')) });
  const answer = await send(await announced(full.served.origin), fax(1000));
  expect(answer.status).toBe(503);
  expect(await begun(full)).toEqual([]);
  expect(full.told).toEqual(['storage: StoreUnavailable']);
  await full.end();
});

const part = (name: string, value: string, more = ''): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
