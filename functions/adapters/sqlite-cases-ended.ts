import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Case } from '../../core/case.ts';
import { isEnded } from '../../core/case-changes.ts';
import { within } from './queue-cursor.ts';

const Row = z.object({ number: z.string() });

/** Notes when a case came to its end, or that it is no longer there. @param at ISO instant */
export function noteEnd(database: DatabaseSync, { number, status }: Case, at: string): void {
  if (isEnded(status))
    database.prepare('INSERT INTO ended (at, number) VALUES (?, ?) ON CONFLICT DO NOTHING').run(at, number);
  else database.prepare('DELETE FROM ended WHERE number = ?').run(number);
}

/** Numbers of cases that came to their end before an ISO instant, the earliest first. */
export function endedBefore(
  database: DatabaseSync,
  { before, limit }: { before: string; limit: number },
): string[] {
  return database
    .prepare('SELECT number FROM ended WHERE at < ? ORDER BY at, number LIMIT ?')
    .all(before, within(limit, 100))
    .map((row) => Row.parse(row).number);
}
