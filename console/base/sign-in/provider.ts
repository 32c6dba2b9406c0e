import * as oauth from 'oauth4webapi';
import { readSettings } from './settings.ts';

/** Where the provider sends the browser back to; registered there. */
const returnPath = '/signed-in';

export interface Tokens {
  access: string;
  /** Milliseconds since 1970, by this machine's clock. */
  until: number;
  refresh: string | null;
}

/** What is to be remembered from the leaving of the page to the return; holds nothing of a person. */
export interface Errand {
  state: string;
  verifier: string;
}

interface Provider {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  scope: string;
  options: { [oauth.allowInsecureRequests]: boolean };
}

let known: Promise<Provider> | null = null;

/** Asks once; asks anew where it failed. */
function provider(): Promise<Provider> {
  known ??= discover().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

async function discover(): Promise<Provider> {
  const { issuer, clientId, scope } = await readSettings();
  const url = new URL(issuer);
  // the embedded provider on this machine speaks http; every other one https
  const options = { [oauth.allowInsecureRequests]: url.protocol === 'http:' };
  const response = await oauth.discoveryRequest(url, { algorithm: 'oidc', ...options });
  const server = await oauth.processDiscoveryResponse(url, response);
  return { server, client: { client_id: clientId }, scope, options };
}

const redirectUri = (): string => new URL(returnPath, location.origin).href;

/** The address at which a person signs in (code flow with PKCE, RFC 7636), and what to remember until the return. */
export async function askSignIn(): Promise<{ url: string; errand: Errand }> {
  const { server, client, scope } = await provider();
  const errand = { state: oauth.generateRandomState(), verifier: oauth.generateRandomCodeVerifier() };
  const url = endpoint(server.authorization_endpoint);
  url.search = new URLSearchParams({
    client_id: client.client_id,
    response_type: 'code',
    redirect_uri: redirectUri(),
    scope,
    state: errand.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: 'S256',
  }).toString();
  return { url: url.href, errand };
}

/** Changes what the provider sent back for tokens. */
export async function takeTokens(answer: URLSearchParams, { state, verifier }: Errand): Promise<Tokens> {
  const { server, client, options } = await provider();
  const checked = oauth.validateAuthResponse(server, client, answer, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    checked,
    redirectUri(),
    verifier,
    options,
  );
  return tokensOf(await oauth.processAuthorizationCodeResponse(server, client, response));
}

/** New tokens without asking the person; the provider may not allow it. */
export async function refreshTokens(refresh: string): Promise<Tokens> {
  const { server, client, options } = await provider();
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refresh, options);
  const tokens = tokensOf(await oauth.processRefreshTokenResponse(server, client, response));
  // a provider that does not rotate it sends none
  return { ...tokens, refresh: tokens.refresh ?? refresh };
}

/**
 * Where to send the browser so that the provider forgets the person too; null where it has no such place. Without the ID
 * token, which would put the account's name into the address.
 */
export async function leaveAddress(): Promise<string | null> {
  const { server, client } = await provider();
  if (server.end_session_endpoint === undefined) return null;
  const back = new URL('/signed-out', location.origin).href;
  const url = new URL(server.end_session_endpoint);
  // the second name of the return address is Cognito's
  url.search = new URLSearchParams({
    client_id: client.client_id,
    post_logout_redirect_uri: back,
    logout_uri: back,
  }).toString();
  return url.href;
}

const tokensOf = (given: oauth.TokenEndpointResponse): Tokens => ({
  access: given.access_token,
  until: Date.now() + (given.expires_in ?? 300) * 1000,
  refresh: given.refresh_token ?? null,
});

function endpoint(address: string | undefined): URL {
  if (address === undefined) throw new Error('the sign-in provider does not tell where to sign in');
  return new URL(address);
}
