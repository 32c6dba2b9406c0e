import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let heeding = false;

/** What a shell calls a program that Ctrl-C ended. */
const interrupted = 130;

/** An empty folder that is gone when the process ends, also by Ctrl-C: the packets of a set may be real papers. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `uketsuke-${name}-`));
  // what was started may still write for a moment
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  if (!heeding)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(interrupted));
  heeding = true;
  return folder;
}
