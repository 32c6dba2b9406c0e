import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { AuditEntry, Case, Lease } from '../../core/case.ts';
import { changeOf } from '../../core/case-changes.ts';
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
import { again, undisturbed } from './dynamo-cases/attempts.ts';
import { endedBefore } from './dynamo-cases/ended.ts';
import { both, type Expression, equal } from './dynamo-cases/expression.ts';
import { entriesAfter, entryPut, lastEntry } from './dynamo-cases/history.ts';
import {
  CaseItem,
  caseItem,
  caseKey,
  caseOf,
  leaseKey,
  PacketItem,
  packetKey,
} from './dynamo-cases/items.ts';
import { giveBack, hold, leaseOf, running } from './dynamo-cases/leases.ts';
import { lookUpPuts, numbersOf } from './dynamo-cases/look-ups.ts';
import { bearersOf, markingOf, putOf, unmarking } from './dynamo-cases/marks.ts';
import { takeNext } from './dynamo-cases/next.ts';
import { queuePage } from './dynamo-cases/queue.ts';
import { advanceSlip, keepSlip, slipsOf } from './dynamo-cases/slips.ts';
import { CasesTable, type Put } from './dynamo-cases/table.ts';
import { Counter } from './dynamo-cases/tally.ts';
import { trailPage } from './dynamo-cases/trail.ts';

/**
 * {@link Cases} in one DynamoDB table, see `dynamo-table.ts`. Every write is held to what was read before it and done
 * again where somebody came between. Reads are consistent, but for the queue's order: a case shows within about a second.
 * @throws StoreUnavailable, StoreForbidden, StoreMissing from every method
 */
export class DynamoCases implements Cases {
  private readonly table: CasesTable;
  private readonly now: () => Date;
  private readonly counter = new Counter();

  constructor(client: DynamoDBClient, name: string, now: () => Date) {
    this.table = new CasesTable(client, name);
    this.now = now;
  }

  async admit(draft: Case, audit: AuditDraft): Promise<{ case: Case; admitted: boolean }> {
    return undisturbed(async () => {
      const there = await this.ofPacket(draft.packet);
      if (there) return { case: there, admitted: false };
      const { packet, marks } = await markingOf(this.table, draft.packet, draft.likeness);
      // admitted between the two reads
      if (packet.number !== undefined) return again;
      const refused = await this.table.put([
        { item: caseItem(draft, this.instant()) },
        entryPut(draft.number, undefined, audit, this.instant()),
        putOf({ ...packet, number: draft.number }),
        ...lookUpPuts(draft, []),
        ...marks,
      ]);
      if (refused.length === 0) return { case: draft, admitted: true };
      if (await this.isAnothers(draft)) throw new CaseNumberTaken(draft.number);
      return again;
    });
  }

  async get(number: string): Promise<Case> {
    const item = await this.table.get(caseKey(number));
    if (item === undefined) throw new CaseNotFound(number);
    return caseOf(item);
  }

  async ofPacket(packet: string): Promise<Case | null> {
    const known = PacketItem.optional().parse(await this.table.get(packetKey(packet)));
    return known?.number === undefined ? null : this.get(known.number);
  }

  async queue(options: { limit: number; cursor?: string; filter?: QueueFilter }): Promise<QueuePage> {
    return queuePage(this.table, options, this.instant());
  }

  async tally(): Promise<Tally[]> {
    return this.counter.count(this.table, this.now().getTime());
  }

  async ended(options: { before: string; limit: number }): Promise<string[]> {
    return endedBefore(this.table, options);
  }

  async seek(sought: Sought): Promise<string[]> {
    return numbersOf(this.table, sought);
  }

  async alike(likeness: readonly string[]): Promise<string[]> {
    const packets = await this.table.getAll((await bearersOf(this.table, likeness)).map(packetKey));
    return packets.flatMap((item) => PacketItem.parse(item).number ?? []).toSorted();
  }

  async resemble(packet: string, likeness: readonly string[]): Promise<string[]> {
    return undisturbed(async () => {
      const { put, marks, before } = await markingOf(this.table, packet, likeness);
      if (marks.length === 0) return before;
      const refused = await this.table.put([put, ...marks]);
      return refused.length === 0 ? before : again;
    });
  }

  async update(next: Case, audit: AuditDraft): Promise<void> {
    await undisturbed(async () => {
      const item = await this.table.get(caseKey(next.number));
      if (item === undefined) throw new CaseNotFound(next.number);
      const { version, lookUps } = CaseItem.parse(item);
      if (version !== next.version - 1) throw new VersionConflict(next.number, version);
      const stored = caseOf(item);
      const eyes = changeOf(stored.status, next.status)?.fourEyes ? [notReviewedBy(audit.actor)] : [];
      const last = await lastEntry(this.table, next.number);
      const marks = await this.marksOf(next);
      const refused = await this.table.put([
        { item: caseItem(next, this.instant()), over: both(equal('version', version), ...eyes) },
        entryPut(next.number, last, audit, this.instant()),
        ...lookUpPuts(next, lookUps),
        ...marks,
      ]);
      if (refused.length === 0) return undefined;
      if (eyes.length > 0 && refused.includes(0) && stored.review.reviewers.includes(audit.actor))
        throw new FourEyes(next.number);
      return again;
    });
  }

  async note(number: string, audit: AuditDraft): Promise<void> {
    await undisturbed(async () => {
      const last = await lastEntry(this.table, number);
      if (last === undefined) throw new CaseNotFound(number);
      const refused = await this.table.put([entryPut(number, last, audit, this.instant())]);
      return refused.length === 0 ? undefined : again;
    });
  }

  async history(number: string): Promise<AuditEntry[]> {
    const entries = await entriesAfter(this.table, number, 0);
    if (entries.length === 0) throw new CaseNotFound(number);
    return entries;
  }

  async trail(options: {
    limit: number;
    cursor?: string;
  }): Promise<{ entries: AuditEntry[]; cursor: string | null }> {
    return trailPage(this.table, options);
  }

  async takeNext(wanted: TakeNext): Promise<QueuedCase | null> {
    const lease = this.leaseFor(wanted.holder, wanted.seconds);
    return takeNext(this.table, wanted, lease, this.instant());
  }

  async lease(number: string, holder: string, seconds: number, over = false): Promise<Lease> {
    const lease = this.leaseFor(holder, seconds);
    await hold(this.table, number, lease, this.instant(), over);
    return lease;
  }

  async holderOf(number: string): Promise<Lease | null> {
    return running(leaseOf(await this.table.get(leaseKey(number))), this.instant());
  }

  async release(number: string, holder: string): Promise<void> {
    await giveBack(this.table, number, holder);
  }

  async announce(slip: Slip): Promise<void> {
    await keepSlip(this.table, slip);
  }

  async slips(ids: readonly string[]): Promise<Slip[]> {
    return slipsOf(this.table, ids);
  }

  async advance(id: string, to: Pick<Slip, 'state' | 'pages' | 'number'>): Promise<void> {
    await advanceSlip(this.table, id, to);
  }

  /** What has to be written for the record of marks to be that of a case. */
  private async marksOf({ packet, likeness, status }: Case): Promise<Put[]> {
    if (status === 'erased') return unmarking(this.table, packet);
    const { put, marks } = await markingOf(this.table, packet, likeness);
    return marks.length === 0 ? [] : [put, ...marks];
  }

  private async isAnothers({ number, packet }: Case): Promise<boolean> {
    const item = await this.table.get(caseKey(number));
    return item !== undefined && caseOf(item).packet !== packet;
  }

  private instant(): string {
    return this.now().toISOString();
  }

  private leaseFor(holder: string, seconds: number): Lease {
    return { holder, until: new Date(this.now().getTime() + seconds * 1000).toISOString() };
  }
}

/** 四つの目, held by the table itself against the reviewers that lie there. */
const notReviewedBy = (actor: string): Expression => ({
  text: 'NOT contains(#reviewers, :actor)',
  names: ['reviewers'],
  values: { actor },
});
