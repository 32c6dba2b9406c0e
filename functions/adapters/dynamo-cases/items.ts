import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { AuditEntry, Case, type CaseStatus } from '../../../core/case.ts';
import { isEnded, isOpen } from '../../../core/case-changes.ts';
import { lookUpsOf } from '../../../core/review/look-up.ts';
import { saidOf } from '../../../core/review/said.ts';
import { queueShards } from '../dynamo-table.ts';

/** The key of an item; see `functions/adapters/dynamo-table.ts` for what lies where. */
export const Key = z.object({ pk: z.string(), sk: z.string() });
export type Key = z.infer<typeof Key>;

export const caseKey = (number: string): Key => ({ pk: `case#${number}`, sk: 'case' });
/** The number in the key of anything that belongs to a case. */
export const numberOf = (pk: string): string => pk.slice(caseKey('').pk.length);
export const leaseKey = (number: string): Key => ({ pk: `case#${number}`, sk: 'lease' });
/** @param place 0, 1, 2 … within the case */
export const lookUpKey = (number: string, place: number): Key => ({
  pk: `case#${number}`,
  sk: `look-up#${place}`,
});
export const slipKey = (id: string): Key => ({ pk: `slip#${id}`, sk: 'slip' });
/** Six digits keep the entries in order up to a million. */
export const entryKey = (number: string, entry: number): Key => ({
  pk: `case#${number}`,
  sk: `entry#${String(entry).padStart(6, '0')}`,
});
export const packetKey = (packet: string): Key => ({ pk: `packet#${packet}`, sk: 'packet' });
export const markKey = (mark: string): Key => ({ pk: `mark#${mark}`, sk: 'mark' });

const LookUp = z.object({ by: z.enum(['name', 'phone']), term: z.string() });

export const CaseItem = z.object({
  version: z.int(),
  body: z.instanceof(Uint8Array),
  /** What lies in its look-ups, place by place. */
  lookUps: z.array(LookUp),
});

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
  /** How often it was written: it only grows, so a change can be held to what was read. */
  count: z.int(),
});
export type MarkItem = z.infer<typeof MarkItem>;

/** A case would not fit an item of DynamoDB (400 KB). Thousands of pages would have to be read into one. */
export class CaseTooLarge extends Error {
  override readonly name = 'CaseTooLarge';
  constructor(number: string, bytes: number) {
    super(
      `case ${number} takes ${bytes} bytes even packed, a table item holds ${mostBytes}: split the packet`,
    );
  }
}

/** 400 KB less what stands beside the body: people's names above all. */
const mostBytes = 400_000 - 20_000;

/**
 * Packed, 300 pages with what they say take a tenth of the 400 KB that an item holds, and cost a tenth to read and write.
 * Beside the body stands, as corrected, what conditions and the index ask for.
 * @param at ISO instant at which it is written
 * @throws CaseTooLarge
 */
export function caseItem(of: Case, at: string) {
  const body = gzipSync(JSON.stringify(of));
  if (body.length > mostBytes) throw new CaseTooLarge(of.number, body.length);
  const said = saidOf(of);
  return {
    ...caseKey(of.number),
    version: of.version,
    body,
    status: of.status,
    verdict: of.verdict,
    channel: of.channel,
    receivedOn: of.receivedOn,
    types: said.requestTypes,
    reviewers: of.review.reviewers,
    lookUps: lookUpsOf(said),
    ...(isOpen(of.status) && { queue: `open#${of.status}#${shardOf(of)}`, queueOrder: orderOf(of) }),
    ...(isEnded(of.status) && { queue: `ended#${shardOf(of)}`, queueOrder: `${at}#${of.number}` }),
  };
}

export const caseOf = (item: unknown): Case =>
  Case.parse(JSON.parse(gunzipSync(CaseItem.parse(item).body).toString()));

export const entryItem = (entry: AuditEntry) => ({ ...entryKey(entry.number, entry.entry), ...entry });

/** The partitions of the queue that hold cases of these statuses. */
export const shardsOf = (statuses: readonly CaseStatus[]): string[] =>
  statuses.filter(isOpen).flatMap((status) => partitionsOf(`open#${status}`));

/** The partitions that hold what is over. */
export const endedShards = (): string[] => partitionsOf('ended');

const partitionsOf = (what: string): string[] =>
  Array.from({ length: queueShards }, (_, shard) => `${what}#${shard}`);

/** Numbers derive from hashes, so the sum of their symbols spreads evenly. */
const shardOf = ({ number }: Case): number =>
  [...number].reduce((sum, symbol) => sum + symbol.charCodeAt(0), 0) % queueShards;

export const orderOf = ({ dueOn, number }: Pick<Case, 'dueOn' | 'number'>): string => `${dueOn}#${number}`;
