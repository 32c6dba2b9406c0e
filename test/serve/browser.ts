import * as oauth from 'oauth4webapi';
import { z } from 'zod';

/** What a browser keeps between requests, and follows. */
export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  /** Follows redirects within one origin; stops at the first address that `stop` names. */
  async go(address: string, init: RequestInit = {}, stop?: (url: URL) => boolean): Promise<Response> {
    let [url, given] = [new URL(address), init];
    for (let hops = 0; hops < 10; hops += 1) {
      if (stop?.(url)) return Response.json(null, { headers: { location: url.href } });
      const headers = new Headers(given.headers);
      const cookies = [...this.cookies].filter(([, { path }]) => url.pathname.startsWith(path));
      headers.set('cookie', cookies.map(([name, { value }]) => `${name}=${value}`).join('; '));
      headers.set('accept', 'text/html');
      const response = await fetch(url, { ...given, headers, redirect: 'manual' });
      for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) return response;
      await response.body?.cancel();
      [url, given] = [new URL(location, url), {}];
    }
    throw new Error('too many redirects');
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}

const insecure = { [oauth.allowInsecureRequests]: true };

const Settings = z.strictObject({ issuer: z.url(), clientId: z.string(), scope: z.string() });

export interface Provider {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  scope: string;
}

/** As the console does: what to sign in at stands in `/config.json`. */
export async function discover(origin: string): Promise<Provider> {
  const settings = Settings.parse(await (await fetch(`${origin}/config.json`)).json());
  const issuer = new URL(settings.issuer);
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...insecure });
  return {
    server: await oauth.processDiscoveryResponse(issuer, response),
    client: { client_id: settings.clientId },
    scope: settings.scope,
  };
}

export interface Asked {
  address: string;
  verifier: string;
  state: string;
}

/** The address at which a person signs in. */
export async function ask(origin: string, provider: Provider): Promise<Asked> {
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const address = new URL(provider.server.authorization_endpoint ?? '');
  address.search = new URLSearchParams({
    client_id: provider.client.client_id,
    response_type: 'code',
    redirect_uri: `${origin}/signed-in`,
    scope: provider.scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  return { address: address.href, verifier, state };
}

/** The whole way: the page of people, a click on one, back to the console, and the tokens. */
export async function signIn(
  origin: string,
  account: string,
  browser = new Browser(),
): Promise<oauth.TokenEndpointResponse> {
  const provider = await discover(origin);
  const asked = await ask(origin, provider);
  let back = await browser.go(asked.address, {}, isBack);
  if (back.headers.get('location') === null) {
    const page = await back.text();
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    const chosen = new URLSearchParams({ account });
    back = await browser.go(new URL(action, origin).href, { method: 'POST', body: chosen }, isBack);
  }
  return tokens(origin, provider, asked, new URL(back.headers.get('location') ?? ''));
}

const isBack = (url: URL): boolean => url.pathname === '/signed-in';

async function tokens(
  origin: string,
  { server, client }: Provider,
  { verifier, state }: Asked,
  back: URL,
): Promise<oauth.TokenEndpointResponse> {
  const answer = oauth.validateAuthResponse(server, client, back, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    answer,
    `${origin}/signed-in`,
    verifier,
    insecure,
  );
  return oauth.processAuthorizationCodeResponse(server, client, response);
}

/** As the fax gateway does. */
export async function gatewayToken(origin: string, secret: string): Promise<string> {
  const { server } = await discover(origin);
  const client = { client_id: 'fax-gateway' };
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    oauth.ClientSecretBasic(secret),
    { scope: 'uketsuke/fax' },
    insecure,
  );
  return (await oauth.processClientCredentialsResponse(server, client, response)).access_token;
}
