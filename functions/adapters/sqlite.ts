import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../errors.ts';

/** How long to wait for another process that writes, milliseconds; a write takes a few. */
const patience = 10_000;

/** Opens a database file that nobody else on the machine may read, making it and its folder where they are missing. */
export function openDatabase(file: string): DatabaseSync {
  return answering(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(file, { timeout: patience });
    chmodSync(file, 0o600);
    return database;
  });
}

/** Result codes of SQLite (https://www.sqlite.org/rescode.html) that another attempt may not meet: busy, locked, I/O, full, cannot open. */
const passing = new Set([5, 6, 10, 13, 14]);

/** @throws StoreUnavailable where the disk or another process stands in the way */
export function answering<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    if (passing.has(code))
      throw new StoreUnavailable(
        `the database does not answer (SQLite ${code}): is the disk full or read-only, or another process stuck?`,
        { cause: error },
      );
    throw error;
  }
}

/** All of the work, or nothing of it. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  return answering(() => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });
}
