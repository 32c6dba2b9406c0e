import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { CaseNotFound, VersionConflict } from '../errors.ts';
import type { Answering, Raw } from './asked.ts';
import {
  BadRequest,
  BodyTooLarge,
  type Done,
  NotAllowed,
  NotSignedIn,
  Overtaken,
  VersionMissing,
} from './errors.ts';
import { handlers } from './handlers/index.ts';
import type { Caller, Office } from './office.ts';
import { openApi } from './openapi.ts';
import { page } from './page.ts';
import { type Problem, problem, problemOf } from './problem.ts';
import { type Route, type RouteName, routeNames, routes } from './routes.ts';
import { reportOnError, troubleOf } from './trouble.ts';

/** Seven requests, each with a text of the longest that is taken, in Japanese: 50 KB. */
const longestBody = 256 * 1024;

/**
 * The API, made of the table of routes: authenticates, holds the role against the row, parses what comes in, calls the
 * handler, parses what goes out. Its document is at `/api/openapi.json`, a readable one at `/api`.
 */
export function api(office: Office): Hono {
  const app = new Hono();
  let document: object | undefined;
  app.use('/api/*', async (context, next) => {
    await next();
    // personal data: no browser or proxy may keep it
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
    context.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  const limited = bodyLimit({
    maxSize: longestBody,
    onError: () => {
      throw new BodyTooLarge(`a body has at most ${longestBody} bytes`);
    },
  });
  // of those that have a body: the server's adapter cannot make a DELETE anew, as measuring one would
  app.use('/api/*', (context, next) =>
    ['POST', 'PUT'].includes(context.req.method) ? limited(context, next) : next(),
  );
  app.get('/api', page);
  app.get('/api/openapi.json', (context) => {
    context.header('Cache-Control', 'public, max-age=300');
    document ??= openApi();
    return context.json(document);
  });
  for (const name of routeNames) {
    const { method, path }: Route = routes[name];
    app.on(method, path, (context) => serve(name, context, office));
  }
  app.notFound(() => tell(problem('no-such-route', 'See /api for those that there are.')));
  app.onError((error) => tell(problemOf(error), error, null, office));
  return app;
}

async function serve(name: RouteName, context: Context, office: Office): Promise<Response> {
  try {
    const route: Route = routes[name];
    const caller = await callerOf(context, office);
    if (!route.roles.some((role) => caller.roles.includes(role)))
      throw new NotAllowed(`the route asks for one of: ${route.roles.join(', ')}`);
    const raw = {
      caller,
      version: route.changes === undefined ? 0 : versionSeen(context),
      params: context.req.param(),
      query: context.req.query(),
      body: route.method === 'GET' || route.method === 'DELETE' ? undefined : await bodyOf(context),
    };
    return context.json(await handled(handlers[name], raw, context.req.param('number') ?? '', office));
  } catch (error) {
    return tell(problemOf(error), error, name, office);
  }
}

/** Where somebody else's change came first, the caller is told who did what since. */
async function handled(handler: Answering, raw: Raw, number: string, office: Office): Promise<unknown> {
  try {
    return await handler(raw, office);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    throw new Overtaken(error.stored, await doneSince(raw.version, number, office));
  }
}

/** Entries of changes carry the version that they made. */
async function doneSince(version: number, number: string, { cases }: Office): Promise<Done[]> {
  try {
    const history = await cases.history(number);
    return history
      .filter(({ detail }) => Number(detail['version'] ?? 0) > version)
      .map(({ actor, at, action }) => ({ by: actor, at, action }));
  } catch (error) {
    if (error instanceof CaseNotFound) return [];
    throw error;
  }
}

async function callerOf(context: Context, { signIn }: Office): Promise<Caller> {
  const [, token] = /^Bearer +(\S+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
  if (token === undefined) throw new NotSignedIn('send an access token: Authorization: Bearer …');
  return signIn(token);
}

function versionSeen(context: Context): number {
  const header = context.req.header('If-Match');
  if (header === undefined) throw new VersionMissing('send the version that you saw: If-Match: "3"');
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(header.trim()) ?? [];
  if (version === undefined)
    throw new BadRequest('If-Match names one version, in quotation marks', [
      { place: 'headers.if-match', says: 'invalid_format' },
    ]);
  return Number(version);
}

/** A request without a body says nothing: `{}`. */
async function bodyOf(context: Context): Promise<unknown> {
  const text = await context.req.text();
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    // the parser's own message quotes the text
    throw new BadRequest('the body is not JSON', [{ place: 'body', says: 'not_json' }]);
  }
}

function tell(told: Problem, error?: unknown, route: RouteName | null = null, office?: Office): Response {
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  if (told.status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (told.status === 503) headers.set('Retry-After', '2');
  if (told.status >= 500) (office?.report ?? reportOnError)(troubleOf(told, error, route));
  return new Response(JSON.stringify(told), { status: told.status, headers });
}
