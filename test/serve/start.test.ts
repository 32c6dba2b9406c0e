import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { exitCodes } from '../../infra/local/cli/exit-codes.ts';
import { width } from '../../infra/local/cli/text.ts';
import { gatewayToken, signIn } from './browser.ts';
import { announce, ask, send } from './server.ts';

const main = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));
const sample = new URL('../../eval/samples/fax-04-a9db.tif', import.meta.url);

interface Started {
  child: ChildProcess;
  said: () => string;
  code: Promise<number | null>;
}

/** Whatever a failing test leaves running is ended. */
const children: ChildProcess[] = [];

function start(data: string, ...more: string[]): Started {
  const child = spawn(process.execPath, [main, 'start', '--data', data, ...more], { cwd: dirname(data) });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
  return { child, said: () => text, code: new Promise((resolve) => child.on('close', resolve)) };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const originIn = (said: string): string => /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';

let data: string;
let port: number;
let running: Started;
beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), 'uketsuke-start-')), 'data');
  // a folder in which something was kept already: the samples are not taken in
  await mkdir(join(data, 'documents'), { recursive: true });
  port = await freePort();
  running = start(data, '--port', String(port));
  await vi.waitFor(() => expect(running.said()).toContain('http://'), 30_000);
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

test('the first thing that is said is the address; no line is wider than a terminal', () => {
  const [first = ''] = running.said().split('\n');
  expect(first).toContain(`http://localhost:${port}/`);
  for (const line of running.said().split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
});

const Progress = z.object({ slips: z.array(z.object({ state: z.string(), number: z.string().optional() })) });
const CaseSaid = z.object({
  case: z.object({ channel: z.string(), receivedOn: z.string(), pages: z.array(z.unknown()) }),
});
const Pages = z.object({ pages: z.array(z.object({ image: z.url() })) });

test('a fax that the gateway pushes becomes a case that a reviewer sees with its pages', async () => {
  const origin = originIn(running.said());
  const secret = await readFile(join(data, 'sign-in', 'fax-gateway-secret'), 'utf8');
  const gateway = await gatewayToken(origin, secret.trim());
  const told = await announce(origin, gateway, { receivedOn: '2026-11-20' });
  expect((await send(told, new Uint8Array(await readFile(sample)))).status).toBe(201);
  const number = await vi.waitFor(
    async () => {
      const answer = await ask(origin, gateway, 'uploads/progress', { ids: [told.slip.id] });
      const [slip] = Progress.parse(await answer.json()).slips;
      expect(slip?.state).toBe('queued');
      return slip?.number;
    },
    { timeout: 50_000, interval: 250 },
  );
  const reviewer = (await signIn(origin, 'sato')).access_token;
  const made = CaseSaid.parse(await (await ask(origin, reviewer, `cases/${number}`)).json());
  expect(made.case).toMatchObject({ channel: 'fax', receivedOn: '2026-11-20' });
  const { pages } = Pages.parse(await (await ask(origin, reviewer, `cases/${number}/pages`)).json());
  expect(pages).toHaveLength(made.case.pages.length);
  for (const { image } of pages) {
    const bytes = new Uint8Array(await (await fetch(image)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  }
  await vi.waitFor(() => expect(running.said()).toContain(`sent with slip ${told.slip.id}  ${number}`));
});

test('a token of another server is not taken, nor is none', async () => {
  const origin = originIn(running.said());
  const other = start(`${data}-other`, '--port', String(await freePort()));
  await vi.waitFor(() => expect(other.said()).toContain('http://'), 30_000);
  const foreign = (await signIn(originIn(other.said()), 'sato')).access_token;
  expect((await ask(origin, foreign, 'me')).status).toBe(401);
  expect((await fetch(`${origin}/api/me`)).status).toBe(401);
  other.child.kill('SIGKILL');
  await other.code;
});

test('where the port that was asked for is taken it says so, and takes no other', async () => {
  const second = start(data, '--port', String(port));
  expect(await second.code).toBe(exitCodes.port);
  expect(second.said()).toContain(`port ${port} is taken`);
  expect(second.said()).not.toContain('http://');
});

test('where the usual port is taken and nobody asked for it, it says so and takes a free one', async () => {
  const usual = createServer();
  // somebody else may hold it: then it is taken all the same
  await new Promise((resolve) => usual.once('error', resolve).listen(8170, '127.0.0.1', () => resolve(null)));
  const second = start(data);
  await vi.waitFor(() => expect(second.said()).toContain('http://'), 30_000);
  expect(second.said()).toContain('Port 8170 is taken');
  expect(originIn(second.said())).not.toContain(':8170');
  second.child.kill('SIGKILL');
  await second.code;
  usual.close();
});

test('Ctrl-C ends it, and says that nothing is lost', async () => {
  running.child.kill('SIGINT');
  expect(await running.code).toBe(exitCodes.interrupted);
  expect(running.said()).toContain('What was accepted goes on at the next start.');
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
});
