import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';
import { place } from '../../functions/adapters/sqlite-cases-derived.ts';
import { inventedCase } from './queue-cases.ts';

/** A local store with so many open cases, written at once: one by one each would wait for the disk. */
export function filledStore(folder: string, size: number): SqliteCases {
  const file = join(folder, `${size}.sqlite`);
  new SqliteCases(file, () => new Date()).close();
  const database = new DatabaseSync(file);
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO cases (number, packet, version, body) VALUES (?, ?, ?, ?)');
  for (let n = 0; n < size; n += 1) {
    const one = inventedCase(n);
    insert.run(one.number, one.packet, one.version, JSON.stringify(one));
    place(database, one);
  }
  database.exec('COMMIT');
  database.close();
  return new SqliteCases(file, () => new Date());
}
