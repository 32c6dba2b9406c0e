/**
 * How the SDK is to call. A connection that is not made within a second, a call without an answer within five, or a line
 * that is silent as long, is given up and made again on another: all far above what a healthy service takes, and far below
 * a step's time limit. Repeats are paced by the SDK, with jitter.
 */
export const calling = {
  maxAttempts: 5,
  requestHandler: {
    connectionTimeout: 1_000,
    requestTimeout: 5_000,
    socketTimeout: 5_000,
    // without it the SDK says in the log that it waits too long, and waits
    throwOnRequestTimeout: true,
  },
} as const;
