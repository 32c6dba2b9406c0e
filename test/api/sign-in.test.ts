import { createServer, type Server } from 'node:http';
import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotSignedIn, SignInUnavailable } from '../../functions/api/errors.ts';
import { keysOf, signInBy } from '../../functions/api/sign-in.ts';
import { got, openRoom } from './room.ts';

const issuer = 'https://people.example/pool';
const [ours, others] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
const jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
const signIn = signInBy({ issuer, clientIds: ['console', 'gateway'], keys: createLocalJWKSet(jwks) });

const person = {
  token_use: 'access',
  client_id: 'console',
  username: 'sato',
  'cognito:groups': ['reviewer', 'staff'],
};
const machine = { token_use: 'access', client_id: 'gateway', scope: 'uketsuke/fax' };

interface Signing {
  key?: CryptoKey | Uint8Array;
  alg?: string;
  issuer?: string;
  expires?: string;
}
const tokenOf = (
  claims: JWTPayload,
  { key = ours.privateKey, alg = 'RS256', expires = '5m', ...more }: Signing = {},
) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg, kid: 'one' })
    .setIssuer(more.issuer ?? issuer)
    .setExpirationTime(expires)
    .sign(key);

describe('an access token', () => {
  test('says who a person is and which of our roles they have', async () => {
    expect(await signIn(await tokenOf(person))).toEqual({ name: 'sato', roles: ['reviewer'] });
    const { 'cognito:groups': _, ...nobody } = person;
    expect(await signIn(await tokenOf(nobody))).toEqual({ name: 'sato', roles: [] });
  });

  test('of a machine names it by its client, with the role of its scope', async () => {
    expect(await signIn(await tokenOf(machine))).toEqual({ name: 'gateway', roles: ['fax-gateway'] });
    expect(await signIn(await tokenOf({ ...machine, scope: 'openid' }))).toEqual({
      name: 'gateway',
      roles: [],
    });
  });

  test('of a person makes no machine of them', async () => {
    const claims = { ...person, scope: 'openid uketsuke/fax', 'cognito:groups': ['fax-gateway'] };
    expect(await signIn(await tokenOf(claims))).toEqual({ name: 'sato', roles: [] });
  });

  test.each([
    ['of another key', () => tokenOf(person, { key: others.privateKey })],
    ['of another issuer', () => tokenOf(person, { issuer: 'https://people.example/pool2' })],
    ['that ran out', () => tokenOf(person, { expires: '-1m' })],
    ['for another application', () => tokenOf({ ...person, client_id: 'shop' })],
    ['that is an ID token', () => tokenOf({ ...person, token_use: 'id' })],
    ['that does not say for whom', () => tokenOf({ token_use: 'access', username: 'sato' })],
    [
      'signed with a secret',
      () => tokenOf(person, { alg: 'HS256', key: new TextEncoder().encode('x'.repeat(32)) }),
    ],
    ['that is not signed', async () => `${(await tokenOf(person)).split('.').slice(0, 2).join('.')}.`],
    [
      'that says it needs no signature',
      async () => {
        const [, payload] = (await tokenOf(person)).split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      },
    ],
    [
      'that was changed',
      async () => {
        const [header, , signature] = (await tokenOf(person)).split('.');
        const payload = Buffer.from(JSON.stringify({ ...person, iss: issuer, exp: 9e9, username: 'kato' }));
        return `${header}.${payload.toString('base64url')}.${signature}`;
      },
    ],
    ['that is none', async () => 'nonsense'],
  ])('%s is not taken', async (_, make) => {
    await expect(signIn(await make())).rejects.toThrow(NotSignedIn);
  });

  test('without an end is not taken', async () => {
    const endless = await new SignJWT(person)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .sign(ours.privateKey);
    await expect(signIn(endless)).rejects.toThrow(NotSignedIn);
  });
});

describe('the keys of an issuer', () => {
  let server: Server;
  let at: string;
  let down = false;
  let asked = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      if (down) return response.writeHead(503).end();
      const told = request.url?.endsWith('openid-configuration')
        ? { issuer: at, jwks_uri: `${at}/keys` }
        : jwks;
      return response.setHeader('Content-Type', 'application/json').end(JSON.stringify(told));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    at = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });
  afterAll(() => server.close());

  test('are found by its discovery document, once, and again after it was down', async () => {
    const remote = signInBy({ issuer: at, clientIds: ['console'], keys: keysOf(at) });
    const token = await tokenOf(person, { issuer: at });
    down = true;
    await expect(remote(token)).rejects.toThrow(SignInUnavailable);
    down = false;
    expect(await remote(token)).toMatchObject({ name: 'sato' });
    const before = asked;
    expect(await remote(token)).toMatchObject({ name: 'sato' });
    expect(asked).toBe(before);
  });

  test('that cannot be fetched are no fault of the token: try again', async () => {
    const nowhere = 'http://127.0.0.1:1';
    const room = await openRoom({
      signIn: signInBy({ issuer: nowhere, clientIds: ['console'], keys: keysOf(nowhere) }),
    });
    const headers = { authorization: `Bearer ${await tokenOf(person, { issuer: nowhere })}` };
    const response = await room.app.request('/api/me', { headers });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toMatchObject({ code: 'sign-in-unavailable' });
  });
});

test('the API takes such tokens', async () => {
  const room = await openRoom({ signIn });
  const token = await tokenOf({ ...person, 'cognito:groups': ['reviewer', 'officer'] });
  expect(await got('me', { ...room.as('x'), ask: asking(room, token) })).toEqual({
    name: 'sato',
    roles: ['reviewer', 'officer'],
  });
  const forged = await tokenOf(person, { key: others.privateKey });
  const response = await room.app.request('/api/me', { headers: { authorization: `Bearer ${forged}` } });
  expect(response.status).toBe(401);
});

const asking =
  ({ app }: Awaited<ReturnType<typeof openRoom>>, token: string) =>
  async () => {
    const response = await app.request('/api/me', { headers: { authorization: `Bearer ${token}` } });
    return { status: response.status, body: await response.json(), headers: response.headers };
  };
