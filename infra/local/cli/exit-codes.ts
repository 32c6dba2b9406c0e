/** What the command line answers a script that started it. */
export const exitCodes = {
  /** Every packet became a case, whatever its verdict; every history that was verified is whole; the round left nothing. */
  done: 0,
  /**
   * At least one file did not become a case: see standard error. What was accepted is tried again at the next start.
   * Or at least one history that was verified is not whole, or the day's round left a case.
   */
  notAll: 1,
  /** The command was not understood. */
  usage: 2,
  /** The data folder cannot be used: disk full, read-only, of a newer version. */
  data: 3,
  /** The reader does not start: the installation is to be mended. */
  reader: 4,
  /** No case has that number. */
  noSuchCase: 5,
  /** The port that was asked for is taken by another program. */
  port: 6,
  /** Stopped by Ctrl-C or a signal; what was accepted goes on at the next start. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
