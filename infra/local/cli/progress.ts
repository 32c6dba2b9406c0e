import type { Progress } from '../runner.ts';
import type { Terminal } from './terminal.ts';
import { cut } from './text.ts';

const barWidth = 24;
/** Before so many pages the time left would only be guessed. */
const fewPages = 4;

/** Counts packets and pages, and shows them on a terminal: done, left, and the time that takes. */
export class ProgressBar {
  private readonly terminal: Terminal;
  private readonly packets: number;
  private readonly now: () => number;
  private readonly began: number;
  private packetsDone = 0;
  private packetsOpened = 0;
  private pagesKnown = 0;
  private pagesDone = 0;

  /** @param now milliseconds */
  constructor(terminal: Terminal, packets: number, now: () => number = Date.now) {
    this.terminal = terminal;
    this.packets = packets;
    this.now = now;
    this.began = now();
  }

  /** What the runner tells of one packet. */
  packet(): Progress {
    return {
      pages: (count) => {
        this.packetsOpened += 1;
        this.pagesKnown += count;
        this.show();
      },
      page: () => {
        this.pagesDone += 1;
        this.show();
      },
    };
  }

  packetDone(): void {
    this.packetsDone += 1;
    this.show();
  }

  end(): void {
    this.terminal.status('');
  }

  /** The line as it stands now. */
  line(): string {
    const left = this.pagesLeft();
    const share = this.pagesDone / Math.max(1, this.pagesDone + left);
    const filled = Math.round(share * barWidth);
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    // packets that nobody has opened yet count with the pages of an average one
    const about = this.packetsOpened < this.packets ? 'about ' : '';
    return `${bar} packet ${this.packetsDone}/${this.packets} · page ${this.pagesDone}, ${about}${left} left${this.time(left)}`;
  }

  private pagesLeft(): number {
    const average = this.packetsOpened === 0 ? 0 : this.pagesKnown / this.packetsOpened;
    const unopened = Math.max(0, this.packets - Math.max(this.packetsOpened, this.packetsDone));
    return Math.max(0, this.pagesKnown - this.pagesDone) + Math.round(unopened * average);
  }

  private time(left: number): string {
    if (this.pagesDone < fewPages) return '';
    const seconds = Math.ceil((((this.now() - this.began) / this.pagesDone) * left) / 1000);
    return ` · ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`}`;
  }

  private show(): void {
    this.terminal.status(cut(this.line(), this.terminal.columns - 1));
  }
}
