import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { s3Links } from '../../functions/adapters/s3-links.ts';

const client = new S3Client({
  region: 'ap-northeast-1',
  credentials: { accessKeyId: 'invented', secretAccessKey: 'invented', sessionToken: 'invented' },
});
let at = new Date('2026-11-24T01:03:00Z');
const links = s3Links(client, { inbox: 'inbox', pages: 'pages' }, () => at);
const image = `pages/${'a'.repeat(32)}/001.jpg`;
const slip = {
  id: 'b'.repeat(32),
  channel: 'fax',
  receivedOn: '2026-11-20',
  by: 'gateway',
  at: at.toISOString(),
  state: 'announced',
} as const;

describe("a page's link", () => {
  test('is for that image alone, and for ten minutes from the last whole five', async () => {
    const url = new URL(await links.image(image));
    expect(url.origin + url.pathname).toBe(`https://pages.s3.ap-northeast-1.amazonaws.com/${image}`);
    const { searchParams: asked } = url;
    expect(asked.get('X-Amz-Date')).toBe('20261124T010000Z');
    expect(asked.get('X-Amz-Expires')).toBe('600');
    expect(asked.get('response-cache-control')).toBe('private, max-age=300, immutable');
    expect(asked.get('X-Amz-SignedHeaders')).toBe('host');
  });

  test('is the same until the next five minutes begin', async () => {
    at = new Date('2026-11-24T01:05:00Z');
    const first = await links.image(image);
    at = new Date('2026-11-24T01:09:59Z');
    expect(await links.image(image)).toBe(first);
    at = new Date('2026-11-24T01:10:00Z');
    expect(await links.image(image)).not.toBe(first);
  });

  test.each(['incoming/fax/2026-11-20/slip', 'pages/a/001.json', `assessments/${'a'.repeat(32)}.json`])(
    'is not given to %s',
    async (key) => {
      await expect(links.image(key)).rejects.toThrow(RangeError);
    },
  );
});

test('a form takes one document of the size and type announced, under the name of its slip, for a quarter of an hour', async () => {
  const { url, fields } = await links.upload(slip, 12_345, 'image/tiff');
  expect(url).toBe('https://inbox.s3.ap-northeast-1.amazonaws.com/');
  expect(fields).toMatchObject({
    key: `incoming/fax/2026-11-20/slip-${slip.id}`,
    'Content-Type': 'image/tiff',
  });
  const { expiration, conditions } = z
    .object({ expiration: z.iso.datetime(), conditions: z.array(z.unknown()) })
    .parse(JSON.parse(Buffer.from(fields['Policy'] ?? '', 'base64').toString()));
  expect(conditions).toEqual(
    expect.arrayContaining([
      ['content-length-range', 12_345, 12_345],
      { 'Content-Type': 'image/tiff' },
      { bucket: 'inbox' },
      { key: fields['key'] },
    ]),
  );
  const minutes = (Date.parse(expiration) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(15);
});
