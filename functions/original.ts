import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Packet } from '../core/packet.ts';
import { DocumentNotFound } from './errors.ts';
import { keys } from './steps.ts';
import type { Documents } from './stores/documents.ts';

/** Left where an original was removed, so that a late or repeated call knows which packet it was. */
const Receipt = z.strictObject({ packet: Packet.shape.id });

/**
 * How the key of an original begins that is too large to be read, and was left where it was put: nothing lies under it.
 * Of such a one even a hash of all its bytes would take longer than a step may.
 */
export const leftForSize = 'incoming/too-large/';

/** A packet's id, and the size of its original in bytes: null where it was removed after it became a case, infinite where it was left for its size. */
export interface Original {
  id: string;
  size: number | null;
}

/** @throws DocumentNotFound where neither the original nor its receipt is there */
export async function identify(key: string, documents: Documents): Promise<Original> {
  if (key.startsWith(leftForSize)) return { id: idOfKey(key), size: Number.POSITIVE_INFINITY };
  try {
    const { sha256, size } = await documents.fingerprint(key);
    return { id: sha256.slice(0, 32), size };
  } catch (error) {
    if (!(error instanceof DocumentNotFound)) throw error;
    const receipt = keys.receipt(idOfKey(key));
    if (!(await documents.has(receipt))) throw error;
    const text = new TextDecoder().decode(await documents.get(receipt));
    return { id: Receipt.parse(JSON.parse(text)).packet, size: null };
  }
}

/** Removes an original and leaves a receipt. */
export async function removeOriginal(key: string, packet: string, documents: Documents): Promise<void> {
  const receipt: z.infer<typeof Receipt> = { packet };
  await documents.put(keys.receipt(idOfKey(key)), Buffer.from(JSON.stringify(receipt)));
  await documents.remove(key);
}

/** Stands in for the id of a packet whose bytes were never there. */
export const idOfKey = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);
