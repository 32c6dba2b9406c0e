import {
  type DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { StoreUnavailable } from '../../errors.ts';
import { answering } from '../aws/failures.ts';
import { calm } from './attempts.ts';
import type { Key } from './items.ts';

/** A whole item to be put, if what it replaces is as expected. */
export interface Put {
  item: Key & Record<string, unknown>;
  /** Absent: nothing may lie there. Else an attribute and the value it must have now. */
  replaces?: { attribute: string; value: number };
}

/** Most keys of one BatchGetItem. */
const batch = 100;
/** Most actions of one TransactWriteItems. */
const mostPuts = 100;

/** The calls that the cases need of DynamoDB: consistent reads, puts that hold themselves to what was read. */
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

  /** All that a query finds, over as many answers as it takes; with `Limit`, no more than that. */
  async query(input: Omit<QueryCommandInput, 'TableName'>): Promise<unknown[]> {
    const items: unknown[] = [];
    let start: QueryCommandInput['ExclusiveStartKey'];
    do {
      const { Items, LastEvaluatedKey } = await this.ask(() =>
        this.client.send(
          new QueryCommand({ ...input, TableName: this.name, ...(start && { ExclusiveStartKey: start }) }),
        ),
      );
      items.push(...(Items ?? []));
      start = LastEvaluatedKey;
    } while (start !== undefined && items.length < (input.Limit ?? Number.POSITIVE_INFINITY));
    return items;
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

  private conditional({ item, replaces }: Put) {
    const place = { TableName: this.name, Item: { ...item } };
    if (!replaces) return { ...place, ConditionExpression: 'attribute_not_exists(pk)' };
    return {
      ...place,
      ConditionExpression: '#attribute = :value',
      ExpressionAttributeNames: { '#attribute': replaces.attribute },
      ExpressionAttributeValues: { ':value': replaces.value },
    };
  }

  private ask<T>(work: () => Promise<T>): Promise<T> {
    return answering(`table ${this.name}`, work);
  }
}

/** What a transaction's parts say of a table that is asked too much; the whole may go through later. */
const throttled = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

function refused(error: unknown, table: string): number[] {
  if (error instanceof TransactionConflictException) return [0];
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return [0];
  if (!(error instanceof TransactionCanceledException)) throw error;
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
  if (codes.some((code) => throttled.has(code)))
    throw new StoreUnavailable(`table ${table} does not answer (${codes.join()}): throttled`, {
      cause: error,
    });
  const positions = codes.flatMap((code, i) =>
    code === 'ConditionalCheckFailed' || code === 'TransactionConflict' ? [i] : [],
  );
  if (positions.length === 0) throw error;
  return positions;
}
