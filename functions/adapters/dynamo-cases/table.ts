import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { answering } from '../aws/failures.ts';
import type { table as design } from '../dynamo-table.ts';
import { calm } from './attempts.ts';
import { type Expression, spoken } from './expression.ts';
import type { Key } from './items.ts';
import { isRefusal, refused } from './refusals.ts';

/** A whole item to be put, if what it replaces is as expected. */
export interface Put {
  item: Key & Record<string, unknown>;
  /** Absent: nothing may lie there. Else what must hold of what lies there now. */
  over?: Expression | 'anything';
}

export interface Query {
  /** Absent: the table itself, read consistently. */
  index?: keyof typeof design.indexes;
  where: Expression;
  filter?: Expression;
  /** Items that one call looks at, before the filter. */
  limit?: number;
  backward?: true;
}

interface Scan {
  filter: Expression;
  limit: number;
  after?: Key;
}

/** What a query or a scan answers: items, and where it goes on. */
interface Answer {
  Items?: Record<string, unknown>[] | undefined;
  LastEvaluatedKey?: Record<string, unknown> | undefined;
}

/** Most keys of one BatchGetItem. */
const batch = 100;
/** Most actions of one TransactWriteItems. */
const mostPuts = 100;

/** The calls that the cases need of DynamoDB: consistent reads, writes that hold themselves to what was read. */
export class CasesTable {
  private readonly client: DynamoDBDocumentClient;
  private readonly name: string;

  constructor(client: DynamoDBClient, name: string) {
    this.client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    this.name = name;
  }

  async get(key: Key): Promise<unknown> {
    const { Item } = await this.ask(() =>
      this.client.send(new GetCommand({ TableName: this.name, Key: key, ConsistentRead: true })),
    );
    return Item;
  }

  /** What lies under the keys, in no order. DynamoDB may answer in parts, and then is asked for the rest. */
  async getAll(keys: readonly Key[]): Promise<unknown[]> {
    const items: unknown[] = [];
    for (let from = 0; from < keys.length; from += batch) {
      let wanted: Record<string, unknown>[] = keys
        .slice(from, from + batch)
        .map(({ pk, sk }) => ({ pk, sk }));
      for (let attempt = 0; wanted.length > 0; attempt += 1) {
        if (attempt > 0) await calm(attempt, `table ${this.name} answers in parts only`);
        const { Responses, UnprocessedKeys } = await this.ask(() =>
          this.client.send(
            new BatchGetCommand({ RequestItems: { [this.name]: { Keys: wanted, ConsistentRead: true } } }),
          ),
        );
        items.push(...(Responses?.[this.name] ?? []));
        wanted = UnprocessedKeys?.[this.name]?.Keys ?? [];
      }
    }
    return items;
  }

  /** What a query finds, over as many answers as it takes. @param enough items, after which no further answer is asked */
  async query(query: Query, enough = Number.POSITIVE_INFINITY): Promise<unknown[]> {
    const items: unknown[] = [];
    for await (const page of this.pages(query)) {
      items.push(...page);
      if (items.length >= enough) break;
    }
    return items;
  }

  /** What a query finds, answer by answer. */
  pages({ index, where, filter, limit, backward }: Query): AsyncGenerator<unknown[]> {
    const input = {
      TableName: this.name,
      ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
      KeyConditionExpression: where.text,
      ...(filter && { FilterExpression: filter.text }),
      ...spoken(where, filter),
      ...(limit !== undefined && { Limit: limit }),
      ...(backward && { ScanIndexForward: false }),
    };
    return this.answers((start) => this.client.send(new QueryCommand({ ...input, ...start })), undefined);
  }

  /** All that lies in the table and passes the filter, answer by answer. For exports. */
  scan({ filter, limit, after }: Scan): AsyncGenerator<unknown[]> {
    const input = {
      TableName: this.name,
      FilterExpression: filter.text,
      ...spoken(filter),
      Limit: limit,
      ConsistentRead: true,
    };
    return this.answers((start) => this.client.send(new ScanCommand({ ...input, ...start })), after);
  }

  private async *answers(
    send: (start: { ExclusiveStartKey?: Record<string, unknown> }) => Promise<Answer>,
    after: Key | undefined,
  ): AsyncGenerator<unknown[]> {
    let start: Record<string, unknown> | undefined = after && { ...after };
    do {
      const from = start;
      const answer: Answer = await this.ask(() => send(from ? { ExclusiveStartKey: from } : {}));
      yield answer.Items ?? [];
      start = answer.LastEvaluatedKey;
    } while (start !== undefined);
  }

  /**
   * Puts all or nothing.
   * @returns the positions of the puts that were refused because something else lay there or was being written;
   * empty where all were done
   */
  async put(puts: readonly Put[]): Promise<number[]> {
    const [only, ...others] = puts;
    if (puts.length > mostPuts)
      throw new RangeError(`${puts.length} puts at once; DynamoDB takes ${mostPuts}`);
    return this.ask(async () => {
      try {
        if (only && others.length === 0) await this.client.send(new PutCommand(this.conditional(only)));
        else
          await this.client.send(
            new TransactWriteCommand({ TransactItems: puts.map((put) => ({ Put: this.conditional(put) })) }),
          );
        return [];
      } catch (error) {
        return refused(error, this.name);
      }
    });
  }

  /** Removes an item of which the condition holds; another stays. */
  async remove(key: Key, condition: Expression): Promise<void> {
    const input = { TableName: this.name, Key: { ...key }, ConditionExpression: condition.text };
    await this.ask(async () => {
      try {
        await this.client.send(new DeleteCommand({ ...input, ...spoken(condition) }));
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    });
  }

  private conditional({ item, over }: Put) {
    const place = { TableName: this.name, Item: { ...item } };
    if (over === 'anything') return place;
    if (!over) return { ...place, ConditionExpression: 'attribute_not_exists(pk)' };
    return { ...place, ConditionExpression: over.text, ...spoken(over) };
  }

  private ask<T>(work: () => Promise<T>): Promise<T> {
    return answering(`table ${this.name}`, work);
  }
}
