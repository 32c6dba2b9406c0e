import { z } from 'zod';
import { Day } from '../../core/packet.ts';

/** The due day and number of a case: a page of the queue begins after it. It holds nothing that a caller could not ask for. */
const QueuePlace = z.tuple([Day, z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)]);
export type QueuePlace = z.infer<typeof QueuePlace>;

export const cursorOf = (place: QueuePlace): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** @throws RangeError where the text is no cursor */
export function placeOf(cursor: string): QueuePlace {
  try {
    return QueuePlace.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw new RangeError('that is not a place in the queue: begin without a cursor', { cause: error });
  }
}

/** What was asked for, within 1 and the most that a page holds. */
export const within = (limit: number, most: number): number => Math.min(Math.max(limit, 1), most);
