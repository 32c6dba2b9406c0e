import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { inventCases, packets, receivedOn, sample } from './cases.ts';
import { launchChromium } from './chromium.ts';
import { runIntake, startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server is, without a slash at its end. */
    origin: string;
    /** Where the browser is. */
    browser: string;
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One server with its data, and one browser, for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'uketsuke-browser-'));
  await Promise.all([prepare(data), buildConsole()]);
  const server = await startServer(data);
  const browser = await launchChromium(join(root, '.work', 'chromium'));
  project.provide('origin', server.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  };
}

/** As before every npm script: where the console changed since it was built. */
async function buildConsole(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'infra', 'local', 'prepare.mjs')]);
}

async function prepare(data: string): Promise<void> {
  const files = Object.values(packets).map(sample);
  await runIntake(['process', '--data', data, '--channel', 'mail', '--received-on', receivedOn, ...files]);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  await inventCases(data, today);
}
