import type { DatabaseSync } from 'node:sqlite';

/** Each brings a database one version further; never change one that was released, add another. */
const migrations = [
  `
  CREATE TABLE cases (
    number TEXT PRIMARY KEY,
    packet TEXT NOT NULL UNIQUE,
    due_on TEXT NOT NULL,
    open INTEGER NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- the queue reads this alone, so that its cost does not grow with the archive
  CREATE INDEX queue ON cases (due_on, number) WHERE open = 1;

  CREATE TABLE packets (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    packet TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE likeness (
    mark TEXT NOT NULL,
    place INTEGER NOT NULL REFERENCES packets (place),
    PRIMARY KEY (mark, place)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    number TEXT NOT NULL,
    entry INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (number, entry)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
  CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
  `,
];

/**
 * Sets the database up and brings it to this version.
 * @throws Error where a newer version of the product has written it
 */
export function prepare(database: DatabaseSync, steps: readonly string[] = migrations): void {
  // a reader never waits for the writer; a power cut loses nothing that was answered
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
    if (version > steps.length)
      throw new Error(
        'the database was written by a newer version of Uketsuke: use that version, or another data folder',
      );
    for (const step of steps.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
