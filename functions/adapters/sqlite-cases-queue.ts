import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Lease } from '../../core/case.ts';
import { openStatuses } from '../../core/case-changes.ts';
import { Verdict } from '../../core/finding.ts';
import type { QueuedCase, QueueFilter, QueuePage, TakeNext } from '../stores/cases.ts';
import { cursorOf, placeOf, within } from './queue-cursor.ts';
import { caseOf, typeMark } from './sqlite-cases-derived.ts';

/** A part of a statement with the values that belong to it. */
interface Sql {
  text: string;
  values: (string | number)[];
}

const Row = z.object({ body: z.string(), holder: z.string().nullable(), until: z.string().nullable() });

/** A page of the queue. @param now ISO instant */
export function queuePage(
  database: DatabaseSync,
  { limit, cursor, filter = {} }: { limit: number; cursor?: string; filter?: QueueFilter },
  now: string,
): QueuePage {
  const size = within(limit, 100);
  const found = all(database, pageAfter(cursor, filter, size + 1), now);
  const cases = found.slice(0, size);
  const last = cases.at(-1)?.case;
  const more = found.length > size && last !== undefined;
  return { cases, cursor: more ? cursorOf([last.dueOn, last.number]) : null };
}

/** The places of a page: a due day asked for is where it begins, as a cursor is. */
export function pageAfter(cursor: string | undefined, filter: QueueFilter, limit: number): Sql {
  const { dueFrom = '', ...rest } = filter;
  const [dueOn, number] = cursor === undefined ? ['', ''] : placeOf(cursor);
  const values = dueFrom > dueOn ? [dueFrom, ''] : [dueOn, number];
  return places(rest, [{ text: '(due_on, number) > (?, ?)', values }], limit);
}

/** The case that the holder is at already, or else the first that nobody holds. @param now ISO instant */
export function nextFor(database: DatabaseSync, wanted: TakeNext, now: string): QueuedCase | undefined {
  const others: Sql[] =
    wanted.notReviewedBy === undefined
      ? []
      : [
          {
            text: 'NOT EXISTS (SELECT 1 FROM json_each(reviewers) WHERE value = ?)',
            values: [wanted.notReviewedBy],
          },
        ];
  const { holder, statuses } = wanted;
  const mine = { text: 'until > ?', values: [now] };
  const free = {
    text: 'NOT EXISTS (SELECT 1 FROM leases WHERE leases.number = waiting.number AND until > ?)',
    values: [now],
  };
  const [first] = all(database, places({ statuses, holder }, [mine, ...others], 1), now);
  return first ?? all(database, places({ statuses }, [free, ...others], 1), now)[0];
}

function all(database: DatabaseSync, page: Sql, now: string): QueuedCase[] {
  const rows = database
    .prepare(
      `WITH page AS (${page.text})
       SELECT body, holder, until FROM page JOIN cases USING (number) LEFT JOIN leases USING (number)
       ORDER BY page.due_on, number`,
    )
    .all(...page.values);
  return rows.map((row) => ({ case: caseOf(row), lease: leaseOf(row, now) }));
}

function leaseOf(row: unknown, now: string): Lease | null {
  const { holder, until } = Row.parse(row);
  return holder !== null && until !== null && until > now ? { holder, until } : null;
}

/**
 * The first fitting places of the queue. Where statuses or verdicts are asked for, each pair of them is a range of an
 * index in the queue's order; the ranges are merged, so that what lies between costs nothing.
 */
function places(filter: Omit<QueueFilter, 'dueFrom'>, also: readonly Sql[], limit: number): Sql {
  const conditions = [...asked(filter), ...also];
  const branches = pairs(filter).map((pair) => branch(filter, [...pair, ...conditions], limit));
  if (branches.length === 0) return { text: 'SELECT due_on, number FROM waiting WHERE FALSE', values: [] };
  return {
    text: `${branches.map(({ text }) => `SELECT * FROM (${text})`).join(' UNION ALL ')} ORDER BY due_on, number LIMIT ?`,
    values: [...branches.flatMap(({ values }) => values), limit],
  };
}

function branch({ holder }: QueueFilter, conditions: readonly Sql[], limit: number): Sql {
  const [from, held]: [string, Sql[]] =
    holder === undefined
      ? ['waiting', []]
      : ['leases CROSS JOIN waiting USING (number)', [{ text: 'holder = ?', values: [holder] }]];
  const where = [...held, ...conditions];
  return {
    text: `SELECT due_on, number FROM ${from} ${where.length === 0 ? '' : 'WHERE'} ${where.map(({ text }) => text).join(' AND ')} ORDER BY due_on, number LIMIT ?`,
    values: [...where.flatMap(({ values }) => values), limit],
  };
}

function pairs({ statuses, verdicts }: QueueFilter): Sql[][] {
  if (statuses === undefined && verdicts === undefined) return [[]];
  const open = openStatuses.filter((status) => statuses?.includes(status) ?? true);
  const said = Verdict.options.filter((verdict) => verdicts?.includes(verdict) ?? true);
  return open.flatMap((status) =>
    said.map((verdict) => [{ text: 'status = ? AND verdict = ?', values: [status, verdict] }]),
  );
}

function asked({ channels, types, dueTo, receivedFrom, receivedTo }: QueueFilter): Sql[] {
  const anyOf = (test: string, values: readonly string[] | undefined): Sql[] =>
    values === undefined
      ? []
      : [{ text: `(${['FALSE', ...values.map(() => test)].join(' OR ')})`, values: [...values] }];
  const day = (test: string, value: string | undefined): Sql[] =>
    value === undefined ? [] : [{ text: test, values: [value] }];
  return [
    ...anyOf('channel = ?', channels),
    ...anyOf('instr(types, ?) > 0', types?.map(typeMark)),
    ...day('due_on <= ?', dueTo),
    ...day('received_on >= ?', receivedFrom),
    ...day('received_on <= ?', receivedTo),
  ];
}
