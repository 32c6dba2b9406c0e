import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { Slip } from '../../core/slip.ts';
import { advanced, askedOnce } from './slip-progress.ts';

const Row = z.object({ body: z.string() });

export function keep(database: DatabaseSync, slip: Slip): void {
  database
    .prepare('INSERT INTO slips (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(slip.id, JSON.stringify(slip));
}

export function slipsOf(database: DatabaseSync, ids: readonly string[]): Slip[] {
  const one = database.prepare('SELECT body FROM slips WHERE id = ?');
  return askedOnce(ids).flatMap((id) => {
    const row = one.get(id);
    return row === undefined ? [] : [Slip.parse(JSON.parse(Row.parse(row).body))];
  });
}

/** To be called within a transaction. */
export function push(database: DatabaseSync, id: string, to: Pick<Slip, 'state' | 'pages' | 'number'>): void {
  const [slip] = slipsOf(database, [id]);
  if (!slip) return;
  database.prepare('UPDATE slips SET body = ? WHERE id = ?').run(JSON.stringify(advanced(slip, to)), id);
}
