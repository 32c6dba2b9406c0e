import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Sought } from '../stores/cases.ts';

const Numbered = z.object({ number: z.string() });
/** Most numbers that a search answers with. */
export const mostFound = 50;
/** Comes after whatever else may stand in its place. */
const last = '\u{10ffff}';

/** Numbers of the cases that a term, or its beginning, stands on. */
export function numbersOf(database: DatabaseSync, { by, term, prefix }: Sought): string[] {
  if (term === '') return [];
  const rows = database
    .prepare(
      `SELECT DISTINCT number FROM look_ups WHERE kind = ? AND term BETWEEN ? AND ? LIMIT ${mostFound}`,
    )
    .all(by, term, prefix ? term + last : term);
  return rows.map((row) => Numbered.parse(row).number).toSorted();
}
