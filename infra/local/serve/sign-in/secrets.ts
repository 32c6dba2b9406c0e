import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const Keys = z.strictObject({
  /** The private key that tokens are signed with, as a JSON Web Key (RFC 7517). */
  signing: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), d: z.string() }),
  /** What the provider's cookies are signed with. */
  cookies: z.string().min(32),
});

/** What the sign-in of one machine must keep for itself. */
export interface Secrets extends z.infer<typeof Keys> {
  /** With which the fax gateway asks for its tokens. */
  gateway: string;
  /** The file in which an operator finds it. */
  gatewayFile: string;
}

/** 256 bits, in characters that need no quoting anywhere. */
const draw = (): string => randomBytes(32).toString('base64url');

/** Nobody but the account that runs the product may read them. */
const ownersOnly = 0o600;

/**
 * The secrets of a data folder, drawn the first time: tokens and the gateway's settings outlive a restart.
 * @param data an absolute path
 */
export async function secretsIn(data: string): Promise<Secrets> {
  const folder = join(data, 'sign-in');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const gatewayFile = join(folder, 'fax-gateway-secret');
  const keys = Keys.parse(JSON.parse(await kept(join(folder, 'keys.json'), drawKeys)));
  const gateway = (await kept(gatewayFile, async () => `${draw()}\n`)).trim();
  return { ...keys, gateway, gatewayFile };
}

/** RS256, as Amazon Cognito signs: what verifies tokens meets the same here as there. */
async function drawKeys(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(key);
  return JSON.stringify({ signing: { ...key, kid, alg: 'RS256', use: 'sig' }, cookies: draw() });
}

/** What stands in a file; where it is not there, it is written first. Of two that draw at once, the first one's stays. */
async function kept(file: string, draw: () => Promise<string>): Promise<string> {
  if (!existsSync(file)) {
    const drawn = await draw();
    try {
      writeFileSync(file, drawn, { mode: ownersOnly, flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  // a backup that was brought back may have lost it
  chmodSync(file, ownersOnly);
  return readFileSync(file, 'utf8');
}
