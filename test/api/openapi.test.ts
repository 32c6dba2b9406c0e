import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problems } from '../../functions/api/problems.ts';
import { type Route, routeNames, routes } from '../../functions/api/routes.ts';
import { openRoom, type Room } from './room.ts';

/** The parts of OpenAPI 3.1 that are used here, as the specification has them: https://spec.openapis.org/oas/v3.1.1.html */
const Reference = z.strictObject({ $ref: z.string().regex(/^#\/components\/schemas\/[A-Za-z0-9._-]+$/) });
const JsonSchema = z.looseObject({});
const Media = z.strictObject({ schema: z.union([Reference, JsonSchema]) });
const Content = z.record(z.string().regex(/^[a-z]+\/[a-z+]+$/), Media);
const Parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(['query', 'header', 'path', 'cookie']),
  required: z.boolean(),
  description: z.string().optional(),
  schema: JsonSchema,
});
const Operation = z.strictObject({
  operationId: z.string().min(1),
  summary: z.string().min(1),
  description: z.string(),
  parameters: z.array(Parameter),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({ description: z.string(), content: Content }),
  ),
});
const Document = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'put', 'post', 'delete']), Operation),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[A-Za-z0-9._-]+$/), JsonSchema),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({
        type: z.literal('http'),
        scheme: z.string(),
        bearerFormat: z.string(),
        description: z.string(),
      }),
    ),
  }),
});

let room: Room;
let document: z.infer<typeof Document>;
beforeAll(async () => {
  room = await openRoom();
  document = Document.parse(await (await room.app.request('/api/openapi.json')).json());
});

describe('the OpenAPI document', () => {
  test('has every route, once, with its path parameters', () => {
    const operations = Object.entries(document.paths).flatMap(([path, of]) =>
      Object.entries(of).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual([...routeNames].sort());
    for (const { path, method, operation } of operations) {
      const route: Route | undefined = Object.entries(routes).find(
        ([name]) => name === operation.operationId,
      )?.[1];
      expect(path.replaceAll(/\{(\w+)\}/g, ':$1')).toBe(route?.path);
      expect(method.toUpperCase()).toBe(route?.method);
      const told = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(told).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      const asksVersion = operation.parameters.some(({ name }) => name === 'If-Match');
      expect(asksVersion).toBe(route?.changes !== undefined);
      for (const status of ['200', '401', '403', '500', '503'])
        expect(operation.responses).toHaveProperty(status);
    }
  });

  test('points at nothing that is not there, and names no schema of another dialect', () => {
    const text = JSON.stringify(document);
    const pointed = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(pointed.length).toBeGreaterThan(routeNames.length);
    for (const name of pointed) expect(Object.keys(document.components.schemas)).toContain(name);
    expect(text.match(/"\$ref":"(?!#\/components)/)).toBeNull();
    expect(text).not.toContain('$schema');
  });

  test('is for everybody, and a question of nobody', async () => {
    const response = await room.app.request('/api/openapi.json');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
  });
});

describe('the readable page', () => {
  test('has every route and every problem, and asks nothing of anybody else', async () => {
    const response = await room.app.request('/api');
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    for (const name of routeNames)
      expect(html).toContain(`<code>${routes[name].method} ${routes[name].path}</code>`);
    for (const code of Object.keys(problems)) expect(html).toContain(`id="${code}"`);
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
  });
});
