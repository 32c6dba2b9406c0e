import { packetsAtOnce } from './process.ts';

type Work = () => Promise<void>;

/**
 * The one line in which accepted packets stand until they are brought into the queue, however they came: no more of them at
 * once than keep every reading process busy. Those that a person waits for go before those that nobody does.
 */
export class Line {
  private readonly first: Work[] = [];
  private readonly last: Work[] = [];
  private running = 0;
  private readonly broken = Promise.withResolvers<never>();

  constructor() {
    // whoever waits for the end hears of it; where nobody does, it must not end the process
    this.broken.promise.catch(() => undefined);
  }

  /** @param work brings one packet into the queue; throws where none can be */
  enter(work: Work): void {
    this.first.push(work);
    this.next();
  }

  /** Lets everything that enters otherwise go before it. */
  enterLast(work: Work): void {
    this.last.push(work);
    this.next();
  }

  /** Never resolves; rejects with what stops every packet: the reader or the store. */
  get stopped(): Promise<never> {
    return this.broken.promise;
  }

  private next(): void {
    if (this.running >= packetsAtOnce) return;
    const work = this.first.shift() ?? this.last.shift();
    if (!work) return;
    this.running += 1;
    work()
      .catch(this.broken.reject)
      .finally(() => {
        this.running -= 1;
        this.next();
      });
  }
}
