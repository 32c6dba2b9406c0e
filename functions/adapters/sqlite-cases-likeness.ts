import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const Numbered = z.object({ number: z.string() });

/** Puts a packet on record with its marks. @returns its place: who came earlier has a smaller one */
export function mark(database: DatabaseSync, packet: string, likeness: readonly string[]): number {
  database.prepare('INSERT INTO packets (packet) VALUES (?) ON CONFLICT DO NOTHING').run(packet);
  const row = database.prepare('SELECT place FROM packets WHERE packet = ?').get(packet);
  const place = z.object({ place: z.int() }).parse(row).place;
  const insert = database.prepare('INSERT INTO likeness (mark, place) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const one of likeness) insert.run(one, place);
  return place;
}

/** Leaves no mark of a packet on record. */
export function unmark(database: DatabaseSync, packet: string): void {
  database
    .prepare('DELETE FROM likeness WHERE place = (SELECT place FROM packets WHERE packet = ?)')
    .run(packet);
}

/** Numbers of the cases that bear one of the marks, in order. */
export function casesAlike(database: DatabaseSync, likeness: readonly string[]): string[] {
  const rows = database
    .prepare(
      `SELECT DISTINCT number FROM likeness JOIN packets USING (place) JOIN cases USING (packet)
       WHERE mark IN (SELECT value FROM json_each(?)) ORDER BY number`,
    )
    .all(JSON.stringify(likeness));
  return rows.map((row) => Numbered.parse(row).number);
}

/** Ids of the packets before a place that bear one of the marks. */
export function packetsBefore(database: DatabaseSync, place: number, likeness: readonly string[]): string[] {
  const rows = database
    .prepare(
      `SELECT DISTINCT packet FROM likeness JOIN packets USING (place)
       WHERE place < ? AND mark IN (SELECT value FROM json_each(?)) ORDER BY place`,
    )
    .all(place, JSON.stringify(likeness));
  return rows.map((row) => String(row['packet']));
}
