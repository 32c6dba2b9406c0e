import { describe, expect, test } from 'vitest';
import { type Route, routeNames, routes } from '../../functions/api/routes.ts';
import { openRoom, problemOf } from './room.ts';

const room = await openRoom();
const number = await room.takeIn([1, 3, 2]);
const all = room.as('sato', 'mailroom', 'reviewer', 'approver', 'officer', 'fax-gateway');
const headers = { authorization: `Bearer ${all.token}`, 'if-match': '"1"' };
const row = (name: (typeof routeNames)[number]): Route => routes[name];
const taking = routeNames.filter((name) => row(name).method === 'POST' || row(name).method === 'PUT');
const send = (
  name: (typeof routeNames)[number],
  body: string | Uint8Array<ArrayBuffer>,
): Response | Promise<Response> =>
  room.app.request(row(name).path.replace(':number', number), { method: row(name).method, headers, body });

describe.each(taking)('%s', (name) => {
  test.each([
    ['half a JSON', '{"a":'],
    ['no JSON', 'term=a'],
    ['bytes', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1e999'],
    ['a field that it does not know', '{"isAdmin":true}'],
    ['a prototype', '{"__proto__":{"roles":["officer"]},"constructor":{}}'],
    [
      'wrong types',
      '{"finding":1,"term":{},"ids":"a","set":[],"other":null,"pages":"1","text":[],"outcomes":1}',
    ],
    ['depth', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('is not taken by %s', async (_, body) => {
    const response = await send(name, body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'bad-request', errors: expect.anything() });
  });

  test('is not taken by a body of megabytes, told or not told how long it is', async () => {
    const huge = 'x'.repeat(2 << 20);
    expect((await send(name, huge)).status).toBe(413);
    const path = row(name).path.replace(':number', number);
    const stream = new Blob([huge]).stream();
    const request = new Request(`http://localhost${path}`, {
      method: row(name).method,
      headers,
      body: stream,
      duplex: 'half',
    });
    const response = await room.app.request(request);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'body-too-large' });
  });
});

test.each(['3', '"0"', '"-1"', '"1.5"', 'W/"1"', '*', '"1", "2"', '"99999999999999999999"', '""', '"one"'])(
  'If-Match: %s names no version',
  async (version) => {
    const path = `/api/cases/${number}/notes`;
    const body = JSON.stringify({ text: 'a' });
    const response = await room.app.request(path, {
      method: 'POST',
      headers: { ...headers, 'if-match': version },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'bad-request',
      errors: [{ place: 'headers.if-match' }],
    });
  },
);

test.each(['x', 'eyJhIjoxfQ', 'WyIyMDI2LTExLTI0IiwiJyBPUiAxPTEiXQ', '%00', 'A'.repeat(400)])(
  'cursor %s is none that a list gave',
  async (cursor) => {
    for (const route of ['queue', 'trail'] as const)
      expect(await problemOf(route, all, { query: { cursor } })).toMatchObject({
        status: 400,
        code: 'bad-cursor',
      });
  },
);

test.each([
  { limit: '0' },
  { limit: '101' },
  { limit: 'ten' },
  { cursor: 'A'.repeat(401) },
  { status: 'open' },
  { type: "disclosure','x" },
  { dueFrom: '2026-02-30' },
  { mine: 'no' },
  { holder: 'ito' },
])('the queue is not asked for by %j', async (query) => {
  const asked = Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  expect(await problemOf('queue', all, { query: asked })).toMatchObject({ status: 400, code: 'bad-request' });
});

test.each(['1', 'aaaa-aaaa', 'AAAAAAAAA', "AAAA-AAA'", '..%2f..%2fetc', '%00'])(
  '%s is no case number',
  async (said) => {
    const response = await room.app.request(`/api/cases/${said}`, { headers });
    expect([400, 404]).toContain(response.status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  },
);

test('a case that is not there is not found, and a path that is not there neither', async () => {
  expect(await problemOf('case', all, { params: { number: 'AAAA-AAAA' } })).toMatchObject({
    status: 404,
    code: 'case-not-found',
  });
  for (const [method, path] of [
    ['GET', '/api/nothing'],
    ['DELETE', '/api/me'],
    ['POST', '/api/cases'],
    ['GET', '/api/cases/AAAA-AAAA/nothing'],
  ] as const) {
    const response = await room.app.request(path, { method, headers });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'no-such-route' });
  }
});

test('a document that is too large, or of a day to come, is not announced; a gateway hands in faxes alone', async () => {
  const told = { channel: 'mail', receivedOn: '2026-11-24', size: 1000, type: 'application/pdf' };
  expect(await problemOf('announce', all, { body: { ...told, size: 64 * 1024 * 1024 + 1 } })).toMatchObject({
    status: 413,
    code: 'document-too-large',
  });
  expect(await problemOf('announce', all, { body: { ...told, receivedOn: '2026-11-25' } })).toMatchObject({
    status: 400,
  });
  expect(await problemOf('announce', all, { body: { ...told, type: 'text/html' } })).toMatchObject({
    status: 400,
  });
  expect(await problemOf('announce', all, { body: { ...told, registered: 'x' } })).toMatchObject({
    status: 400,
  });
  expect(await problemOf('announce', room.as('gateway', 'fax-gateway'), { body: told })).toMatchObject({
    status: 400,
  });
});

test('answers with personal data are kept by no browser or proxy', async () => {
  for (const path of ['/api/cases', `/api/cases/${number}`, '/api/cases/AAAA-AAAA', '/api/nothing']) {
    const response = await room.app.request(path, { headers });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('nothing of all this was unexpected', () => {
  expect(room.troubles).toEqual([]);
});
