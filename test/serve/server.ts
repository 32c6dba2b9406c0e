import { mkdtemp, readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { Slip } from '../../core/slip.ts';
import { beginIntake, type Intake } from '../../infra/local/intake.ts';
import type { Entry } from '../../infra/local/journal.ts';
import { listen, type Served } from '../../infra/local/serve/server.ts';
import { openSite, type SiteOptions } from '../../infra/local/serve/site.ts';
import { signIn } from './browser.ts';

const worker = new URL('../intake/recorded-worker.ts', import.meta.url);

/** A server over a data folder of its own; what is sent to it is accepted, and nobody reads it. */
export interface Here {
  served: Served;
  intake: Intake;
  /** What was accepted so far. */
  entries: Entry[];
  /** What the server told of things that went wrong. */
  told: string[];
  end(): Promise<void>;
}

export async function here(changes: Partial<SiteOptions> = {}): Promise<Here> {
  const { intake, ready } = beginIntake({
    data: await mkdtemp(join(tmpdir(), 'uketsuke-serve-')),
    worker,
    readers: 1,
  });
  const [entries, told]: [Entry[], string[]] = [[], []];
  const served = await listen(0, (origin) =>
    openSite(origin, {
      data: intake.data,
      accept: async (file, { id, channel, receivedOn }) => {
        entries.push(await intake.runner.accept(file, { channel, receivedOn, slip: id }));
      },
      tell: (line) => told.push(line),
      ...changes,
    }),
  );
  const end = async (): Promise<void> => {
    await served.close();
    await ready;
    intake.close();
  };
  return { served, intake, entries, told, end };
}

/** Files that were begun and not finished. */
export const begun = async ({ intake }: Here): Promise<string[]> =>
  readdir(join(intake.data.documents.root, '.unfinished')).catch(() => []);

const Announced = z.object({
  slip: Slip,
  send: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});
export type Announced = z.infer<typeof Announced>;

/** Asks the API with somebody's token. */
export function ask(origin: string, token: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${origin}/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** What the mailroom, or the fax gateway, tells before it sends. */
export async function announce(
  origin: string,
  token: string,
  told: Record<string, unknown> = {},
): Promise<Announced> {
  const body = { channel: 'fax', receivedOn: '2026-11-24', size: 1000, type: 'image/tiff', ...told };
  return Announced.parse(await (await ask(origin, token, 'uploads', body)).json());
}

/** As `announce`, by the mailroom's demonstration person. */
export async function announced(origin: string, told: Record<string, unknown> = {}): Promise<Announced> {
  return announce(origin, (await signIn(origin, 'tanaka')).access_token, told);
}

/** The form as a browser makes it. */
export function formOf({ fields }: Announced['send'], document: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([document], { type: 'image/tiff' }), '申請書.tif');
  return form;
}

export const send = (announced: Announced, document: Uint8Array<ArrayBuffer>): Promise<Response> =>
  fetch(announced.send.url, { method: 'POST', body: formOf(announced.send, document) });

/** Asks for a path exactly as it is written: `fetch` would tidy it up first. */
export function askRaw(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path,
      headers: { host: `localhost:${port}`, ...headers },
    });
    asked.on('error', reject);
    asked.on('response', async (response) => {
      const body = (await buffer(response)).toString('utf8');
      resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
    });
    asked.end();
  });
}
