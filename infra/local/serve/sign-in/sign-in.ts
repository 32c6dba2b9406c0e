import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { errors, type Provider } from 'oidc-provider';
import { fontFile } from './font.ts';
import { errorPage, peoplePage } from './pages.ts';
import { demoPerson } from './people.ts';
import { openProvider, type ProviderOptions } from './provider.ts';

const beside = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));
const files: Readonly<Record<string, { type: string; bytes: Buffer }>> = {
  '/oidc/style.css': { type: 'text/css; charset=utf-8', bytes: beside('style.css') },
  '/oidc/leave.js': { type: 'text/javascript; charset=utf-8', bytes: beside('leave.js') },
};

/** Bytes; a choice is an account name. */
const longestChoice = 1000;

/** Answers everything below `/oidc`: the provider, and the page on which a person is chosen. */
export function openSignIn(
  options: ProviderOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const provider = openProvider(options);
  const answer = provider.callback();
  return async (request, response) => {
    const address = request.url ?? '/';
    const [path = ''] = address.split('?');
    const file = files[path] ?? fontFile(path);
    if (file) send(response, 200, file.type, file.bytes);
    else if (path.startsWith('/oidc/people/')) await choose(provider, path, request, response);
    else {
      // the provider learns from these two where it is mounted
      Object.assign(request, { originalUrl: address, url: address.slice('/oidc'.length) || '/' });
      await answer(request, response);
    }
  };
}

async function choose(
  provider: Provider,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { prompt } = await provider.interactionDetails(request, response);
    // `prompt=consent`: our own console needs none
    if (prompt.name === 'consent')
      return await provider.interactionFinished(request, response, { consent: {} });
    const person = request.method === 'POST' ? demoPerson(await chosenIn(request)) : undefined;
    if (person)
      await provider.interactionFinished(request, response, { login: { accountId: person.account } });
    else send(response, 200, html, peoplePage(path));
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    send(response, 400, html, errorPage(error.error));
  }
}

async function chosenIn(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) > longestChoice) return undefined;
  return new URLSearchParams(await text(request)).get('account') ?? undefined;
}

const html = 'text/html; charset=utf-8';

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  const caching = type === html ? 'no-store' : 'max-age=3600';
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': caching }).end(body);
}
