import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { AuditEntry, Case } from '../../core/case.ts';
import { isOpen } from '../../core/case-changes.ts';
import { CaseNotFound, CaseNumberTaken, VersionConflict } from '../errors.ts';
import { chain } from '../stores/audit.ts';
import type { AuditDraft, Cases, QueuePage } from '../stores/cases.ts';
import { answering, openDatabase, transaction } from './sqlite.ts';
import { prepare } from './sqlite-cases-schema.ts';

const Row = z.object({ body: z.string() });
const Numbered = z.object({ number: z.string() });
const AuditRow = z.object({ ...AuditEntry.shape, detail: z.string() });
const Cursor = z.tuple([z.string(), z.string()]);

/** {@link Cases} in one SQLite file. Its calls do not wait, so none comes between the parts of another. */
export class SqliteCases implements Cases {
  private readonly database: DatabaseSync;
  private readonly now: () => Date;

  constructor(file: string, now: () => Date) {
    this.database = openDatabase(file);
    this.now = now;
    answering(() => prepare(this.database));
  }

  close(): void {
    this.database.close();
  }

  async admit(draft: Case, audit: AuditDraft): Promise<{ case: Case; admitted: boolean }> {
    return transaction(this.database, () => {
      const there = this.find('packet', draft.packet);
      if (there) return { case: there, admitted: false };
      if (this.find('number', draft.number)) throw new CaseNumberTaken(draft.number);
      this.database
        .prepare('INSERT INTO cases (number, packet, due_on, open, version, body) VALUES (?, ?, ?, ?, ?, ?)')
        .run(draft.number, draft.packet, ...columns(draft));
      this.mark(draft.packet, draft.likeness);
      this.record(draft.number, audit);
      return { case: draft, admitted: true };
    });
  }

  async get(number: string): Promise<Case> {
    const found = answering(() => this.find('number', number));
    if (!found) throw new CaseNotFound(number);
    return found;
  }

  async ofPacket(packet: string): Promise<Case | null> {
    return answering(() => this.find('packet', packet));
  }

  async queue({ limit, cursor }: { limit: number; cursor?: string }): Promise<QueuePage> {
    const [dueOn, number] = cursor === undefined ? ['', ''] : decoded(cursor);
    const size = Math.min(Math.max(limit, 1), 100);
    const rows = answering(() =>
      this.database
        .prepare(
          'SELECT body FROM cases WHERE open = 1 AND (due_on, number) > (?, ?) ORDER BY due_on, number LIMIT ?',
        )
        .all(dueOn, number, size + 1),
    );
    const cases = rows.slice(0, size).map(parsed);
    const last = cases.at(-1);
    const more = rows.length > size && last !== undefined;
    return { cases, cursor: more ? encoded([last.dueOn, last.number]) : null };
  }

  async alike(likeness: readonly string[]): Promise<string[]> {
    const rows = answering(() =>
      this.database
        .prepare(
          `SELECT DISTINCT number FROM likeness JOIN packets USING (place) JOIN cases USING (packet)
           WHERE mark IN (SELECT value FROM json_each(?)) ORDER BY number`,
        )
        .all(JSON.stringify(likeness)),
    );
    return rows.map((row) => Numbered.parse(row).number);
  }

  async resemble(packet: string, likeness: readonly string[]): Promise<string[]> {
    return transaction(this.database, () => {
      const place = this.mark(packet, likeness);
      const rows = this.database
        .prepare(
          `SELECT DISTINCT packet FROM likeness JOIN packets USING (place)
           WHERE place < ? AND mark IN (SELECT value FROM json_each(?)) ORDER BY place`,
        )
        .all(place, JSON.stringify(likeness));
      return rows.map((row) => String(row['packet']));
    });
  }

  async update(next: Case, audit: AuditDraft): Promise<void> {
    transaction(this.database, () => {
      const stored = this.find('number', next.number);
      if (!stored) throw new CaseNotFound(next.number);
      if (stored.version !== next.version - 1) throw new VersionConflict(next.number, stored.version);
      this.database
        .prepare('UPDATE cases SET due_on = ?, open = ?, version = ?, body = ? WHERE number = ?')
        .run(...columns(next), next.number);
      this.mark(next.packet, next.likeness);
      this.record(next.number, audit);
    });
  }

  async note(number: string, audit: AuditDraft): Promise<void> {
    transaction(this.database, () => {
      if (!this.find('number', number)) throw new CaseNotFound(number);
      this.record(number, audit);
    });
  }

  async history(number: string): Promise<AuditEntry[]> {
    const rows = answering(() =>
      this.database.prepare('SELECT * FROM audit WHERE number = ? ORDER BY entry').all(number),
    );
    if (rows.length === 0) throw new CaseNotFound(number);
    return rows.map(entryOf);
  }

  private find(by: 'number' | 'packet', value: string): Case | null {
    const row = this.database.prepare(`SELECT body FROM cases WHERE ${by} = ?`).get(value);
    return row === undefined ? null : parsed(row);
  }

  /** Puts a packet on record with its marks. @returns its place: who came earlier has a smaller one */
  private mark(packet: string, likeness: readonly string[]): number {
    this.database.prepare('INSERT INTO packets (packet) VALUES (?) ON CONFLICT DO NOTHING').run(packet);
    const row = this.database.prepare('SELECT place FROM packets WHERE packet = ?').get(packet);
    const place = z.object({ place: z.int() }).parse(row).place;
    const insert = this.database.prepare(
      'INSERT INTO likeness (mark, place) VALUES (?, ?) ON CONFLICT DO NOTHING',
    );
    for (const mark of likeness) insert.run(mark, place);
    return place;
  }

  private record(number: string, audit: AuditDraft): void {
    const last = this.database
      .prepare('SELECT * FROM audit WHERE number = ? ORDER BY entry DESC LIMIT 1')
      .get(number);
    const previous = last === undefined ? undefined : entryOf(last);
    const entry = { number, entry: (previous?.entry ?? 0) + 1, at: this.now().toISOString(), ...audit };
    const closed = chain(previous, entry);
    this.database
      .prepare(
        'INSERT INTO audit (number, entry, at, actor, action, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        number,
        closed.entry,
        closed.at,
        closed.actor,
        closed.action,
        JSON.stringify(closed.detail),
        closed.hash,
      );
  }
}

const parsed = (row: unknown): Case => Case.parse(JSON.parse(Row.parse(row).body));

const entryOf = (row: unknown): AuditEntry => {
  const { detail, ...rest } = AuditRow.parse(row);
  return AuditEntry.parse({ ...rest, detail: JSON.parse(detail) });
};

const columns = (of: Case): [string, number, number, string] => [
  of.dueOn,
  isOpen(of.status) ? 1 : 0,
  of.version,
  JSON.stringify(of),
];

const encoded = (position: z.infer<typeof Cursor>): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

function decoded(cursor: string): z.infer<typeof Cursor> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw new RangeError('that is not a place in the queue: begin without a cursor', { cause: error });
  }
}
