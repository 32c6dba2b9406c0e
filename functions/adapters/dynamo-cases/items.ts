import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { AuditEntry, Case } from '../../../core/case.ts';
import { isOpen } from '../../../core/case-changes.ts';
import { queueShards } from '../dynamo-table.ts';

/** The key of an item; see `functions/adapters/dynamo-table.ts` for what lies where. */
export interface Key {
  pk: string;
  sk: string;
}

export const caseKey = (number: string): Key => ({ pk: `case#${number}`, sk: 'case' });
/** Six digits keep the entries in order up to a million. */
export const entryKey = (number: string, entry: number): Key => ({
  pk: `case#${number}`,
  sk: `entry#${String(entry).padStart(6, '0')}`,
});
export const packetKey = (packet: string): Key => ({ pk: `packet#${packet}`, sk: 'packet' });
export const markKey = (mark: string): Key => ({ pk: `mark#${mark}`, sk: 'mark' });

export const CaseItem = z.object({ version: z.int(), body: z.instanceof(Uint8Array) });

export const EntryItem = AuditEntry.strip();

export const PacketItem = z.object({
  packet: z.string(),
  /** Counts the changes of this item, so that a change can be held to what was read. */
  revision: z.int(),
  /** Among like packets the earlier has the smaller place; absent while no mark is known. */
  place: z.int().optional(),
  marks: z.array(z.string()),
  /** Of its case, once it is one. */
  number: z.string().optional(),
});
export type PacketItem = z.infer<typeof PacketItem>;

export const MarkItem = z.object({
  mark: z.string(),
  packets: z.array(z.object({ packet: z.string(), place: z.int() })),
  /** How many they are: it only grows, so a change can be held to what was read. */
  count: z.int(),
});
export type MarkItem = z.infer<typeof MarkItem>;

/** A key of the index `queue`, as it lies on a case and as a page of the queue continues. */
export const QueueKey = z.object({
  pk: z.string(),
  sk: z.string(),
  queue: z.string(),
  queueOrder: z.string(),
});

/** A case would not fit an item of DynamoDB (400 KB). Thousands of pages would have to be read into one. */
export class CaseTooLarge extends Error {
  override readonly name = 'CaseTooLarge';
  constructor(number: string, bytes: number) {
    super(
      `case ${number} takes ${bytes} bytes even packed, a table item holds ${mostBytes}: split the packet`,
    );
  }
}

/** 400 KB less what keys and the places in the queue take. */
const mostBytes = 400_000 - 2_000;

/**
 * Packed, 300 pages with what they say take a tenth of the 400 KB that an item holds, and cost a tenth to read and write.
 * @throws CaseTooLarge
 */
export function caseItem(of: Case): Key & Record<string, string | number | Uint8Array> {
  const body = gzipSync(JSON.stringify(of));
  if (body.length > mostBytes) throw new CaseTooLarge(of.number, body.length);
  const place = isOpen(of.status) ? { queue: shardOf(of.number), queueOrder: orderOf(of) } : {};
  return { ...caseKey(of.number), version: of.version, body, ...place };
}

export const caseOf = (item: unknown): Case =>
  Case.parse(JSON.parse(gunzipSync(CaseItem.parse(item).body).toString()));

export const entryItem = (entry: AuditEntry) => ({ ...entryKey(entry.number, entry.entry), ...entry });

export const shards: readonly string[] = Array.from({ length: queueShards }, (_, i) => `open#${i}`);

/** Numbers derive from hashes, so the sum of their symbols spreads evenly. */
const shardOf = (number: string): string =>
  `open#${[...number].reduce((sum, symbol) => sum + symbol.charCodeAt(0), 0) % queueShards}`;

export const orderOf = ({ dueOn, number }: Pick<Case, 'dueOn' | 'number'>): string => `${dueOn}#${number}`;
