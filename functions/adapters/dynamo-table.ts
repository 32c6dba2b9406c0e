import type { Cases } from '../stores/cases.ts';

/**
 * The one table, as data for whoever makes it. Strings all. On demand.
 *
 * | item   | pk                | sk             | holds                                                          |
 * |--------|-------------------|----------------|----------------------------------------------------------------|
 * | case   | `case#<number>`   | `case`         | the case, packed; while it is open its place in the queue      |
 * | entry  | `case#<number>`   | `entry#<6 digits>` | one line of its history                                    |
 * | packet | `packet#<id>`     | `packet`       | its case's number, its likeness marks and its place among like |
 * | mark   | `mark#<mark>`     | `mark`         | the packets that bear a likeness mark, in the order they came  |
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    {
      name: 'queue',
      /** `open#<shard>`; set on open cases alone, so that the index never holds the archive. */
      partitionKey: 'queue',
      /** `<due day>#<number>`. */
      sortKey: 'queueOrder',
      projection: 'KEYS_ONLY',
    },
  ],
} as const;

/** Parts of the queue. One takes 1,000 admissions a second; four leave room, and cost four small reads a page. */
export const queueShards = 4;

interface Use {
  /** IAM actions on the table. */
  table: readonly string[];
  /** IAM actions on its indexes. */
  index?: readonly string[];
  /** Patterns of partition keys that the method touches, for the condition `dynamodb:LeadingKeys`. */
  keys: readonly string[];
}

/** What each method asks of DynamoDB; a function's permissions follow from its row in the step table. */
export const uses: Readonly<Record<keyof Cases, Use>> = {
  admit: {
    table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem'],
    keys: ['case#*', 'packet#*', 'mark#*'],
  },
  get: { table: ['dynamodb:GetItem'], keys: ['case#*'] },
  ofPacket: { table: ['dynamodb:GetItem'], keys: ['case#*', 'packet#*'] },
  queue: { table: ['dynamodb:BatchGetItem'], index: ['dynamodb:Query'], keys: ['case#*', 'open#*'] },
  alike: { table: ['dynamodb:BatchGetItem'], keys: ['packet#*', 'mark#*'] },
  resemble: {
    table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem'],
    keys: ['packet#*', 'mark#*'],
  },
  update: {
    table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    keys: ['case#*', 'packet#*', 'mark#*'],
  },
  note: { table: ['dynamodb:Query', 'dynamodb:PutItem'], keys: ['case#*'] },
  history: { table: ['dynamodb:Query'], keys: ['case#*'] },
};
