import { z } from 'zod';
import type { Shape } from './asked.ts';
import { type ProblemCode, problems } from './problems.ts';
import { type Route, type RouteName, routeNames, routes } from './routes.ts';
import { CaseView } from './shapes/case-view.ts';
import { shapes } from './shapes.ts';

type Json = Readonly<Record<string, unknown>>;

/** As `problem.ts` makes them. Further members go with some codes. */
const Problem = z.looseObject({
  type: z.string(),
  code: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});

/** The OpenAPI 3.1 document, made of the tables of routes and shapes alone. https://spec.openapis.org/oas/v3.1.1.html */
export function openApi(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const name of routeNames) {
    const { method, path }: Route = routes[name];
    const written = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[written] = { ...paths[written], [method.toLowerCase()]: operation(name) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Uketsuke',
      version: '1',
      description: 'Takes in, on paper, the requests by which people exercise their rights over their data.',
    },
    servers: [{ url: '/' }],
    security: [{ accessToken: [] }],
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token by OpenID Connect; a fax gateway gets one by its client credentials.',
        },
      },
    },
  };
}

function operation(name: RouteName): Json {
  const route: Route = routes[name];
  const shape: Shape = shapes[name];
  return {
    operationId: name,
    summary: route.does,
    description: `For: ${route.roles.join(', ')}.`,
    parameters: [
      ...parametersOf(shape.params, 'path'),
      ...parametersOf(shape.query, 'query'),
      ...(route.changes === undefined ? [] : [ifMatch]),
    ],
    ...(shape.body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: ref(idOf(name, 'body')) } } },
    }),
    responses: {
      200: {
        description: 'Done.',
        content: { 'application/json': { schema: ref(idOf(name, 'answer')) } },
      },
      ...refusalsOf(route),
    },
  };
}

const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The version of the case that you saw.',
  schema: { type: 'string', pattern: '^"[1-9]\\d{0,8}"$' },
};

const JsonObject = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (schema === undefined) return [];
  const { properties, required } = JsonObject.parse(z.toJSONSchema(schema, { io: 'input' }));
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

/** Problems by their status, those that the route's row lets happen. */
function refusalsOf({ path, method, changes }: Route): Json {
  const possible: ProblemCode[] = [
    'not-signed-in',
    'not-allowed',
    'bad-request',
    ...(path.includes(':number') ? (['case-not-found'] as const) : []),
    ...(path === '/api/uploads' ? (['document-too-large'] as const) : []),
    ...(method === 'GET' || method === 'DELETE' ? [] : (['body-too-large'] as const)),
    ...(changes === undefined ? [] : (['version-missing', 'version-conflict', 'not-now', 'unfit'] as const)),
    ...(changes === 'held' ? (['lost-lease', 'four-eyes'] as const) : []),
    ...(path.endsWith('/lease') || path.endsWith('/merge') ? (['lease-held'] as const) : []),
    ...(path === '/api/cases' || path.endsWith('/trail') ? (['bad-cursor'] as const) : []),
    'internal',
    'store-unavailable',
    'sign-in-unavailable',
  ];
  const byStatus = Map.groupBy(possible, (code) => String(problems[code].status));
  const content = { 'application/problem+json': { schema: ref('Problem') } };
  const responses = [...byStatus].map(([status, codes]) => {
    const description = codes.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' ');
    return [status, { description, content }];
  });
  return Object.fromEntries(responses);
}

const ref = (id: string): Json => ({ $ref: `#/components/schemas/${id}` });

/** Shapes of several routes have one name. */
const shared = new Map<z.ZodType, string>([[CaseView, 'CaseView']]);

function idOf(name: RouteName, part: 'body' | 'answer'): string {
  const shape: Shape = shapes[name];
  const schema = shape[part];
  return (schema && shared.get(schema)) ?? `${name}.${part}`;
}

function schemas(): Json {
  return { Problem: plain(z.toJSONSchema(Problem)), ...registered('body'), ...registered('answer') };
}

function registered(part: 'body' | 'answer'): Json {
  const registry = z.registry<{ id: string }>();
  for (const name of routeNames) {
    const shape: Shape = shapes[name];
    const schema = shape[part];
    // one shape may serve several routes, as the empty one does: each gets a schema of its own name
    if (schema !== undefined) registry.add(schema, { id: idOf(name, part) });
  }
  const { schemas: made } = z.toJSONSchema(registry, {
    io: part === 'body' ? 'input' : 'output',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(Object.entries(made).map(([id, schema]) => [id, plain(schema)]));
}

/** The document itself says which dialect its schemas are of. */
function plain(schema: object): Json {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id' && key !== 'id'),
  );
}
