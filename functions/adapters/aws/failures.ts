import { StoreUnavailable } from '../../errors.ts';

/** The function's role, or the key that its data is encrypted with, does not let it do this. A retry does not help. */
export class StoreForbidden extends Error {
  override readonly name = 'StoreForbidden';
}

/** The bucket or the table that the environment names is not there. A retry does not help. */
export class StoreMissing extends Error {
  override readonly name = 'StoreMissing';
}

/**
 * Names under which AWS tells what a later call may not meet: throttling, time limits, a service's own trouble.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const passing = new Set([
  'ThrottlingException',
  'ThrottledException',
  'Throttling',
  'TooManyRequestsException',
  'ProvisionedThroughputExceededException',
  'LimitExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'InternalServerError',
  'InternalError',
  'ServiceUnavailable',
  'RequestTimeout',
  'OperationAborted',
  'ConditionalRequestConflict',
  'TransactionInProgressException',
  'TimeoutError',
  'AbortError',
  'NetworkingError',
]);

/** Codes of Node's network layer for a connection that broke or was not made. */
const broken = new Set(['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN']);

const refusing = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
  'CredentialsProviderError',
]);

const absent = new Set(['NoSuchBucket', 'ResourceNotFoundException']);

/**
 * Runs a call of the SDK, and gives its failures the names that the state machine and the operator know.
 * Others go through as they are.
 * @param of what is called, for the operator: `table cases`, `bucket pages`
 * @throws StoreUnavailable, StoreForbidden, StoreMissing
 */
export async function answering<T>(of: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw named(of, error);
  }
}

function named(of: string, error: unknown): unknown {
  const { name, code, status } = told(error);
  const cause = { cause: error };
  if (passing.has(name) || broken.has(code) || status >= 500 || status === 429)
    return new StoreUnavailable(
      `${of} does not answer (${name}): throttled, or AWS itself is in trouble`,
      cause,
    );
  if (absent.has(name))
    return new StoreMissing(`${of} is not there: was the stack deployed in this region and account?`, cause);
  if (refusing.has(name) || status === 401 || status === 403)
    return new StoreForbidden(
      `${of} may not be used like this (${name}): check the function's role, the key policy and, where something is not found, s3:ListBucket`,
      cause,
    );
  return error;
}

/** What is known of a failure: its name, Node's code (`''` where none) and the HTTP status (0 where none). */
export function told(error: unknown): { name: string; code: string; status: number } {
  if (!(error instanceof Error)) return { name: 'unknown', code: '', status: 0 };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { name: error.name, code, status: statusOf(error) };
}

function statusOf(error: Error): number {
  if (!('$metadata' in error)) return 0;
  const metadata = error.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return 0;
  return Number(metadata.httpStatusCode ?? 0);
}
