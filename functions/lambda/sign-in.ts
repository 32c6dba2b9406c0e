import { createRemoteJWKSet } from 'jose';
import { signInBy } from '../api/sign-in.ts';
import { environment } from './environment.ts';

const { ISSUER, CLIENTS, AWS_ENDPOINT_URL } = environment.signIn();

/** The pool's own document of keys, at an address that is known: to look it up would cost a call more at each start. */
const keys = new URL(
  AWS_ENDPOINT_URL === undefined
    ? `${ISSUER}/.well-known/jwks.json`
    : `${new URL(ISSUER).pathname}/.well-known/jwks.json`,
  AWS_ENDPOINT_URL,
);

/**
 * Verifies tokens by the same code as on one machine, although the gateway before it has: it also holds a token to be an
 * access token, sees groups as a list, and stands where a route's authoriser was left out by mistake.
 */
export const signIn = signInBy({ issuer: ISSUER, clientIds: CLIENTS, keys: createRemoteJWKSet(keys) });
