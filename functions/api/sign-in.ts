import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { NotSignedIn, SignInUnavailable } from './errors.ts';
import type { Caller, SignIn } from './office.ts';
import { roles } from './routes.ts';

/** Of the access tokens that are taken. */
export interface Trusted {
  /** As tokens say it in `iss`, letter by letter. */
  issuer: string;
  /** Applications whose tokens are taken: the console's, the fax gateway's. */
  clientIds: readonly string[];
  /** The issuer's public keys, see {@link keysOf}. */
  keys: JWTVerifyGetKey;
}

/** Those that Cognito and the embedded provider sign with; a key set names no secret that others could sign with. */
const algorithms = ['RS256', 'ES256'];

/** Clocks of two machines differ; more would lengthen a stolen token's life. */
const clockSkewSeconds = 30;

/** The scope of client credentials that stands for the role `fax-gateway`. */
const faxScope = 'uketsuke/fax';

/**
 * Claims of an access token by Cognito, which the embedded provider writes the same way:
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html
 * A person's has `username`, a machine's (client credentials) has none.
 */
const Claims = z.object({
  token_use: z.literal('access'),
  client_id: z.string().min(1),
  username: z.string().min(1).max(128).optional(),
  'cognito:groups': z.array(z.string()).default([]),
  scope: z.string().default(''),
});

/** Verifies access tokens of one issuer. Cognito's have no `aud`; `client_id` says for whom they were made. */
export function signInBy({ issuer, clientIds, keys }: Trusted): SignIn {
  return async (token) => {
    const claims = Claims.safeParse(await payloadOf(token, issuer, keys));
    if (!claims.success) throw new NotSignedIn('the token is no access token');
    if (!clientIds.includes(claims.data.client_id))
      throw new NotSignedIn('the token was made for another application');
    return callerOf(claims.data);
  };
}

function callerOf({
  username,
  client_id: client,
  'cognito:groups': groups,
  scope,
}: z.infer<typeof Claims>): Caller {
  if (username === undefined)
    return { name: client, roles: scope.split(' ').includes(faxScope) ? ['fax-gateway'] : [] };
  // a person is never the machine, whatever group somebody made for them
  return { name: username, roles: roles.filter((role) => role !== 'fax-gateway' && groups.includes(role)) };
}

async function payloadOf(token: string, issuer: string, keys: JWTVerifyGetKey): Promise<unknown> {
  try {
    const options = {
      issuer,
      algorithms,
      clockTolerance: clockSkewSeconds,
      requiredClaims: ['exp', 'iss'],
    };
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
      throw new SignInUnavailable('the keys of the sign-in could not be fetched', { cause: error });
    throw new NotSignedIn(`the token is not valid: ${error.code}`, { cause: error });
  }
}

const Discovery = z.object({ jwks_uri: z.url() });

/**
 * An issuer's public keys, found by its discovery document (OpenID Connect Discovery 1.0) when the first token comes, and
 * kept; new ones are fetched when a token names a key that is not among them.
 */
export function keysOf(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const find = async (): Promise<JWTVerifyGetKey> => {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (!answer.ok) throw new SignInUnavailable(`the sign-in answers ${answer.status}`);
    return createRemoteJWKSet(new URL(Discovery.parse(await answer.json()).jwks_uri));
  };
  return async (header, token) => {
    found ??= find();
    try {
      return await (await found)(header, token);
    } catch (error) {
      // what failed once is tried again with the next token
      if (!(error instanceof errors.JOSEError)) found = undefined;
      throw error;
    }
  };
}
