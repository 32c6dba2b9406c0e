import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { PortTaken } from './port-taken.ts';
import { securityHeaders } from './security-headers.ts';

/** What a server consists of, made once its address is known. */
export interface Site {
  /** Everything below `/oidc`. */
  signIn: Answer;
  /** Everything else. */
  app: Hono;
}

export interface Served {
  /** `http://localhost:8170` */
  origin: string;
  close(): Promise<void>;
}

/** The only interface: who is not at this machine cannot reach the demonstration sign-in. */
const loopback = '127.0.0.1';

/**
 * Listens on this machine alone.
 * @param port 0 takes a free one
 * @throws PortTaken
 */
export async function listen(port: number, site: (origin: string) => Promise<Site>): Promise<Served> {
  const server = createServer();
  await bound(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const origin = `http://localhost:${actual}`;
  const answering = site(origin).then(answers);
  // whoever asks before all is open waits for it
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (!isOurs(request, actual)) return misdirected(request, response, origin, actual);
    try {
      await (await answering)(request, response);
    } catch {
      fail(response);
    }
  });
  await answering;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function answers({ signIn, app }: Site): Answer {
  // a part that needs Node's own Request gets Node's own
  const others = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) =>
    request.url?.startsWith('/oidc/') ? signIn(request, response) : others(request, response);
}

function bound(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      reject(taken ? new PortTaken(port) : error);
    });
    server.listen(port, loopback, resolve);
  });
}

/** A page elsewhere could give its own name this machine's address (DNS rebinding) and would then be let in by the browser. */
const isOurs = (request: IncomingMessage, port: number): boolean =>
  request.headers.host === `localhost:${port}`;

function misdirected(request: IncomingMessage, response: ServerResponse, origin: string, port: number): void {
  const numeric = request.headers.host === `${loopback}:${port}`;
  // cookies and addresses of the sign-in belong to the name
  if (numeric && request.method === 'GET')
    response.writeHead(302, { Location: `${origin}${request.url ?? '/'}` }).end();
  else
    response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`Ask ${origin}, please.\n`);
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else
    response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Something went wrong.\n');
}
