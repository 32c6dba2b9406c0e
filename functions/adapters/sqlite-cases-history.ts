import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { AuditEntry } from '../../core/case.ts';
import { chain } from '../stores/audit.ts';
import type { AuditDraft } from '../stores/cases.ts';
import { within } from './queue-cursor.ts';

const Row = z.object({ ...AuditEntry.shape, detail: z.string() });
const Cursor = z.tuple([z.string(), z.int()]);

const entryOf = (row: unknown): AuditEntry => {
  const { detail, ...rest } = Row.parse(row);
  return AuditEntry.parse({ ...rest, detail: JSON.parse(detail) });
};

/** Adds an entry to a case's history. @param at ISO instant */
export function record(database: DatabaseSync, number: string, audit: AuditDraft, at: string): void {
  const last = database
    .prepare('SELECT * FROM audit WHERE number = ? ORDER BY entry DESC LIMIT 1')
    .get(number);
  const previous = last === undefined ? undefined : entryOf(last);
  const closed = chain(previous, { number, entry: (previous?.entry ?? 0) + 1, at, ...audit });
  database
    .prepare(
      'INSERT INTO audit (number, entry, at, actor, action, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      number,
      closed.entry,
      closed.at,
      closed.actor,
      closed.action,
      JSON.stringify(closed.detail),
      closed.hash,
    );
}

/** Oldest first; empty where there is no such case. */
export function historyOf(database: DatabaseSync, number: string): AuditEntry[] {
  return database.prepare('SELECT * FROM audit WHERE number = ? ORDER BY entry').all(number).map(entryOf);
}

/** A page of everybody's histories, by number. */
export function trailPage(
  database: DatabaseSync,
  { limit, cursor }: { limit: number; cursor?: string },
): { entries: AuditEntry[]; cursor: string | null } {
  const size = within(limit, 1000);
  const found = database
    .prepare('SELECT * FROM audit WHERE (number, entry) > (?, ?) ORDER BY number, entry LIMIT ?')
    .all(...(cursor === undefined ? ['', 0] : decoded(cursor)), size + 1)
    .map(entryOf);
  const entries = found.slice(0, size);
  const last = entries.at(-1);
  const more = found.length > size && last !== undefined;
  return { entries, cursor: more ? encoded([last.number, last.entry]) : null };
}

const encoded = (place: z.infer<typeof Cursor>): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

function decoded(cursor: string): z.infer<typeof Cursor> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw new RangeError('that is not a place in the trail: begin without a cursor', { cause: error });
  }
}
