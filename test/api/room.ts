import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Channel } from '../../core/packet.ts';
import { policyOn } from '../../core/policy.ts';
import type { Slip } from '../../core/slip.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';
import { api } from '../../functions/api/app.ts';
import { NotSignedIn } from '../../functions/api/errors.ts';
import type { Caller, Office, SignIn, Trouble } from '../../functions/api/office.ts';
import { type Role, type RouteName, roles, routes } from '../../functions/api/routes.ts';
import { shapes } from '../../functions/api/shapes.ts';
import type { Decision } from '../../functions/decide.ts';
import { execute, intakeMachine } from '../../infra/local/state-machine.ts';
import { faxOf } from '../intake/paper.ts';
import { boundTo } from '../intake/world.ts';
import { reader } from './papers.ts';

/** A whole case room in a temporary folder: the API over real stores, and the intake that fills them. */
export interface Room {
  app: Hono;
  office: Office & { cases: SqliteCases; documents: FileDocuments };
  /** Decisions that were handed on, in order. */
  handedOn: Decision[];
  troubles: Trouble[];
  /** Lets time pass. */
  pass(seconds: number): void;
  /**
   * Takes a packet of invented papers, or any text, in.
   * @param told.salt the same papers with the same salt are the same bytes
   * @returns its case's number
   */
  takeIn(
    pages: readonly number[] | string,
    told?: { channel?: Channel; slip?: string; salt?: string },
  ): Promise<string>;
  /** A person, signed in. */
  as(name: string, ...their: readonly Role[]): Person;
}

export interface Sent {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  version?: number;
}

export interface Answered {
  status: number;
  body: unknown;
  headers: Headers;
}

export interface Person extends Caller {
  token: string;
  ask(route: RouteName, sent?: Sent): Promise<Answered>;
}

const Outcome = z.looseObject({ number: z.string() });

const Token = /^([a-z]+):([a-z,-]*)$/;

/** Tokens say who it is: `name:role,role`. */
const signIn: SignIn = async (token) => {
  const [, name = '', their = ''] = Token.exec(token) ?? [];
  if (name === '') throw new NotSignedIn('no such token');
  return { name, roles: roles.filter((role) => their.split(',').includes(role)) };
};

export async function openRoom(changes: Partial<Office> = {}): Promise<Room> {
  const folder = await mkdtemp(join(tmpdir(), 'uketsuke-api-'));
  let time = new Date('2026-11-24T01:00:00Z');
  const documents = new FileDocuments(join(folder, 'documents'));
  const cases = new SqliteCases(join(folder, 'cases.sqlite'), () => time);
  const handedOn: Decision[] = [];
  const troubles: Trouble[] = [];
  const office = {
    policy: policyOn,
    now: () => time,
    newId: () => randomBytes(16).toString('hex'),
    links: {
      image: async (key: string) => `https://storage.example/${key}`,
      upload: async (slip: Slip) => ({
        url: 'https://storage.example/',
        fields: { key: `incoming/${slip.channel}/${slip.receivedOn}/slip-${slip.id}` },
      }),
    },
    handOn: async (decision: Decision) => {
      handedOn.push(decision);
    },
    signIn,
    report: (trouble: Trouble) => {
      troubles.push(trouble);
    },
    ...changes,
    documents,
    cases,
  };
  const app = api({ ...office, ...changes });
  const steps = boundTo({ documents, cases, policy: policyOn, open: openDocument, reader });
  let packets = 0;
  return {
    app,
    office,
    handedOn,
    troubles,
    pass: (seconds) => {
      time = new Date(time.getTime() + seconds * 1000);
    },
    async takeIn(pages, { channel = 'mail', slip, salt } = {}) {
      packets += 1;
      const original = `incoming/${channel}/${packets}.tif`;
      const bytes = typeof pages === 'string' ? Buffer.from(pages) : faxOf(pages, salt ?? String(packets));
      await documents.put(original, bytes);
      const arrival = { channel, receivedOn: '2026-11-24', original, ...(slip !== undefined && { slip }) };
      const output = await execute(intakeMachine(4), arrival, steps, false);
      return Outcome.parse(output).number;
    },
    as: (name, ...their) => personIn(app, name, their),
  };
}

function personIn(app: Hono, name: string, their: readonly Role[]): Person {
  const token = `${name}:${their.join(',')}`;
  return {
    name,
    roles: their,
    token,
    async ask(route, { params = {}, query, body, version } = {}) {
      const { method, path } = routes[route];
      const address = path.replaceAll(/:(\w+)/g, (_, key: string) => params[key] ?? 'MISSING');
      const response = await app.request(query ? `${address}?${new URLSearchParams(query)}` : address, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
  };
}

/** What a route answered, as its shape has it; fails where it was refused. */
export async function got<const N extends RouteName>(
  route: N,
  person: Person,
  sent?: Sent,
): Promise<z.output<(typeof shapes)[N]['answer']>>;
export async function got(route: RouteName, person: Person, sent?: Sent): Promise<unknown> {
  const { status, body } = await person.ask(route, sent);
  if (status !== 200) throw new Error(`${route} answered ${status}: ${JSON.stringify(body)}`);
  return shapes[route].answer.parse(body);
}

const Problem = z.looseObject({ code: z.string(), status: z.int() });

/** The problem that a route told; fails where it told none. */
export async function problemOf(
  route: RouteName,
  person: Person,
  sent?: Sent,
): Promise<z.infer<typeof Problem>> {
  const { status, body, headers } = await person.ask(route, sent);
  if (headers.get('content-type') !== 'application/problem+json')
    throw new Error(`${route} answered ${status} without a problem`);
  const told = Problem.parse(body);
  if (told.status !== status) throw new Error(`${route} answered ${status} and told ${told.status}`);
  return told;
}
