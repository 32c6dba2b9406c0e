import type { Handler } from 'hono';
import { DocumentNotFound } from '../../../../functions/errors.ts';
import type { Documents } from '../../../../functions/stores/documents.ts';
import { Refused } from './refused.ts';
import { sealed } from './seal.ts';

/** Images of masked pages, and nothing else that is stored. */
const imageKey = /^pages\/[0-9a-f]{32}\/\d{3}\.jpg$/;

/** Gives a page's image to whoever has a link to it that has not run out. */
export function pageImages(documents: Documents, now: () => Date): Handler {
  return async (context) => {
    const key = context.req.path.slice('/storage/'.length);
    if (!imageKey.test(key)) throw new Refused(404, 'nothing is served under that address');
    const { expires = '', signature = '' } = context.req.query();
    const standing = sealed('read', key, { expires, signature }, now());
    if (standing !== 'good')
      throw new Refused(403, `the link is ${standing}: ask for the case's pages again`);
    const left = Math.floor(Number(expires) - now().getTime() / 1000);
    return context.body(new Uint8Array(await bytesOf(documents, key)), 200, {
      'Content-Type': 'image/jpeg',
      'Cache-Control': `private, max-age=${left}, immutable`,
    });
  };
}

async function bytesOf(documents: Documents, key: string): Promise<Uint8Array> {
  try {
    return await documents.get(key);
  } catch (error) {
    if (error instanceof DocumentNotFound) throw new Refused(404, 'the page is not kept any more');
    throw error;
  }
}
