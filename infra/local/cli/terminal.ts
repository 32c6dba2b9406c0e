/** Where the command line writes: results on `out`, everything else on `err`. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  /** Shows a line that the next one replaces; '' takes it away. Does nothing where nobody watches. */
  status: (line: string) => void;
  /** True where a person watches `err`. */
  watched: boolean;
  columns: number;
}

const usualColumns = 80;
const clear = '\r\x1b[2K';

export function terminal(): Terminal {
  const watched = process.stderr.isTTY === true;
  let shown = '';
  // a reader that went away (`| head`) is no failure of ours
  process.stdout.on('error', () => process.exit());
  const above = (stream: NodeJS.WriteStream, line: string): void => {
    if (shown !== '') process.stderr.write(clear);
    stream.write(`${line}\n`);
    if (shown !== '') process.stderr.write(shown);
  };
  return {
    out: (line) => above(process.stdout, line),
    err: (line) => above(process.stderr, line),
    status: (line) => {
      if (!watched) return;
      process.stderr.write(clear + line);
      shown = line;
    },
    watched,
    // some terminals say that they have none
    columns: process.stdout.columns || process.stderr.columns || usualColumns,
  };
}
