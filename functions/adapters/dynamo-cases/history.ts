import type { AuditEntry } from '../../../core/case.ts';
import { chain } from '../../stores/audit.ts';
import type { AuditDraft } from '../../stores/cases.ts';
import type { Expression } from './expression.ts';
import { caseKey, EntryItem, entryItem, entryKey } from './items.ts';
import type { CasesTable, Put } from './table.ts';

/** Entries of a case's history after one (0 for none). */
const entriesOf = (number: string, entry: number): Expression => ({
  text: '#pk = :pk AND #sk BETWEEN :from AND :to',
  names: ['pk', 'sk'],
  values: {
    pk: caseKey(number).pk,
    from: entryKey(number, entry + 1).sk,
    to: entryKey(number, mostEntries).sk,
  },
});

/** What the key of an entry can count. */
const mostEntries = 999_999;

/** Oldest first; empty where there is no such case, or nothing after that entry. */
export async function entriesAfter(
  table: CasesTable,
  number: string,
  entry: number,
  limit?: number,
): Promise<AuditEntry[]> {
  const items = await table.query(
    { where: entriesOf(number, entry), ...(limit !== undefined && { limit }) },
    limit,
  );
  return items.map((item) => EntryItem.parse(item));
}

/** The last thing that happened to a case; undefined where there is no such case. */
export async function lastEntry(table: CasesTable, number: string): Promise<AuditEntry | undefined> {
  const [item] = await table.query({ where: entriesOf(number, 0), backward: true, limit: 1 }, 1);
  return EntryItem.optional().parse(item);
}

/**
 * The write of the entry that follows. Entries are never changed or removed, so that none may lie there is condition
 * enough for a chain without gaps.
 * @param at ISO instant
 */
export function entryPut(number: string, last: AuditEntry | undefined, audit: AuditDraft, at: string): Put {
  return { item: entryItem(chain(last, { number, entry: (last?.entry ?? 0) + 1, at, ...audit })) };
}
