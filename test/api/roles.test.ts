import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '../../functions/api/app.ts';
import { handlers } from '../../functions/api/handlers/index.ts';
import { type Route, type RouteName, roles, routeNames, routes } from '../../functions/api/routes.ts';
import { shapes } from '../../functions/api/shapes.ts';
import { openRoom, type Room } from './room.ts';

const rowOf = (name: RouteName): Route => routes[name];

let room: Room;
let number: string;
beforeAll(async () => {
  room = await openRoom();
  number = await room.takeIn([1]);
});

/** Asks as a person would by whom nothing was filled in: enough to be told what is missing, if they may ask at all. */
const sent = () => ({ params: { number }, version: 1, body: {} });

describe.each(roles)('%s', (role) => {
  const allowed = routeNames.filter((name) => rowOf(name).roles.includes(role));
  const others = routeNames.filter((name) => !rowOf(name).roles.includes(role));

  test.each(allowed)('may take %s', async (name) => {
    const { method } = routes[name];
    const { body, ...rest } = sent();
    const given = method === 'GET' || method === 'DELETE' ? rest : { ...rest, body };
    const { status } = await room.as('somebody', role).ask(name, given);
    expect([401, 403]).not.toContain(status);
    expect(status).toBeLessThan(500);
  });

  test.each(others)('may not take %s', async (name) => {
    const { method } = routes[name];
    const { body, ...rest } = sent();
    const given = method === 'GET' || method === 'DELETE' ? rest : { ...rest, body };
    const { status, body: told } = await room.as('somebody', role).ask(name, given);
    expect(status).toBe(403);
    expect(told).toMatchObject({ code: 'not-allowed' });
  });
});

test.each(routeNames)('%s is for nobody without a token, or without a role', async (name) => {
  const { method, path } = routes[name];
  const address = path.replace(':number', number);
  for (const authorization of [undefined, 'Bearer', 'Bearer nonsense', 'Basic c2F0bzpyZXZpZXdlcg==']) {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await room.app.request(address, { method, headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  }
  const { status } = await room.as('somebody').ask(name, { params: { number }, version: 1 });
  expect(status).toBe(403);
});

test('a caller learns that they may not before they learn whether there is such a case', async () => {
  const person = room.as('somebody', 'mailroom');
  expect((await person.ask('case', { params: { number: 'AAAA-AAAA' } })).status).toBe(403);
});

describe('the table of routes', () => {
  /** What the application answers without a row: about itself, nothing of anybody's. */
  const open = ['GET /api', 'GET /api/openapi.json'];

  test('has a row for everything that the application answers, and nothing else is answered', () => {
    const registered = api(room.office)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    const rows = routeNames.map((name) => `${routes[name].method} ${routes[name].path}`);
    expect(registered.toSorted()).toEqual([...rows, ...open].toSorted());
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('has a handler and a shape for each row, and a role at least', () => {
    for (const name of routeNames) {
      expect(handlers[name]).toBeTypeOf('function');
      expect(shapes[name].answer).toBeDefined();
      expect(routes[name].roles.length).toBeGreaterThan(0);
    }
    expect(Object.keys(handlers).sort()).toEqual([...routeNames].sort());
    expect(Object.keys(shapes).sort()).toEqual([...routeNames].sort());
  });

  test('lets a machine hand in, and nothing else', () => {
    const machine = routeNames.filter((name) => rowOf(name).roles.includes('fax-gateway'));
    expect(machine.toSorted()).toEqual(['announce', 'slips']);
  });

  test('asks for the version of a case wherever a case is changed', () => {
    const changing = routeNames.filter((name) => rowOf(name).changes !== undefined);
    expect(changing).not.toContain('lease');
    const held = routeNames.filter((name) => rowOf(name).changes === 'held');
    expect(held).toEqual(expect.arrayContaining(['settle', 'decide', 'split', 'merge', 'passOn']));
  });
});

test.each(routeNames.filter((name) => rowOf(name).changes !== undefined))(
  '%s is not taken without the version that was seen',
  async (name) => {
    const person = room.as('somebody', 'mailroom', 'reviewer', 'approver', 'officer');
    const { status, body } = await person.ask(name, { params: { number }, body: {} });
    expect(status).toBe(428);
    expect(body).toMatchObject({ code: 'version-missing' });
  },
);
