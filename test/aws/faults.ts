/** An error as the SDK throws it. */
export function awsError(name: string, status: number, more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error(`${name} (invented)`), {
    name,
    $metadata: { httpStatusCode: status },
    ...more,
  });
}

/** What goes by: throttling, time limits, broken connections, AWS's own trouble. */
export const passingFaults = [
  awsError('ThrottlingException', 400),
  awsError('ProvisionedThroughputExceededException', 400),
  awsError('SlowDown', 503),
  awsError('InternalServerError', 500),
  awsError('UnknownError', 503),
  awsError('TimeoutError', 0),
  Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
];

/** What no repeat helps. */
export const refusals = [
  awsError('AccessDenied', 403),
  awsError('AccessDeniedException', 400),
  awsError('ExpiredTokenException', 400),
  awsError('Forbidden', 403),
];
