import { Unreadable } from '../../functions/errors.ts';
import { ReadProcess } from './read-process.ts';

/** The reader does not start: the installation is to be mended, and no packet can be judged by it. */
export class ReaderBroken extends Error {
  override readonly name = 'ReaderBroken';
}

export interface PoolOptions {
  /** Module that a reading process runs. */
  worker: URL;
  /** Its arguments. */
  arguments: readonly string[];
  /** Reading processes; one a core keeps the machine busy. */
  size: number;
  /** Time limit of one page, seconds. */
  seconds: number;
}

/** A machine short of memory may fail to start a process once or twice; more in a row, with none left, will not pass. */
const mostFailedStarts = 3;

interface Waiting {
  place: number;
  input: unknown;
  resolve: (output: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * Reads pages in processes of their own, each with its own reader: a page that takes all memory, or all time, or the
 * process down with it, costs that page and nothing else. A process that died is replaced when the next page needs it.
 */
export class ReadPool {
  private readonly options: PoolOptions;
  private readonly idle: ReadProcess[] = [];
  private readonly busy = new Set<ReadProcess>();
  private readonly waiting: Waiting[] = [];
  private starting = 0;
  private failedStarts = 0;
  private lastFailure = '';
  private closed = false;
  private broken: ReaderBroken | null = null;

  constructor(options: PoolOptions) {
    this.options = options;
  }

  /** Starts the processes. @throws ReaderBroken where none of them can read */
  async start(): Promise<void> {
    await Promise.all(Array.from({ length: this.options.size }, () => this.add()));
    // pages may have come meanwhile, so that all of them are busy already
    if (this.idle.length + this.busy.size === 0) this.breakDown(this.lastFailure);
    if (this.broken) throw this.broken;
  }

  /**
   * Reads a page when its turn comes: pages of earlier packets first.
   * @param place the packet's, see the journal
   * @throws whatever the step throws; Unreadable (`took-too-long`); Error where the process died; ReaderBroken
   */
  read(place: number, input: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.broken) return reject(this.broken);
      const after = this.waiting.findIndex((other) => other.place > place);
      this.waiting.splice(after === -1 ? this.waiting.length : after, 0, { place, input, resolve, reject });
      this.serve();
    });
  }

  close(): void {
    this.closed = true;
    for (const reader of [...this.idle, ...this.busy]) reader.kill();
  }

  private serve(): void {
    while (this.waiting.length > 0) {
      const reader = this.idle.pop();
      if (!reader) break;
      if (!reader.alive) continue;
      const next = this.waiting.shift();
      if (next) void this.give(reader, next);
    }
    // those that died are replaced only when they are missed
    const missing = this.options.size - this.busy.size - this.idle.length - this.starting;
    for (let i = 0; i < Math.min(missing, this.waiting.length); i += 1) void this.add();
  }

  private async give(reader: ReadProcess, { input, resolve, reject }: Waiting): Promise<void> {
    this.busy.add(reader);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      reader.kill();
    }, this.options.seconds * 1000);
    try {
      resolve(await reader.read(input));
    } catch (error) {
      if (late) reject(new Unreadable('took-too-long', `the page took more than ${this.options.seconds} s`));
      else reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      clearTimeout(limit);
      this.busy.delete(reader);
      if (reader.alive) this.idle.push(reader);
      this.serve();
    }
  }

  private async add(): Promise<void> {
    if (this.closed || this.broken) return;
    this.starting += 1;
    const reader = new ReadProcess(this.options.worker, this.options.arguments);
    try {
      await reader.ready;
      this.failedStarts = 0;
      if (this.closed) reader.kill();
      else this.idle.push(reader);
    } catch (error) {
      reader.kill();
      this.failedStarts += 1;
      this.lastFailure = error instanceof Error ? error.message : String(error);
      const none = this.busy.size + this.idle.length === 0;
      if (none && this.failedStarts >= mostFailedStarts) this.breakDown(this.lastFailure);
    } finally {
      this.starting -= 1;
      this.serve();
    }
  }

  private breakDown(message: string): void {
    this.broken ??= new ReaderBroken(message);
    for (const { reject } of this.waiting.splice(0)) reject(this.broken);
  }
}
