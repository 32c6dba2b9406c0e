/** A clock that a test moves. */
export class Clock {
  private time = Date.parse('2026-11-24T01:02:03.000Z');

  readonly now = (): Date => new Date(this.time);

  forward(seconds: number): void {
    this.time += seconds * 1000;
  }

  /** The ISO instant so many seconds from now. */
  in(seconds: number): string {
    return new Date(this.time + seconds * 1000).toISOString();
  }
}
