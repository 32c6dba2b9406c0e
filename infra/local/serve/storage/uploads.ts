import { open, rm } from 'node:fs/promises';
import type { Handler } from 'hono';
import type { Slip } from '../../../../core/slip.ts';
import { maxBytes } from '../../../../functions/adapters/opening/limits.ts';
import type { Cases } from '../../../../functions/stores/cases.ts';
import { BadForm, boundaryOf, type Part, partsOf } from './multipart.ts';
import { Refused } from './refused.ts';
import { sealed } from './seal.ts';

export interface UploadsOptions {
  cases: Pick<Cases, 'slips'>;
  now: () => Date;
  /** A path for a file that is being written. */
  unfinished: () => Promise<string>;
  /** Takes over responsibility for a whole document: on disk and in the journal when it resolves. */
  accept: (file: string, slip: Slip) => Promise<void>;
}

/** Bytes of a form beside its document: boundaries, heads and three short fields. */
const aroundDocument = 16 * 1024;
/** Bytes of a field: an id, a number or a signature. */
const longestField = 200;

/**
 * Takes a document that a slip was taken down for: a form like those that S3 takes, its fields first (`slip`, `expires`,
 * `signature`), the document last, in the part `file`. Answers 201 once the document will become a case whatever happens;
 * of one that did not come whole, or not with a right signature, nothing is left.
 */
export function uploads(options: UploadsOptions): Handler {
  return async (context) => {
    const boundary = boundaryOf(context.req.header('Content-Type'));
    const { body } = context.req.raw;
    if (boundary === null || body === null) throw new Refused(415, 'a document comes as multipart/form-data');
    if (Number(context.req.header('Content-Length') ?? 0) > maxBytes + aroundDocument) throw tooLarge();
    const file = await options.unfinished();
    try {
      const slip = await receive(partsOf(body, boundary), file, options);
      await options.accept(file, slip);
    } catch (error) {
      if (error instanceof BadForm) throw new Refused(400, error.message);
      throw error;
    } finally {
      await rm(file, { force: true });
    }
    return context.body(null, 201, { 'Cache-Control': 'no-store' });
  };
}

const tooLarge = (): Refused => new Refused(413, `a document has at most ${maxBytes} bytes`);

/** Reads the form to its very end. */
async function receive(parts: AsyncIterable<Part>, file: string, options: UploadsOptions): Promise<Slip> {
  const fields = new Map<string, string>();
  let slip: Slip | null = null;
  for await (const { name, bytes } of parts) {
    if (slip) throw new BadForm('the document is the last part of the form');
    if (name === 'file') {
      slip = await slipOf(fields, options);
      await write(bytes, file);
    } else fields.set(name, await textOf(bytes));
  }
  if (!slip) throw new BadForm('the form has no part called file');
  return slip;
}

async function slipOf(fields: ReadonlyMap<string, string>, { cases, now }: UploadsOptions): Promise<Slip> {
  const id = fields.get('slip') ?? '';
  const given = { expires: fields.get('expires') ?? '', signature: fields.get('signature') ?? '' };
  const standing = sealed('send', id, given, now());
  if (standing !== 'good')
    throw new Refused(403, `the permission to send is ${standing}: announce the document again`);
  const [slip] = await cases.slips([id]);
  if (!slip) throw new Refused(403, 'no slip has that id: announce the document again');
  return slip;
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > longestField) throw new BadForm('a field is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function write(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const piece of bytes) {
      size += piece.length;
      if (size > maxBytes) throw tooLarge();
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
}
