import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { enter } from './harness/room.ts';
import { numberOf, openCase } from './review-desk.ts';

/** What the README shows; `npm run pictures` brings these into `docs/pictures`. */
const folder = fileURLToPath(new URL('../../.work/pictures', import.meta.url));
const place = (name: string): string => `${folder}/${name}.png`;

beforeAll(() => mkdir(folder, { recursive: true }));

it('shows the papers beside what was read of them', async () => {
  // of eval/samples/truth.jsonl: the packet without an identity paper
  const { page } = await openCase('sato', await numberOf('井上花子'), { width: 1440, height: 860 });
  await page.locator('.finding').first().waitFor();
  expect((await page.screenshot({ path: place('review') })).length).toBeGreaterThan(50_000);
});

it('shows the queue in the dark', async () => {
  const { page } = await enter('sato', '/queue', { scheme: 'dark', height: 620 });
  await page.locator('.queue-row').first().waitFor();
  expect((await page.screenshot({ path: place('queue') })).length).toBeGreaterThan(50_000);
});
