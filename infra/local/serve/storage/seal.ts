import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** With which this process signs what it lets through for a while. Drawn at each start: earlier links run out with it. */
const key = randomBytes(32);

/** What a link is for: one for reading a page is none for sending a document. */
export type Purpose = 'read' | 'send';

export interface Sealed {
  /** Seconds since 1970, as text. */
  expires: string;
  signature: string;
}

/** Lets through what is named until then. @param until seconds since 1970 */
export function seal(purpose: Purpose, name: string, until: number): Sealed {
  const expires = String(until);
  return { expires, signature: signed(purpose, name, expires).toString('base64url') };
}

/** `expired` is told only of a link that was good once. */
export function sealed(
  purpose: Purpose,
  name: string,
  { expires, signature }: Sealed,
  now: Date,
): 'good' | 'expired' | 'forged' {
  const [right, given] = [signed(purpose, name, expires), Buffer.from(signature, 'base64url')];
  if (right.length !== given.length || !timingSafeEqual(right, given)) return 'forged';
  return now.getTime() / 1000 < Number(expires) ? 'good' : 'expired';
}

const signed = (purpose: Purpose, name: string, expires: string): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([purpose, name, expires]))
    .digest();
