import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { Case } from '../../core/case.ts';
import { isOpen } from '../../core/case-changes.ts';
import { lookUpsOf } from '../../core/review/look-up.ts';
import { saidOf } from '../../core/review/said.ts';

const Row = z.object({ body: z.string() });

export const caseOf = (row: unknown): Case => Case.parse(JSON.parse(Row.parse(row).body));

/** Writes what follows from a case, as corrected: its place in the queue while it is open, and what it is found by. */
export function place(database: DatabaseSync, of: Case): void {
  database.prepare('DELETE FROM waiting WHERE number = ?').run(of.number);
  database.prepare('DELETE FROM look_ups WHERE number = ?').run(of.number);
  const said = saidOf(of);
  if (isOpen(of.status))
    database
      .prepare('INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        of.dueOn,
        of.number,
        of.status,
        of.verdict,
        of.channel,
        of.receivedOn,
        said.requestTypes.map(typeMark).join(''),
        JSON.stringify(of.review.reviewers),
      );
  const insert = database.prepare('INSERT INTO look_ups VALUES (?, ?, ?)');
  for (const { by, term } of lookUpsOf(said)) insert.run(by, term, of.number);
}

/** A request type as it stands in a row's list, so that none is found within the name of another. */
export const typeMark = (type: string): string => ` ${type} `;

/** Writes all of it anew. */
export function derive(database: DatabaseSync): void {
  database.exec('DELETE FROM waiting; DELETE FROM look_ups;');
  for (const row of database.prepare('SELECT body FROM cases').iterate()) place(database, caseOf(row));
}
