import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Memory } from './memory.ts';
import { errorPage, leavePage, leftPage } from './pages.ts';
import { demoPerson } from './people.ts';
import type { Secrets } from './secrets.ts';

/** Under which the console and the fax gateway are known to the provider. */
export const clients = { console: 'uketsuke-console', gateway: 'fax-gateway' } as const;
/** What the console asks for. Its access token is good for the API by itself. */
export const consoleScope = 'openid';
/** By which the API knows the machine that pushes faxes; the same name as in Amazon Cognito. */
const gatewayScope = 'uketsuke/fax';

/** Seconds. A working day with its breaks: nobody is to click again at noon. */
const workingDay = 12 * 3600;
/** Seconds; as Amazon Cognito does by default. */
const accessSeconds = 3600;

export interface ProviderOptions {
  /** `http://localhost:8170`: what the browser sees. */
  origin: string;
  secrets: Secrets;
  /** Told of what went wrong inside the provider: never anything personal. */
  tell: (line: string) => void;
}

/**
 * An OpenID provider (authorization code flow with PKCE, client credentials) whose access tokens look as Amazon Cognito's
 * do: `token_use`, `client_id`, `username`, `cognito:groups`. For trying the product on one machine: it asks for no password.
 */
export function openProvider({ origin, secrets, tell }: ProviderOptions): Provider {
  const provider = new Provider(`${origin}/oidc`, configuration(origin, secrets));
  provider.on('server_error', (_, error) => tell(`sign-in: ${error.name}: ${error.message}`));
  return provider;
}

function configuration(origin: string, secrets: Secrets): Configuration {
  const api = `${origin}/api`;
  const port = new URL(origin).port;
  return {
    adapter: new Memory().adapter,
    jwks: { keys: [secrets.signing] },
    cookies: {
      keys: [secrets.cookies],
      // cookies are shared by all ports of a host: two servers must not take each other's
      names: {
        session: `uketsuke-${port}`,
        interaction: `uketsuke-${port}-choice`,
        resume: `uketsuke-${port}-resume`,
      },
      long: { httpOnly: true, sameSite: 'lax' },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    clients: [
      {
        client_id: clients.console,
        client_name: '受付',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${origin}/signed-in`],
        post_logout_redirect_uris: [`${origin}/signed-out`],
      },
      {
        client_id: clients.gateway,
        client_secret: secrets.gateway,
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
    ],
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    // browsers name the origin of every POST, their own too
    clientBasedCORS: (_, asking) => asking === origin,
    interactions: { url: (_, { uid }) => `/oidc/people/${uid}` },
    findAccount: (_, account) => {
      const person = demoPerson(account);
      return person && { accountId: account, claims: async () => ({ sub: account }) };
    },
    // our own console: what it asks for is granted without asking the person
    loadExistingGrant: grantAll,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    extraTokenClaims: (_, token) => {
      const person = 'accountId' in token ? demoPerson(token.accountId) : undefined;
      return {
        token_use: 'access',
        ...(person && { username: person.account, 'cognito:groups': [...person.roles] }),
      };
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, leavePage(form, ctx.oidc.client !== undefined)),
        postLogoutSuccessSource: (ctx) => show(ctx, leftPage()),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, __, client) => ({
          audience: api,
          scope: client.clientId === clients.gateway ? gatewayScope : '',
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: {
      AccessToken: accessSeconds,
      ClientCredentials: accessSeconds,
      IdToken: accessSeconds,
      AuthorizationCode: 60,
      Interaction: 3600,
      Session: workingDay,
      Grant: workingDay,
      RefreshToken: workingDay,
    },
    renderError: (ctx, out) => show(ctx, errorPage(out.error)),
  };
}

function show(ctx: KoaContextWithOIDC, page: string): void {
  ctx.type = 'html';
  ctx.body = page;
}

async function grantAll(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known && (await provider.Grant.find(known))) ||
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(consoleScope);
  await grant.save();
  return grant;
}
