import type { z } from 'zod';
import { BadRequest } from './errors.ts';
import type { Caller, Office } from './office.ts';
import type { RouteName } from './routes.ts';
import { type Shapes, shapes } from './shapes.ts';

/** What a route takes and gives, as `shapes.ts` says it. */
export interface Shape {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer: z.ZodType;
}

type Part = 'params' | 'query' | 'body';
type Told<S, P extends Part> = S extends Record<P, infer T extends z.ZodType> ? z.output<T> : undefined;

/** A request as its handler sees it: parsed, and its caller allowed to ask. */
export interface Asked<N extends RouteName> {
  caller: Caller;
  params: Told<Shapes[N], 'params'>;
  query: Told<Shapes[N], 'query'>;
  body: Told<Shapes[N], 'body'>;
  /** The version of the case that the caller saw; 0 where the route changes no case. */
  version: number;
}

/** What a handler answers with; its shape is checked before it goes out. */
export type Given<N extends RouteName> = z.input<Shapes[N]['answer']>;

/** A request before it is parsed. */
export interface Raw {
  caller: Caller;
  params: unknown;
  query: unknown;
  body: unknown;
  version: number;
}

export type Answering = (raw: Raw, office: Office) => Promise<unknown>;

/** Binds a handler to its route: what comes in and what goes out is held against the shape. */
export function bind<const N extends RouteName>(
  name: N,
  handle: (asked: Asked<N>, office: Office) => Promise<Given<N>>,
): Answering {
  const shape = shapes[name];
  return async ({ caller, version, ...raw }, office) => {
    const asked: Asked<N> = {
      caller,
      version,
      params: part(shape, 'params', raw.params),
      query: part(shape, 'query', raw.query),
      body: part(shape, 'body', raw.body),
    };
    return answerOf(shape, await handle(asked, office));
  };
}

const answerOf = ({ answer }: Shape, given: unknown): unknown => answer.parse(given);

function part<S extends Shape, P extends Part>(shape: S, name: P, raw: unknown): Told<S, P>;
/** @throws BadRequest that names the places which do not fit, never what stood there */
function part(shape: Shape, name: Part, raw: unknown): unknown {
  const parsed = shape[name]?.safeParse(raw);
  if (parsed === undefined || parsed.success) return parsed?.data;
  const at = parsed.error.issues.map(({ path, code }) => ({
    place: [name, ...path.map(String)].join('.'),
    says: code,
  }));
  throw new BadRequest(`what the request says in its ${name} is not of the form that the route takes`, at);
}
