import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type DataFolder, openDataFolder } from '../../infra/local/data-folder.ts';
import { listen, type Served } from '../../infra/local/serve/server.ts';
import { openSite } from '../../infra/local/serve/site.ts';
import { ask, Browser, discover, gatewayToken, signIn } from './browser.ts';

let data: DataFolder;
let served: Served;
const said = vi.spyOn(console, 'warn');
const noticed = vi.spyOn(console, 'info');
beforeAll(async () => {
  data = openDataFolder(await mkdtemp(join(tmpdir(), 'uketsuke-sign-in-')));
  served = await listenHere();
});
afterAll(() => served.close());

const listenHere = (): Promise<Served> =>
  listen(0, (origin) => openSite(origin, { data, accept: expect.fail, tell: expect.fail }));

describe('a person', () => {
  test('signs in with one click; the token looks as Amazon Cognito makes it', async () => {
    const { access_token, id_token } = await signIn(served.origin, 'watanabe');
    expect(decodeJwt(access_token)).toMatchObject({
      iss: `${served.origin}/oidc`,
      token_use: 'access',
      client_id: 'uketsuke-console',
      username: 'watanabe',
      'cognito:groups': ['reviewer', 'approver'],
    });
    expect(decodeJwt(id_token ?? '').sub).toBe('watanabe');
  });

  test('is asked once: a second sign-in of the same browser needs no click', async () => {
    const browser = new Browser();
    await signIn(served.origin, 'sato', browser);
    // whoever is named here is not asked for
    const again = await signIn(served.origin, 'suzuki', browser);
    expect(decodeJwt(again.access_token)['username']).toBe('sato');
  });

  test('gets a fresh token by the refresh token', async () => {
    const { server, client } = await discover(served.origin);
    const first = await signIn(served.origin, 'ito');
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      first.refresh_token ?? '',
      { [oauth.allowInsecureRequests]: true },
    );
    const second = await oauth.processRefreshTokenResponse(server, client, response);
    expect(decodeJwt(second.access_token)).toMatchObject({ username: 'ito', token_use: 'access' });
  });

  test('signs out, comes back to the console, and is asked again', async () => {
    const browser = new Browser();
    await signIn(served.origin, 'sato', browser);
    const address = new URL(`${served.origin}/oidc/session/end`);
    address.search = new URLSearchParams({
      client_id: 'uketsuke-console',
      post_logout_redirect_uri: `${served.origin}/signed-out`,
    }).toString();
    const page = await (await browser.go(address.href)).text();
    // the person has clicked in the console already
    expect(page).toContain('<script src="/oidc/leave.js" defer>');
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const back = await browser.go(
      `${served.origin}/oidc/session/end/confirm`,
      { method: 'POST', body },
      (url) => url.pathname === '/signed-out',
    );
    expect(back.headers.get('location')).toBe(`${served.origin}/signed-out`);
    const tokens = await signIn(served.origin, 'suzuki', browser);
    expect(decodeJwt(tokens.access_token)['username']).toBe('suzuki');
  });

  test('is asked on a page without script or style of its own, which says what it is', async () => {
    const asked = await ask(served.origin, await discover(served.origin));
    const response = await new Browser().go(asked.address);
    const page = await response.text();
    expect(page).not.toMatch(/<script|<style|style=|\son[a-z]+=/);
    expect(page).toContain('パスワードはありません');
    expect(page.match(/<button name="account"/g)).toHaveLength(6);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is shown Japanese on a machine without a Japanese font', async () => {
    const style = await fetch(`${served.origin}/oidc/font/wght.css`);
    const [, file = ''] = /url\(\.\/(files\/[^)]+)\)/.exec(await style.text()) ?? [];
    const font = await fetch(`${served.origin}/oidc/font/${file}`);
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    expect(Buffer.from(await font.arrayBuffer()).toString('latin1', 0, 4)).toBe('wOF2');
    for (const other of ['package.json', 'files/none.woff2', 'LICENSE'])
      expect((await fetch(`${served.origin}/oidc/font/${other}`)).status).toBe(404);
  });

  test('nobody who is not listed can be chosen', async () => {
    const browser = new Browser();
    const asked = await ask(served.origin, await discover(served.origin));
    const page = await (await browser.go(asked.address)).text();
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ account: 'intake' });
    const answer = await browser.go(new URL(action, served.origin).href, { method: 'POST', body });
    expect(await answer.text()).toContain('<button name="account"');
  });

  test('a choice without having been asked is refused in words', async () => {
    const answer = await new Browser().go(`${served.origin}/oidc/people/abc`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('はじめからやり直してください');
  });

  test.each([
    ['a redirect elsewhere', { redirect_uri: 'http://localhost:1/signed-in' }],
    ['an unknown client', { client_id: 'somebody' }],
  ])('%s is refused, and nobody is sent there', async (_, change) => {
    const asked = await ask(served.origin, await discover(served.origin));
    const address = new URL(asked.address);
    for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
    const answer = await new Browser().go(address.href);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('サインインできませんでした');
  });

  test('without PKCE there is no code', async () => {
    const asked = await ask(served.origin, await discover(served.origin));
    const address = new URL(asked.address);
    address.searchParams.delete('code_challenge');
    address.searchParams.delete('code_challenge_method');
    const isBack = (url: URL) => url.pathname === '/signed-in';
    const back = await new Browser().go(address.href, {}, isBack);
    expect(new URL(back.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });
});

describe('the fax gateway', () => {
  test('gets a token for its scope by a secret that only the owner of the data folder can read', async () => {
    const file = join(data.path, 'sign-in', 'fax-gateway-secret');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const token = await gatewayToken(served.origin, (await readFile(file, 'utf8')).trim());
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      token_use: 'access',
      client_id: 'fax-gateway',
      scope: 'uketsuke/fax',
    });
    expect(claims).not.toHaveProperty('username');
    expect(claims).not.toHaveProperty('cognito:groups');
  });

  test('gets none by another secret', async () => {
    await expect(gatewayToken(served.origin, 'guessed')).rejects.toThrow();
  });

  test('has the same secret, and tokens the same key, after a restart', async () => {
    const jwks = await (await fetch(`${served.origin}/oidc/jwks`)).json();
    const again = await listenHere();
    expect(await (await fetch(`${again.origin}/oidc/jwks`)).json()).toEqual(jwks);
    const secret = await readFile(join(data.path, 'sign-in', 'fax-gateway-secret'), 'utf8');
    await expect(gatewayToken(again.origin, secret.trim())).resolves.toContain('.');
    await again.close();
  });
});

test('the provider has nothing to warn of', () => {
  expect(said.mock.calls).toEqual([]);
  expect(noticed.mock.calls).toEqual([]);
});
