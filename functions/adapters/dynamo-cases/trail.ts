import { z } from 'zod';
import type { AuditEntry } from '../../../core/case.ts';
import { within } from '../queue-cursor.ts';
import { equal } from './expression.ts';
import { entriesAfter } from './history.ts';
import { caseKey, Key, numberOf } from './items.ts';
import type { CasesTable } from './table.ts';

/** The case that comes next, and its last entry that was given; 0 for none. */
const Cursor = z.tuple([z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/), z.int().nonnegative()]);
type Cursor = z.infer<typeof Cursor>;

/** Items that a call of the scan looks at. About every tenth is a case; the others are passed over. */
const scanned = 500;
/** Cases whose entries are asked for at once: enough that a page of 1,000 entries takes about a second. */
const atOnce = 16;

/**
 * A page of everybody's histories. The cases come by a scan, the entries of each by a query, so that they are whole and
 * in order, which a scan alone does not promise.
 */
export async function trailPage(
  table: CasesTable,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<{ entries: AuditEntry[]; cursor: string | null }> {
  const size = within(limit, 1000);
  const begin = cursor === undefined ? undefined : decoded(cursor);
  const entries: AuditEntry[] = [];
  for await (const some of casesFrom(table, begin)) {
    const histories = some.map(([number, from]) =>
      entriesAfter(table, number, from, size + 1 - entries.length),
    );
    entries.push(...(await Promise.all(histories)).flat());
    if (entries.length > size) break;
  }
  const page = entries.slice(0, size);
  const last = page.at(-1);
  const more = entries.length > size && last !== undefined;
  return { entries: page, cursor: more ? encoded([last.number, last.entry]) : null };
}

async function* casesFrom(table: CasesTable, begin: Cursor | undefined): AsyncGenerator<Cursor[]> {
  if (begin) yield [begin];
  const pages = table.scan({
    filter: equal('sk', caseKey('').sk),
    limit: scanned,
    ...(begin && { after: caseKey(begin[0]) }),
  });
  for await (const page of pages) {
    const numbers = page.map((item) => numberOf(Key.parse(item).pk));
    for (let from = 0; from < numbers.length; from += atOnce)
      yield numbers.slice(from, from + atOnce).map((number): Cursor => [number, 0]);
  }
}

const encoded = (place: Cursor): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function decoded(cursor: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (error) {
    throw new RangeError('that is not a place in the trail: begin without a cursor', { cause: error });
  }
}
