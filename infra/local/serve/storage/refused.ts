import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Storage does not do what it was asked; told as problem details (RFC 9457). */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, message: string) {
    super(message);
    this.status = status;
  }
}

export function tellRefusal(context: Context, { status, message }: Refused): Response {
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  const problem = { type: 'about:blank', status, title: 'Storage refuses the request', detail: message };
  return context.body(JSON.stringify(problem), status, headers);
}
