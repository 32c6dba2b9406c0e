import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ReadAnswer, type ReadOrder } from './read-protocol.ts';

/**
 * glibc keeps what the networks and the image library gave back, in an arena a thread. Told to give it back, a reading
 * process peaks at 460 instead of 510 MB, at no measurable cost; 4 MB instead of 32 would save 70 MB more and take 0.1 s a page.
 */
const thrift = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(32 << 20),
  MALLOC_TRIM_THRESHOLD_: String(32 << 20),
};

interface Pending {
  order: number;
  resolve: (output: unknown) => void;
  reject: (error: Error) => void;
}

/** One reading process, which has one page in hand at a time. */
export class ReadProcess {
  /** @throws Error where the process cannot open its reader */
  readonly ready: Promise<void>;
  private readonly child: ChildProcess;
  private pending: Pending | null = null;
  private order = 0;

  constructor(worker: URL, argumentsOf: readonly string[]) {
    this.child = fork(fileURLToPath(worker), [...argumentsOf], {
      // its standard output would mix with the runner's
      stdio: ['ignore', 2, 2, 'ipc'],
      env: { ...process.env, ...thrift },
    });
    this.ready = new Promise((resolve, reject) => {
      this.child.on('message', (message) => {
        const answer = ReadAnswer.parse(message);
        if (answer.told === 'ready') resolve();
        else if (answer.told === 'broken') reject(new Error(answer.message));
        else this.settle(answer);
      });
      this.child.on('error', reject);
      this.child.on('exit', (code, signal) => {
        const error = new Error(`the reading process ended (${signal ?? `code ${code}`})`);
        reject(error);
        this.pending?.reject(error);
        this.pending = null;
      });
    });
    // told to whoever waits for it; nobody may
    this.ready.catch(() => undefined);
  }

  get alive(): boolean {
    return this.child.connected && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Carries out the read step. @throws what the step throws, by name and message; Error where the process ends */
  read(input: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.order += 1;
      const order: ReadOrder = { order: this.order, input };
      this.pending = { order: this.order, resolve, reject };
      this.child.send(order, (error) => {
        if (error) this.child.kill('SIGKILL');
      });
    });
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  private settle(answer: Extract<ReadAnswer, { order: number }>): void {
    const pending = this.pending;
    if (pending?.order !== answer.order) return;
    this.pending = null;
    if (answer.told === 'read') pending.resolve(answer.output);
    else pending.reject(Object.assign(new Error(answer.message), { name: answer.name }));
  }
}
