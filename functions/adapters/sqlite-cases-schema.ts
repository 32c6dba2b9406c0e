import type { DatabaseSync } from 'node:sqlite';
import { derive } from './sqlite-cases-derived.ts';

/** Each brings a database one version further; never change one that was released, add another. */
export const migrations: readonly string[] = [
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
  `
  DROP INDEX queue;
  ALTER TABLE cases DROP COLUMN due_on;
  ALTER TABLE cases DROP COLUMN open;

  -- the open cases in the order of the queue; rows are small, so that a filter may walk over many
  CREATE TABLE waiting (
    due_on TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE REFERENCES cases (number),
    status TEXT NOT NULL,
    verdict TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_on TEXT NOT NULL,
    types TEXT NOT NULL,
    reviewers TEXT NOT NULL,
    PRIMARY KEY (due_on, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX waiting_alike ON waiting (status, verdict, due_on, number);

  -- counted as they come and go, so that telling how many there are costs nothing
  CREATE TABLE tally (
    status TEXT NOT NULL,
    verdict TEXT NOT NULL,
    channel TEXT NOT NULL,
    due_on TEXT NOT NULL,
    received_on TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (status, verdict, channel, due_on, received_on)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER waiting_comes AFTER INSERT ON waiting BEGIN
    INSERT INTO tally VALUES (NEW.status, NEW.verdict, NEW.channel, NEW.due_on, NEW.received_on, 1)
      ON CONFLICT DO UPDATE SET count = count + 1;
  END;
  CREATE TRIGGER waiting_goes AFTER DELETE ON waiting BEGIN
    UPDATE tally SET count = count - 1
      WHERE (status, verdict, channel, due_on, received_on)
        = (OLD.status, OLD.verdict, OLD.channel, OLD.due_on, OLD.received_on);
    DELETE FROM tally
      WHERE (status, verdict, channel, due_on, received_on)
        = (OLD.status, OLD.verdict, OLD.channel, OLD.due_on, OLD.received_on) AND count = 0;
  END;
  CREATE TRIGGER waiting_is_never_changed BEFORE UPDATE ON waiting
    BEGIN SELECT RAISE(ABORT, 'a place is given up and taken anew, so that it is counted'); END;

  -- sorted by what is looked for, so that its beginning is enough
  CREATE TABLE look_ups (
    kind TEXT NOT NULL,
    term TEXT NOT NULL,
    number TEXT NOT NULL REFERENCES cases (number),
    PRIMARY KEY (kind, term, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX look_ups_of ON look_ups (number);

  CREATE TABLE leases (
    number TEXT PRIMARY KEY REFERENCES cases (number),
    holder TEXT NOT NULL,
    until TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX leases_of ON leases (holder);

  CREATE TABLE slips (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  -- what is over and not yet erased, by when it came there
  CREATE TABLE ended (
    at TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE REFERENCES cases (number),
    PRIMARY KEY (at, number)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO ended
    SELECT max(audit.at), number FROM cases JOIN audit USING (number)
      WHERE json_extract(body, '$.status') IN ('answered', 'withdrawn', 'closed') GROUP BY number;
  `,
];

interface Schema {
  steps: readonly string[];
  /** Writes anew what follows from the cases' own bodies; done whenever the database comes a version further. */
  derive: (database: DatabaseSync) => void;
}

/**
 * Sets the database up and brings it to this version.
 * @throws Error where a newer version of the product has written it
 */
export function prepare(database: DatabaseSync, schema: Schema = { steps: migrations, derive }): void {
  // a reader never waits for the writer; a power cut loses nothing that was answered
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
    if (version > schema.steps.length)
      throw new Error(
        'the database was written by a newer version of Uketsuke: use that version, or another data folder',
      );
    const further = schema.steps.slice(version);
    for (const step of further) database.exec(step);
    if (further.length > 0) schema.derive(database);
    database.exec(`PRAGMA user_version = ${schema.steps.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
