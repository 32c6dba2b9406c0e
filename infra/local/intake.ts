import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { steps } from '../../functions/steps.ts';
import { type DataFolder, documentsIn, openDataFolder } from './data-folder.ts';
import { Journal } from './journal.ts';
import { ReadPool } from './read-pool.ts';
import { Runner } from './runner.ts';
import { Tenure } from './tenure.ts';

export interface IntakeOptions {
  /** The data folder; made where it is missing. */
  data: string;
  /** Module of the reading processes; the built-in reader's where it is left out. */
  worker?: URL;
  readers?: number;
  /** False leaves out the pauses before retries, for tests. */
  pauses?: boolean;
}

/** The intake of one machine, open for packets. */
export interface Intake {
  data: DataFolder;
  runner: Runner;
  close(): void;
}

/** A reading process takes up to 600 MB on a full page at 300 dpi; a gigabyte each leaves the machine usable. */
const memoryOfReader = 1 << 30;

/** One a core, as far as memory goes: reading runs at the arithmetic limit of a core. */
const readersHere = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / memoryOfReader)));

/**
 * Opens the intake. Several may work on one data folder.
 * @throws ReaderBroken, StoreUnavailable
 */
export async function openIntake(options: IntakeOptions): Promise<Intake> {
  const { intake, ready } = beginIntake(options);
  await ready;
  return intake;
}

/**
 * Opens the stores and the journal at once; packets may be accepted while the readers start.
 * @returns `ready` rejects with ReaderBroken; the intake is closed then
 * @throws StoreUnavailable
 */
export function beginIntake(options: IntakeOptions): { intake: Intake; ready: Promise<void> } {
  const data = openDataFolder(options.data);
  const tenure = new Tenure(join(data.path, 'runners'));
  const journal = new Journal(data.path, tenure);
  const size = options.readers ?? readersHere();
  const pool = new ReadPool({
    worker: options.worker ?? new URL('./read-worker.ts', import.meta.url),
    arguments: [documentsIn(data.path)],
    size,
    seconds: steps.read.seconds,
  });
  const close = () => {
    pool.close();
    journal.close();
    tenure.end();
    data.cases.close();
  };
  const runner = new Runner(data, journal, pool, { pagesAtOnce: size, pauses: options.pauses ?? true });
  const ready = pool.start().catch((error: unknown) => {
    close();
    throw error;
  });
  return { intake: { data, runner, close }, ready };
}
