import type { StateMachine } from 'aws-local-stepfunctions';
import { z } from 'zod';
import type { Case } from '../../core/case.ts';
import { policyOn } from '../../core/policy.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { handlers, type Step } from '../../functions/handlers.ts';
import { type StepName, type StepOutput, steps } from '../../functions/steps.ts';
import type { DataFolder } from './data-folder.ts';
import type { Entry, Journal } from './journal.ts';
import { ReaderBroken, type ReadPool } from './read-pool.ts';
import { execute, intakeMachine } from './state-machine.ts';
import { type Told, takeIn } from './take-in.ts';

/** Told while a packet is on its way, for the progress shown. */
export interface Progress {
  /** The packet was opened: so many pages are to be read. */
  pages(count: number): void;
  /** One of them was read, or given up. */
  page(): void;
}

const silent: Progress = { pages: () => undefined, page: () => undefined };

/** After so many runners that died over it, a packet is queued as unreadable rather than tried again. */
const mostStarts = 10;

const Outcome = z.looseObject({ number: z.string() });

/** Takes packets in on one machine: the deployed state machine, the deployed steps, and a journal of what was accepted. */
export class Runner {
  private readonly data: DataFolder;
  private readonly journal: Journal;
  private readonly pool: ReadPool;
  private readonly machine: StateMachine;
  private readonly pauses: boolean;
  /** Of the same bytes, one run at a time. */
  private readonly running = new Map<string, Promise<unknown>>();

  /** @param options.pagesAtOnce of one packet; no fewer than there are reading processes */
  constructor(
    data: DataFolder,
    journal: Journal,
    pool: ReadPool,
    options: { pagesAtOnce: number; pauses?: boolean },
  ) {
    this.data = data;
    this.journal = journal;
    this.pool = pool;
    this.machine = intakeMachine(options.pagesAtOnce);
    this.pauses = options.pauses ?? true;
  }

  /** Copies a file in and writes it down; once this returns, the packet becomes a case whatever happens. */
  async accept(file: string, told: Told): Promise<Entry> {
    return this.journal.add(await takeIn(file, told, this.data.documents));
  }

  /** What earlier runners accepted and did not bring into the queue. */
  async leftOver(): Promise<Entry[]> {
    await this.data.documents.tidy(new Date(Date.now() - 3_600_000));
    return this.journal.takeOver();
  }

  /**
   * Brings an accepted packet into the queue. Where it fails, the packet stays in the journal for the next start.
   * @throws ReaderBroken, StoreUnavailable
   */
  async run(entry: Entry, progress: Progress = silent): Promise<Case> {
    const before = this.running.get(entry.packet.id);
    const run = (before ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => this.runAlone(entry, progress));
    this.running.set(entry.packet.id, run);
    try {
      return await run;
    } finally {
      if (this.running.get(entry.packet.id) === run) this.running.delete(entry.packet.id);
    }
  }

  private async runAlone(entry: Entry, progress: Progress): Promise<Case> {
    const { id: _, ...arrival } = entry.packet;
    const broken = Promise.withResolvers<never>();
    const bound = this.bound(entry, progress, broken.reject);
    const givenUp = entry.starts > mostStarts;
    const output = givenUp
      ? await bound.reject({
          arrival,
          error: { Error: 'RunnerDied', Cause: `${mostStarts} runners died over it` },
        })
      : await Promise.race([execute(this.machine, arrival, bound, this.pauses), broken.promise]);
    const { number } = Outcome.parse(output);
    const made = await this.data.cases.get(number);
    this.journal.strike(entry);
    return made;
  }

  /** The deployed steps over this machine's stores; reading is done elsewhere, and progress is told. */
  private bound(entry: Entry, progress: Progress, broken: (error: Error) => void): Record<StepName, Step> {
    const shell = { ...this.data, open: openDocument, policy: policyOn };
    return {
      receive: told(handlers.receive(shell), (output) => {
        const { pages }: StepOutput<'receive'> = steps.receive.output.parse(output);
        progress.pages(pages.length);
      }),
      read: told(async (input) => {
        try {
          return await this.pool.read(entry.place, input);
        } catch (error) {
          if (!(error instanceof ReaderBroken)) throw error;
          // no fault of the packet's: its run stops here, and is taken up when the reader works again
          broken(error);
          return new Promise(() => undefined);
        }
      }, progress.page),
      skip: told(handlers.skip({}), progress.page),
      assess: handlers.assess(shell),
      queue: handlers.queue(shell),
      forget: handlers.forget(shell),
      reject: handlers.reject(shell),
    };
  }
}

const told =
  (step: Step, tell: (output: unknown) => void): Step =>
  async (input) => {
    const output = await step(input);
    tell(output);
    return output;
  };
