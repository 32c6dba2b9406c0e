import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Channel, Day } from '../core/packet.ts';
import { maxBytes } from './adapters/opening/limits.ts';
import { leftForSize } from './original.ts';
import type { Arrival } from './steps.ts';

/** What EventBridge tells of an object that was put: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

/** What was put into the inbox once, under a name that somebody gave it. */
export interface Put {
  key: string;
  /** Tells apart what was put under the same name. */
  version: string;
  size: number;
  /** When S3 had all of it. */
  at: Date;
}

export interface Taken {
  /** Of the execution. The same for the same put, and says nothing of the name that somebody gave it. */
  name: string;
  input: Arrival;
  /** False where it is too large to be read, and so is not brought to where originals lie. */
  brought: boolean;
}

/** Japan has no summer time: Asia/Tokyo is nine hours ahead, always. */
const tokyoAhead = 9 * 3600 * 1000;

const place = /^incoming\/([a-z]+)\/(?:(\d{4}-\d{2}-\d{2})\/)?/;

/** Under what name a document lies that a slip was taken down for. */
const ofSlip = /^incoming\/[a-z]+\/\d{4}-\d{2}-\d{2}\/slip-([0-9a-f]{32})$/;

/**
 * What the intake is started with for something that was put. Its name says the channel, and the day of receipt where that
 * is not the day on which it was put (Asia/Tokyo), and the slip that was taken down for it; what else the name says is left
 * behind.
 * @returns null for the mark that consoles make of a folder
 */
export function arrivalOf({ key, version, size, at }: Put): Taken | null {
  if (key.endsWith('/') && size === 0) return null;
  const [, told, day] = place.exec(key) ?? [];
  const channel = Channel.parse(told);
  const putOn = new Date(at.getTime() + tokyoAhead).toISOString().slice(0, 10);
  const receivedOn = Day.safeParse(day).data ?? putOn;
  const name = createHash('sha256')
    .update(JSON.stringify([key, version]))
    .digest('hex')
    .slice(0, 40);
  const brought = size <= maxBytes;
  const original = brought ? `incoming/${channel}/${receivedOn}/${name}` : `${leftForSize}${name}`;
  const [, slip] = ofSlip.exec(key) ?? [];
  return { name, input: { channel, receivedOn, original, ...(slip !== undefined && { slip }) }, brought };
}
