import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { Packet } from '../../core/packet.ts';
import { answering, openDatabase, transaction } from '../../functions/adapters/sqlite.ts';
import type { Tenure } from './tenure.ts';

const Row = z.object({
  place: z.int(),
  id: z.string(),
  original: z.string(),
  channel: z.string(),
  receivedOn: z.string(),
  slip: z.string().nullable(),
  starts: z.int(),
});

/** A packet that was accepted and has not reached the queue yet. */
export interface Entry {
  /** Earlier packets have smaller ones. */
  place: number;
  packet: Packet;
  /** How often a run of it has begun; more than once where a runner died over it. */
  starts: number;
}

/** What this machine has accepted, on disk before anybody is told so. An entry is struck out once the case stands. */
export class Journal {
  private readonly database: DatabaseSync;
  private readonly tenure: Tenure;

  constructor(folder: string, tenure: Tenure) {
    this.database = openDatabase(join(folder, 'journal.sqlite'));
    this.tenure = tenure;
    answering(() =>
      this.database.exec(`
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        CREATE TABLE IF NOT EXISTS accepted (
          place INTEGER PRIMARY KEY AUTOINCREMENT,
          id TEXT NOT NULL,
          original TEXT NOT NULL,
          channel TEXT NOT NULL,
          received_on TEXT NOT NULL,
          owner TEXT NOT NULL,
          starts INTEGER NOT NULL,
          slip TEXT
        ) STRICT;
      `),
    );
    this.addSlips();
  }

  /** An earlier version kept none. */
  private addSlips(): void {
    transaction(this.database, () => {
      const columns = this.database.prepare('PRAGMA table_info(accepted)').all();
      if (columns.some((column) => column['name'] === 'slip')) return;
      this.database.exec('ALTER TABLE accepted ADD COLUMN slip TEXT');
    });
  }

  add(packet: Packet): Entry {
    const { id, original, channel, receivedOn, slip = null } = packet;
    const { lastInsertRowid } = answering(() =>
      this.database
        .prepare(
          `INSERT INTO accepted (id, original, channel, received_on, slip, owner, starts)
           VALUES (?, ?, ?, ?, ?, ?, 1)`,
        )
        .run(id, original, channel, receivedOn, slip, this.tenure.owner),
    );
    return { place: Number(lastInsertRowid), packet, starts: 1 };
  }

  strike(entry: Entry): void {
    answering(() => this.database.prepare('DELETE FROM accepted WHERE place = ?').run(entry.place));
  }

  /** Takes over what runners accepted that are gone, in the order of acceptance. */
  takeOver(): Entry[] {
    return transaction(this.database, () => {
      const owners = this.database.prepare('SELECT DISTINCT owner FROM accepted').all();
      const gone = owners.map((row) => String(row['owner'])).filter((owner) => this.tenure.isOver(owner));
      const rows = this.database
        .prepare(
          `UPDATE accepted SET owner = ?, starts = starts + 1 WHERE owner IN (SELECT value FROM json_each(?))
           RETURNING place, id, original, channel, received_on AS receivedOn, slip, starts`,
        )
        .all(this.tenure.owner, JSON.stringify(gone));
      return rows.map(entryOf).sort((a, b) => a.place - b.place);
    });
  }

  close(): void {
    this.database.close();
  }
}

function entryOf(row: unknown): Entry {
  const { place, starts, slip, ...packet } = Row.parse(row);
  return { place, starts, packet: Packet.parse({ ...packet, ...(slip !== null && { slip }) }) };
}
