import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type AuditEntry, type Case, CaseStatus, type Lease } from '../../core/case.ts';
import { changeOf } from '../../core/case-changes.ts';
import { Verdict } from '../../core/finding.ts';
import { Channel } from '../../core/packet.ts';
import type { Slip } from '../../core/slip.ts';
import { CaseNotFound, CaseNumberTaken, FourEyes, VersionConflict } from '../errors.ts';
import type {
  AuditDraft,
  Cases,
  QueuedCase,
  QueueFilter,
  QueuePage,
  Sought,
  TakeNext,
  Tally,
} from '../stores/cases.ts';
import { answering, openDatabase, transaction } from './sqlite.ts';
import { caseOf, place } from './sqlite-cases-derived.ts';
import { endedBefore, noteEnd } from './sqlite-cases-ended.ts';
import { historyOf, record, trailPage } from './sqlite-cases-history.ts';
import { giveBack, hold, leaseAt } from './sqlite-cases-leases.ts';
import { casesAlike, mark, packetsBefore, unmark } from './sqlite-cases-likeness.ts';
import { numbersOf } from './sqlite-cases-look-up.ts';
import { nextFor, queuePage } from './sqlite-cases-queue.ts';
import { prepare } from './sqlite-cases-schema.ts';
import { keep, push, slipsOf } from './sqlite-cases-slips.ts';

const TallyRow = z.object({
  status: CaseStatus,
  verdict: Verdict,
  channel: Channel,
  due_on: z.string(),
  received_on: z.string(),
  count: z.int(),
});

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
        .prepare('INSERT INTO cases (number, packet, version, body) VALUES (?, ?, ?, ?)')
        .run(draft.number, draft.packet, draft.version, JSON.stringify(draft));
      this.settle(draft, audit);
      return { case: draft, admitted: true };
    });
  }

  async get(number: string): Promise<Case> {
    return answering(() => this.there(number));
  }

  async ofPacket(packet: string): Promise<Case | null> {
    return answering(() => this.find('packet', packet));
  }

  async queue(options: { limit: number; cursor?: string; filter?: QueueFilter }): Promise<QueuePage> {
    return answering(() => queuePage(this.database, options, this.instant()));
  }

  async tally(): Promise<Tally[]> {
    return answering(() => this.database.prepare('SELECT * FROM tally').all().map(tallyOf));
  }

  async ended(options: { before: string; limit: number }): Promise<string[]> {
    return answering(() => endedBefore(this.database, options));
  }

  async seek(sought: Sought): Promise<string[]> {
    return answering(() => numbersOf(this.database, sought));
  }

  async alike(likeness: readonly string[]): Promise<string[]> {
    return answering(() => casesAlike(this.database, likeness));
  }

  async resemble(packet: string, likeness: readonly string[]): Promise<string[]> {
    return transaction(this.database, () =>
      packetsBefore(this.database, mark(this.database, packet, likeness), likeness),
    );
  }

  async update(next: Case, audit: AuditDraft): Promise<void> {
    transaction(this.database, () => {
      const stored = this.there(next.number);
      if (stored.version !== next.version - 1) throw new VersionConflict(next.number, stored.version);
      if (changeOf(stored.status, next.status)?.fourEyes && stored.review.reviewers.includes(audit.actor))
        throw new FourEyes(next.number);
      this.database
        .prepare('UPDATE cases SET version = ?, body = ? WHERE number = ?')
        .run(next.version, JSON.stringify(next), next.number);
      this.settle(next, audit);
    });
  }

  async note(number: string, audit: AuditDraft): Promise<void> {
    transaction(this.database, () => {
      this.there(number);
      record(this.database, number, audit, this.instant());
    });
  }

  async history(number: string): Promise<AuditEntry[]> {
    const entries = answering(() => historyOf(this.database, number));
    if (entries.length === 0) throw new CaseNotFound(number);
    return entries;
  }

  async trail(options: {
    limit: number;
    cursor?: string;
  }): Promise<{ entries: AuditEntry[]; cursor: string | null }> {
    return answering(() => trailPage(this.database, options));
  }

  async takeNext(wanted: TakeNext): Promise<QueuedCase | null> {
    return transaction(this.database, () => {
      const found = nextFor(this.database, wanted, this.instant());
      if (!found) return null;
      const lease = this.leaseFor(wanted.holder, wanted.seconds);
      hold(this.database, found.case.number, lease, this.instant(), false);
      return { case: found.case, lease };
    });
  }

  async lease(number: string, holder: string, seconds: number, over = false): Promise<Lease> {
    return transaction(this.database, () => {
      this.there(number);
      const lease = this.leaseFor(holder, seconds);
      hold(this.database, number, lease, this.instant(), over);
      return lease;
    });
  }

  async holderOf(number: string): Promise<Lease | null> {
    return answering(() => leaseAt(this.database, number, this.instant()));
  }

  async release(number: string, holder: string): Promise<void> {
    answering(() => giveBack(this.database, number, holder));
  }

  async announce(slip: Slip): Promise<void> {
    answering(() => keep(this.database, slip));
  }

  async slips(ids: readonly string[]): Promise<Slip[]> {
    return answering(() => slipsOf(this.database, ids));
  }

  async advance(id: string, to: Pick<Slip, 'state' | 'pages' | 'number'>): Promise<void> {
    transaction(this.database, () => push(this.database, id, to));
  }

  private find(by: 'number' | 'packet', value: string): Case | null {
    const row = this.database.prepare(`SELECT body FROM cases WHERE ${by} = ?`).get(value);
    return row === undefined ? null : caseOf(row);
  }

  private there(number: string): Case {
    const found = this.find('number', number);
    if (!found) throw new CaseNotFound(number);
    return found;
  }

  /** Writes what goes with a case's body. */
  private settle(of: Case, audit: AuditDraft): void {
    place(this.database, of);
    noteEnd(this.database, of, this.instant());
    if (of.status === 'erased') unmark(this.database, of.packet);
    else mark(this.database, of.packet, of.likeness);
    record(this.database, of.number, audit, this.instant());
  }

  private instant(): string {
    return this.now().toISOString();
  }

  private leaseFor(holder: string, seconds: number): Lease {
    return { holder, until: new Date(this.now().getTime() + seconds * 1000).toISOString() };
  }
}

function tallyOf(row: unknown): Tally {
  const { due_on: dueOn, received_on: receivedOn, ...rest } = TallyRow.parse(row);
  return { ...rest, dueOn, receivedOn };
}
