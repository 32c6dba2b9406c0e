import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Channel, Day } from '../core/packet.ts';
import type { Arrival } from './steps.ts';
import { checkKey } from './stores/documents.ts';

/** What EventBridge tells of an object that was put: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export const ObjectCreated = z.object({
  time: z.iso.datetime(),
  detail: z.object({
    object: z.object({ key: z.string(), etag: z.string(), sequencer: z.string().optional() }),
  }),
});
export type ObjectCreated = z.infer<typeof ObjectCreated>;

/** An object lies under `incoming/` whose name says no channel, or is not of the form that `Documents` takes. */
export class UnfitName extends Error {
  override readonly name = 'UnfitName';
  constructor(options?: ErrorOptions) {
    super(
      'an object in incoming has a name that cannot be taken in: put it again as incoming/<mail|fax>/[<day>/]<name>, in a-z, 0-9, ".", "_" and "-"',
      options,
    );
  }
}

/** Japan has no summer time: Asia/Tokyo is nine hours ahead, always. */
const tokyoAhead = 9 * 3600 * 1000;

const place = /^incoming\/([a-z]+)\/(?:(\d{4}-\d{2}-\d{2})\/)?[^/]+$/;

/**
 * What the intake is started with, and a name that is the same whenever the same event comes again.
 * An object's name says the channel, and the day of receipt where that is not the day on which it was put (Asia/Tokyo).
 * @returns null for the mark that consoles make of a folder
 * @throws UnfitName
 */
export function arrivalOf({
  time,
  detail: { object },
}: ObjectCreated): { name: string; input: Arrival } | null {
  if (object.key.endsWith('/')) return null;
  const [, channel, day] = place.exec(object.key) ?? [];
  const putOn = new Date(Date.parse(time) + tokyoAhead).toISOString().slice(0, 10);
  const told = z
    .object({ channel: Channel, receivedOn: Day })
    .safeParse({ channel, receivedOn: day ?? putOn });
  if (!told.success) throw new UnfitName();
  try {
    checkKey(object.key);
  } catch (cause) {
    throw new UnfitName({ cause });
  }
  const which = JSON.stringify([object.key, object.etag, object.sequencer ?? '']);
  const name = createHash('sha256').update(which).digest('hex').slice(0, 40);
  return { name, input: { ...told.data, original: object.key } };
}
