import { CaseNotFound, StoreUnavailable } from '../../../functions/errors.ts';
import { NoDataFolder } from '../data-folder.ts';
import { ReaderBroken } from '../read-pool.ts';
import { PortTaken } from '../serve/port-taken.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { UsageError } from './usage.ts';

/** What is told of an error that ended the command, and what to do. Anything unexpected is thrown on. */
export function problem(error: unknown, data: string): { code: ExitCode; lines: string[] } {
  if (error instanceof UsageError)
    return {
      code: exitCodes.usage,
      lines: [error.message, 'How it is used: npm run --silent intake -- --help'],
    };
  if (error instanceof CaseNotFound)
    return {
      code: exitCodes.noSuchCase,
      lines: [`${error.message} in ${data}. Which there are: npm run --silent intake -- queue`],
    };
  if (error instanceof NoDataFolder)
    return {
      code: exitCodes.data,
      lines: [
        `${error.message}.`,
        'Take something in first (process, or npm start), or name the folder with --data DIR.',
      ],
    };
  if (error instanceof PortTaken)
    return {
      code: exitCodes.port,
      lines: [`${error.message}. Name another with --port, or leave it out.`],
    };
  if (error instanceof ReaderBroken)
    return {
      code: exitCodes.reader,
      lines: [
        `The reader does not start: ${error.message}`,
        'Install the project afresh (npm ci) and see that models/ is complete. What was accepted is kept, and goes on then.',
      ],
    };
  if (error instanceof StoreUnavailable)
    return {
      code: exitCodes.data,
      lines: [
        error.message,
        `The data folder is ${data}; --data DIR takes another. What was accepted goes on at the next start.`,
      ],
    };
  throw error;
}
