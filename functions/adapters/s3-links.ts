import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Links } from '../api/office.ts';

/** Long enough for 64 MB over a slow line. */
const sendSeconds = 900;

/**
 * A page's link is signed as of the last whole five minutes and good for ten: it lasts five at least, and asked for again
 * meanwhile it is the same link, so that the browser need not fetch the page twice.
 */
const signedEvery = 300;
const readSeconds = 2 * signedEvery;

/** Images of masked pages, and nothing else that is stored. */
const imageKey = /^pages\/[0-9a-f]{32}\/\d{3}\.jpg$/;

/** Where links lead to. */
export interface Places {
  inbox: string;
  pages: string;
}

/**
 * Links straight to S3: what they lead to never passes the API, and S3 itself holds them to what they are for. They are
 * signed with the caller's own credentials and end with them.
 */
export function s3Links(client: S3Client, { inbox, pages }: Places, now: () => Date): Links {
  return {
    image: async (key) => {
      if (!imageKey.test(key)) throw new RangeError('links are given to images of pages alone');
      const asked = new GetObjectCommand({
        Bucket: pages,
        Key: key,
        ResponseContentType: 'image/jpeg',
        ResponseCacheControl: `private, max-age=${signedEvery}, immutable`,
      });
      const step = signedEvery * 1000;
      const signingDate = new Date(Math.floor(now().getTime() / step) * step);
      return getSignedUrl(client, asked, { signingDate, expiresIn: readSeconds });
    },
    // of that size alone: a document that was cut off on its way is refused
    upload: async ({ id, channel, receivedOn }, size, type) =>
      createPresignedPost(client, {
        Bucket: inbox,
        Key: `incoming/${channel}/${receivedOn}/slip-${id}`,
        Fields: { 'Content-Type': type },
        Conditions: [['content-length-range', size, size]],
        Expires: sendSeconds,
      }),
  };
}
