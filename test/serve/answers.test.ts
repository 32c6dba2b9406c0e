import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys } from '../../functions/steps.ts';
import { localLinks } from '../../infra/local/serve/storage/links.ts';
import { askRaw, type Here, here } from './server.ts';

const packet = 'ab'.repeat(16);
let now = new Date('2026-11-24T01:00:00Z');
let it: Here;
let origin: string;
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'uketsuke-console-'));
  const console = join(root, 'console');
  await mkdir(join(console, 'assets'), { recursive: true });
  await writeFile(join(root, 'secret.json'), 'secret');
  await writeFile(join(console, '.hidden.json'), 'secret');
  await writeFile(join(console, 'index.html'), '<title>受付</title>');
  await writeFile(join(console, 'icon.svg'), '<svg/>');
  await writeFile(join(console, 'assets', 'index-a1b2.js'), 'export {};');
  it = await here({ console, now: () => now });
  origin = it.served.origin;
  await it.intake.data.documents.put(keys.image(packet, 1), Buffer.from('a page'));
  await it.intake.data.documents.put(keys.page(packet, 1), Buffer.from('secret'));
  await it.intake.data.documents.put('incoming/mail/a.jpg', Buffer.from('secret'));
});
afterAll(() => it.end());

describe('every answer', () => {
  test.each([
    '/',
    '/cases/48P5-02RB',
    '/assets/index-a1b2.js',
    '/assets/none.js',
    '/config.json',
    '/api',
    '/api/me',
    '/api/none',
    '/storage/none',
    '/oidc/none',
    '/oidc/jwks',
    '/oidc/style.css',
    '/oidc/.well-known/openid-configuration',
  ])('%s carries the security headers', async (path) => {
    const { headers } = await fetch(origin + path, { headers: { accept: 'text/html' } });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('the console', () => {
  test.each(['/', '/queue', '/cases/48P5-02RB', '/signed-in?code=x'])(
    '%s is its page, asked for anew each time',
    async (path) => {
      const answer = await fetch(origin + path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('受付');
    },
  );

  test('files whose names carry a hash are kept for ever, others are not', async () => {
    const asset = await fetch(`${origin}/assets/index-a1b2.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('javascript');
    const icon = await fetch(`${origin}/icon.svg`);
    expect([icon.headers.get('cache-control'), icon.headers.get('content-type')]).toEqual([
      'no-cache',
      'image/svg+xml',
    ]);
    const head = await fetch(`${origin}/icon.svg`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '6', '']);
  });

  test('a file that is not there is not the page', async () => {
    for (const path of ['/assets/none.js', '/none.json'])
      expect((await fetch(origin + path)).status).toBe(404);
  });

  test('is told where to sign in', async () => {
    const settings = await (await fetch(`${origin}/config.json`)).json();
    expect(settings).toEqual({ issuer: `${origin}/oidc`, clientId: 'uketsuke-console', scope: 'openid' });
  });

  test('that is not built says so', async () => {
    const bare = await here({ console: '/nowhere' });
    const answer = await fetch(`${bare.served.origin}/`);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm start')]);
    await bare.end();
  });
});

describe('nothing else is served', () => {
  test.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/../../secret.json',
    '/assets/..%5c..%5csecret.json',
    '//secret.json',
    '/.hidden.json',
    '/%2ehidden.json',
    '/storage/pages/../../cases.sqlite',
    '/storage/pages/%2e%2e/%2e%2e/cases.sqlite',
    '/storage/pages/..%2f..%2fincoming%2fmail%2fa.jpg',
    `/storage/pages/${packet}/001.json`,
    '/storage/incoming/mail/a.jpg',
    '/storage/sign-in/keys.json',
    '/storage/',
  ])('%s', async (path) => {
    const { status, body } = await askRaw(origin, path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test("to a name that is not this machine's, such as one that was given its address", async () => {
    const { status } = await askRaw(origin, '/oidc/jwks', { host: 'evil.example' });
    expect(status).toBe(421);
    const { port } = new URL(origin);
    expect((await askRaw(origin, '/', { host: `localhost.evil.example:${port}` })).status).toBe(421);
    const numeric = await askRaw(origin, '/queue?mine=yes', { host: `127.0.0.1:${port}` });
    expect([numeric.status, numeric.headers['location']]).toEqual([302, `${origin}/queue?mine=yes`]);
  });
});

describe("a page's image", () => {
  const link = (key: string): Promise<string> => localLinks(origin, () => now).image(key);

  test('is given to whoever has a link, to be kept by their browser alone, until the link runs out', async () => {
    const answer = await fetch(await link(keys.image(packet, 1)));
    expect([answer.status, await answer.text()]).toEqual([200, 'a page']);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    const [, seconds] =
      /^private, max-age=(\d+), immutable$/.exec(answer.headers.get('cache-control') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(300);
    expect(Number(seconds)).toBeLessThanOrEqual(900);
  });

  test('is not given once it has run out', async () => {
    const address = await link(keys.image(packet, 1));
    now = new Date('2026-11-24T01:15:01Z');
    const answer = await fetch(address);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('expired')]);
    now = new Date('2026-11-24T01:00:00Z');
  });

  test('is not given by the link to another page, nor by a later end, nor by none', async () => {
    const address = new URL(await link(keys.image(packet, 2)));
    const other = new URL(address);
    other.pathname = `/storage/${keys.image(packet, 1)}`;
    const later = new URL(await link(keys.image(packet, 1)));
    later.searchParams.set('expires', '4102444800');
    for (const url of [other.href, later.href, `${origin}/storage/${keys.image(packet, 1)}`])
      expect((await fetch(url)).status).toBe(403);
  });

  test('that is not kept any more is not found', async () => {
    expect((await fetch(await link(keys.image(packet, 2)))).status).toBe(404);
  });

  test('other documents are not given, even by a good link', async () => {
    for (const key of [keys.page(packet, 1), 'incoming/mail/a.jpg'])
      expect((await fetch(await link(key))).status).toBe(404);
  });
});
