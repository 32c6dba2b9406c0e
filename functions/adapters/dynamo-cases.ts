import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { AuditEntry, Case } from '../../core/case.ts';
import { CaseNotFound, CaseNumberTaken, VersionConflict } from '../errors.ts';
import { chain } from '../stores/audit.ts';
import type { AuditDraft, Cases, QueuePage } from '../stores/cases.ts';
import { again, undisturbed } from './dynamo-cases/attempts.ts';
import {
  CaseItem,
  caseItem,
  caseKey,
  caseOf,
  EntryItem,
  entryItem,
  PacketItem,
  packetKey,
} from './dynamo-cases/items.ts';
import { bearersOf, markingOf, putOf } from './dynamo-cases/marks.ts';
import { queuePage } from './dynamo-cases/queue.ts';
import { CasesTable, type Put } from './dynamo-cases/table.ts';

/**
 * {@link Cases} in one DynamoDB table, see `dynamo-table.ts`. Every write is held to what was read before it and done
 * again where somebody came between. Reads are consistent, but for the queue's order: a case shows within about a second.
 * @throws StoreUnavailable, StoreForbidden, StoreMissing from every method
 */
export class DynamoCases implements Cases {
  private readonly table: CasesTable;
  private readonly now: () => Date;

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
        { item: caseItem(draft) },
        this.entry(draft.number, undefined, audit),
        putOf({ ...packet, number: draft.number }),
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

  async queue(options: { limit: number; cursor?: string }): Promise<QueuePage> {
    return queuePage(this.table, options);
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
      const { version } = CaseItem.parse(item);
      if (version !== next.version - 1) throw new VersionConflict(next.number, version);
      const last = await this.lastEntry(next.number);
      const { put, marks } = await markingOf(this.table, next.packet, next.likeness);
      const refused = await this.table.put([
        { item: caseItem(next), replaces: { attribute: 'version', value: version } },
        this.entry(next.number, last, audit),
        ...(marks.length === 0 ? [] : [put, ...marks]),
      ]);
      return refused.length === 0 ? undefined : again;
    });
  }

  async note(number: string, audit: AuditDraft): Promise<void> {
    await undisturbed(async () => {
      const last = await this.lastEntry(number);
      if (last === undefined) throw new CaseNotFound(number);
      // entries are never changed or removed, so that none may lie there is condition enough for a chain without gaps
      const refused = await this.table.put([this.entry(number, last, audit)]);
      return refused.length === 0 ? undefined : again;
    });
  }

  async history(number: string): Promise<AuditEntry[]> {
    const items = await this.table.query(entriesOf(number));
    if (items.length === 0) throw new CaseNotFound(number);
    return items.map((item) => EntryItem.parse(item));
  }

  private async isAnothers({ number, packet }: Case): Promise<boolean> {
    const item = await this.table.get(caseKey(number));
    return item !== undefined && caseOf(item).packet !== packet;
  }

  private async lastEntry(number: string): Promise<AuditEntry | undefined> {
    const [item] = await this.table.query({ ...entriesOf(number), ScanIndexForward: false, Limit: 1 });
    return EntryItem.optional().parse(item);
  }

  private entry(number: string, last: AuditEntry | undefined, audit: AuditDraft): Put {
    const entry = { number, entry: (last?.entry ?? 0) + 1, at: this.now().toISOString(), ...audit };
    return { item: entryItem(chain(last, entry)) };
  }
}

const entriesOf = (number: string) => ({
  KeyConditionExpression: 'pk = :case AND begins_with(sk, :entry)',
  ExpressionAttributeValues: { ':case': caseKey(number).pk, ':entry': 'entry#' },
  ConsistentRead: true,
});
