import type { Cases } from '../stores/cases.ts';

/**
 * The one table, as data for whoever makes it. Keys are strings all. On demand.
 *
 * | item    | pk                | sk             | holds                                                          |
 * |---------|-------------------|----------------|----------------------------------------------------------------|
 * | case    | `case#<number>`   | `case`         | the case, packed; while it is open its place in the queue      |
 * | lease   | `case#<number>`   | `lease`        | who works on it, and until when                                |
 * | look-up | `case#<number>`   | `look-up#<n>`  | something that the case is found by                            |
 * | entry   | `case#<number>`   | `entry#<6 digits>` | one line of its history                                    |
 * | packet  | `packet#<id>`     | `packet`       | its case's number, its likeness marks and its place among like |
 * | mark    | `mark#<mark>`     | `mark`         | the packets that bear a likeness mark, in the order they came  |
 * | slip    | `slip#<id>`       | `slip`         | what the mailroom told of a document                           |
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: {
    queue: {
      /**
       * `open#<status>#<shard>` of open cases, `ended#<shard>` of those that are over and not yet erased: the index never
       * holds the archive.
       */
      partitionKey: 'queue',
      /** `<due day>#<number>`; of what is over `<instant at which it came there>#<number>`. */
      sortKey: 'queueOrder',
      /** What a filter, or the tally, asks of a case. */
      holds: ['status', 'verdict', 'channel', 'receivedOn', 'types', 'reviewers'],
    },
    lookUp: {
      /** `name#<first character>`, `phone#<first digit>`, `holder#<account name>`. */
      partitionKey: 'lookUp',
      /** `<term>#<number>`; of a holder `<until>#<number>`. */
      sortKey: 'lookUpOrder',
      holds: [],
    },
  },
} as const;

/** Parts of the queue, of each status. One takes 1,000 changes a second; two leave room, and cost two small reads a page. */
export const queueShards = 2;

interface Use {
  /** IAM actions on the table. */
  table: readonly string[];
  /** The indexes that it queries. */
  indexes?: readonly (keyof typeof table.indexes)[];
  /** Patterns of partition keys that the method touches, for the condition `dynamodb:LeadingKeys`. */
  keys: readonly string[];
}

const found = ['name#*', 'phone#*'];

/** What each method asks of DynamoDB; a function's permissions follow from its row in the step table. */
export const uses: Readonly<Record<keyof Cases, Use>> = {
  admit: {
    table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem'],
    keys: ['case#*', 'packet#*', 'mark#*'],
  },
  get: { table: ['dynamodb:GetItem'], keys: ['case#*'] },
  ofPacket: { table: ['dynamodb:GetItem'], keys: ['case#*', 'packet#*'] },
  queue: {
    table: ['dynamodb:BatchGetItem'],
    indexes: ['queue', 'lookUp'],
    keys: ['case#*', 'open#*', 'holder#*'],
  },
  tally: { table: [], indexes: ['queue'], keys: ['open#*'] },
  ended: { table: [], indexes: ['queue'], keys: ['ended#*'] },
  seek: { table: [], indexes: ['lookUp'], keys: found },
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
  trail: { table: ['dynamodb:Scan', 'dynamodb:Query'], keys: ['case#*'] },
  takeNext: {
    table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
    indexes: ['queue', 'lookUp'],
    keys: ['case#*', 'open#*', 'holder#*'],
  },
  lease: { table: ['dynamodb:GetItem', 'dynamodb:PutItem'], keys: ['case#*'] },
  holderOf: { table: ['dynamodb:GetItem'], keys: ['case#*'] },
  release: { table: ['dynamodb:DeleteItem'], keys: ['case#*'] },
  announce: { table: ['dynamodb:PutItem'], keys: ['slip#*'] },
  slips: { table: ['dynamodb:BatchGetItem'], keys: ['slip#*'] },
  advance: { table: ['dynamodb:GetItem', 'dynamodb:PutItem'], keys: ['slip#*'] },
};
