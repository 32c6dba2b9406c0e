import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { packets, receivedOn, sample } from './harness/cases.ts';
import { launchChromium } from './harness/chromium.ts';
import { runIntake, startServer } from './harness/server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const times = 10;

/** Milliseconds from the click on a case in the queue until its first page and its fields are on the screen. */
async function opened(page: Page, row: number): Promise<number> {
  await page.goto(`${new URL(page.url()).origin}/queue`);
  await page.locator('.queue-row').nth(row).waitFor();
  const begun = performance.now();
  await page.locator('.queue-row').nth(row).click();
  await page.waitForSelector('.page-canvas[data-state="shown"]');
  await page.locator('.field').first().waitFor();
  return performance.now() - begun;
}

const data = await mkdtemp(join(tmpdir(), 'uketsuke-bench-'));
const files = Object.values(packets).map(sample);
await runIntake(['process', '--data', data, '--channel', 'mail', '--received-on', receivedOn, ...files]);
await build({ configFile: join(root, 'console', 'vite.config.ts'), logLevel: 'warn' });
const server = await startServer(data);
const launched = await launchChromium(join(root, '.work', 'chromium'));
const browser = await chromium.connect(launched.wsEndpoint());
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
await page.goto(`${server.origin}/queue`);
await page.click('button[name="account"][value="sato"]');
await page.waitForSelector('.queue-row');
const first = await opened(page, 0);
const again: number[] = [];
for (let round = 0; round < times; round += 1) again.push(await opened(page, round % files.length));
again.sort((a, b) => a - b);
const said = (milliseconds: number | undefined): string => `${((milliseconds ?? 0) / 1000).toFixed(2)} s`;
console.log('From the queue to the first page image and the fields of a case:');
console.log(`  the first time   ${said(first)}`);
console.log(
  `  again, median    ${said(again[times >> 1])}   longest ${said(again.at(-1))}   (${times} times)`,
);
await browser.close();
await launched.close();
await server.stop();
await rm(data, { recursive: true, force: true });
process.exit(0);
