import { createHash, randomBytes } from 'node:crypto';
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { z } from 'zod';
import { type Role, type RouteName, routes } from '../../functions/api/routes.ts';
import { shapes } from '../../functions/api/shapes.ts';
import type { Outputs } from './deploy.ts';

export interface Sent {
  params?: Readonly<Record<string, string>>;
  body?: unknown;
  version?: number;
}

export interface Answered {
  status: number;
  body: unknown;
}

const Tokens = z.looseObject({ access_token: z.string(), id_token: z.string().optional() });
export type Tokens = z.infer<typeof Tokens>;

/** The deployed case room as browsers and the fax gateway see it, each place of it at the emulator's one address. */
export class DeployedRoom {
  private readonly outputs: Outputs;
  private readonly at: string;
  private readonly cognito = new CognitoIdentityProviderClient({});

  /** @param at where the emulator listens */
  constructor(outputs: Outputs, at: string) {
    this.outputs = outputs;
    this.at = at;
  }

  /** Makes a person as an administrator does, and signs them in at the hosted pages as the console does: code flow, PKCE. */
  async signIn(name: string, ...their: readonly Role[]): Promise<Tokens> {
    const who = { UserPoolId: this.outputs.UserPool, Username: name };
    const password = `${randomBytes(12).toString('base64url')}aA1!`;
    await this.cognito.send(
      new AdminCreateUserCommand({
        ...who,
        UserAttributes: [{ Name: 'email', Value: `${name}@example.jp` }],
        MessageAction: 'SUPPRESS',
      }),
    );
    await this.cognito.send(new AdminSetUserPasswordCommand({ ...who, Password: password, Permanent: true }));
    for (const GroupName of their)
      await this.cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName }));

    const verifier = randomBytes(32).toString('base64url');
    const asked = {
      client_id: this.outputs.ConsoleClient,
      redirect_uri: `${this.outputs.ConsoleAddress}/signed-in`,
      response_type: 'code',
      scope: 'openid',
      state: 'state',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    const page = await fetch(`${this.at}/oauth2/authorize?${new URLSearchParams(asked)}`);
    const hidden = [...(await page.text()).matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const form = Object.fromEntries(hidden.map(([, field = '', value = '']) => [field, value]));
    const back = await fetch(`${this.at}/login`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, username: name, password }),
      redirect: 'manual',
    });
    const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
    return this.tokens({
      grant_type: 'authorization_code',
      client_id: asked.client_id,
      redirect_uri: asked.redirect_uri,
      code,
      code_verifier: verifier,
    });
  }

  /** The fax gateway's token, by its client's credentials. */
  async gateway(): Promise<Tokens> {
    const { UserPool: UserPoolId, GatewayClient: ClientId } = this.outputs;
    const { UserPoolClient } = await this.cognito.send(
      new DescribeUserPoolClientCommand({ UserPoolId, ClientId }),
    );
    return this.tokens({
      grant_type: 'client_credentials',
      client_id: ClientId,
      client_secret: UserPoolClient?.ClientSecret ?? '',
      scope: 'uketsuke/fax',
    });
  }

  /** Takes a route of the API. */
  async ask(
    route: RouteName,
    token: string | null,
    { params = {}, body, version }: Sent = {},
  ): Promise<Answered> {
    const { method, path } = routes[route];
    const address = path.replaceAll(/:(\w+)/g, (_, key: string) => params[key] ?? 'MISSING');
    const [, api = ''] = /^https:\/\/(\w+)\./.exec(this.outputs.ApiAddress) ?? [];
    const response = await fetch(`${this.at}/_aws/execute-api/${api}/$default${address}`, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  /** The same, where it is to be answered; the answer is of the form that the route promises. */
  async got<N extends RouteName>(
    route: N,
    { access_token }: Tokens,
    sent: Sent = {},
  ): Promise<z.output<(typeof shapes)[N]['answer']>> {
    const { status, body } = await this.ask(route, access_token, sent);
    if (status !== 200) throw new Error(`${route} answered ${status}: ${JSON.stringify(body)}`);
    return answerOf(route, body);
  }

  /** Posts a document as browsers post forms. @returns the status */
  async send(
    { url, fields }: { url: string; fields: Record<string, string> },
    bytes: Uint8Array,
  ): Promise<number> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([Buffer.from(bytes)]), 'document');
    return (await fetch(url, { method: 'POST', body: form })).status;
  }

  /** A file of the console, through CloudFront. */
  async file(path: string): Promise<{ headers: IncomingHttpHeaders; text: string }> {
    // fetch says no other host than that of the address
    const asked = get(new URL(path, this.at), {
      headers: { host: new URL(this.outputs.ConsoleAddress).host, 'x-forwarded-proto': 'https' },
    });
    const response = await new Promise<IncomingMessage>((answered, failed) => {
      asked.once('response', answered).once('error', failed);
    });
    return { headers: response.headers, text: await text(response) };
  }

  private async tokens(asked: Record<string, string>): Promise<Tokens> {
    const response = await fetch(`${this.at}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams(asked),
    });
    return Tokens.parse(await response.json());
  }
}

function answerOf<N extends RouteName>(route: N, body: unknown): z.output<(typeof shapes)[N]['answer']>;
function answerOf(route: RouteName, body: unknown): unknown {
  return shapes[route].answer.parse(body);
}
