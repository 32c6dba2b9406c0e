/** Who did what to a case since the caller saw it. */
export interface Change {
  by: string;
  at: string;
  action: string;
}

/** A refusal by the server, in its own words (RFC 9457, problem details). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** Such as `lost-lease`; worded in `problem-words.ts`. Empty where the refusal is no problem document. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** All members of the problem. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, members: Record<string, unknown>) {
    const title = textOf(members['title']) ?? `HTTP ${status}`;
    super(title);
    this.status = status;
    this.members = members;
    this.title = title;
    this.detail = textOf(members['detail']) ?? '';
    this.code = textOf(members['code']) ?? '';
  }

  /** A text member, such as `holder` and `until` of a lost lease. */
  text(member: string): string | null {
    return textOf(this.members[member]);
  }

  /** What others did meanwhile, where the version had moved on (412). */
  get changes(): Change[] {
    const said = this.members['changes'];
    return Array.isArray(said) ? said.filter(isChange) : [];
  }
}

/** The server did not answer: no network, or none that reaches it. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  constructor(cause: unknown) {
    super('the server cannot be reached', { cause });
  }
}

/** Reads a refusal; one that is no problem document (a proxy's page) keeps its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const said: unknown = await response.json().catch(() => null);
  return new Problem(response.status, isRecord(said) ? said : {});
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChange = (value: unknown): value is Change =>
  isRecord(value) &&
  typeof value['by'] === 'string' &&
  typeof value['at'] === 'string' &&
  typeof value['action'] === 'string';
