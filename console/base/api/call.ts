import type { z } from 'zod';
import { type RouteName, routes } from '../../../functions/api/routes.ts';
import type { Shapes } from '../../../functions/api/shapes.ts';
import { session } from '../sign-in/session.ts';
import { Problem, problemOf, Unreachable } from './problem.ts';

type Routes = typeof routes;

type Part<N extends RouteName, K extends string> = Shapes[N] extends { [key in K]: infer S extends z.ZodType }
  ? { [key in K]: z.input<S> }
  : unknown;

type Version<N extends RouteName> = Routes[N] extends { changes: string } ? { version: number } : unknown;

/** What a route takes: `params`, `query`, `body` as its shapes have them, and the `version` seen where it changes a case. */
export type Input<N extends RouteName> = Part<N, 'params'> & Part<N, 'query'> & Part<N, 'body'> & Version<N>;

/** What a route gives. */
export type Answer<N extends RouteName> = z.output<Shapes[N]['answer']>;

interface Sent {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
}

/**
 * Asks the server. Where the session has run out it waits until the person has signed in again, and then asks once more.
 * The server has checked its answer by the same shapes, so it is not checked again here.
 * @throws Problem where the server refuses
 * @throws Unreachable where it does not answer
 */
export function call<N extends RouteName>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Answer<N>>;
export async function call(name: RouteName, input: unknown, signal?: AbortSignal): Promise<unknown> {
  const sent: Sent = typeof input === 'object' && input !== null ? input : {};
  const first = await ask(name, sent, await session.token(), signal);
  const response = first.status === 401 ? await ask(name, sent, await session.renewed(), signal) : first;
  if (!response.ok) throw await problemOf(response);
  return response.status === 204 ? {} : response.json();
}

async function ask(name: RouteName, sent: Sent, token: string, signal?: AbortSignal): Promise<Response> {
  const { method } = routes[name];
  const headers = new Headers({ authorization: `Bearer ${token}`, accept: 'application/json' });
  if (sent.body !== undefined) headers.set('content-type', 'application/json');
  if (sent.version !== undefined) headers.set('if-match', `"${sent.version}"`);
  try {
    return await fetch(addressOf(name, sent), {
      method,
      headers,
      ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Unreachable(error);
  }
}

/** The route's path with its parameters and query filled in; parts that are left out are not asked for. */
export function addressOf(
  name: RouteName,
  { params = {}, query = {} }: Pick<Sent, 'params' | 'query'>,
): string {
  const path = routes[name].path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, String(value)]],
    ),
  );
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** True of what the caller can do nothing about but try again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Problem && error.status >= 500);
