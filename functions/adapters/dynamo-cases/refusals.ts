import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { StoreUnavailable } from '../../errors.ts';

/** What a transaction's parts say of a table that is asked too much; the whole may go through later. */
const throttled = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

/** The condition of a single write did not hold. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** The positions of the writes that were refused. @throws whatever else it is */
export function refused(error: unknown, table: string): number[] {
  if (error instanceof TransactionConflictException || isRefusal(error)) return [0];
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
