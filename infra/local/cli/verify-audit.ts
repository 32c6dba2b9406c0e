import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AuditEntry } from '../../../core/case.ts';
import { brokenAt } from '../../../functions/stores/audit.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { codeOf } from './sources.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** What is wrong with a case's history: where it was changed, or entries were added or left out. */
interface Broken {
  number: string;
  /** Place of the first entry that does not follow from those before it, 1-based. */
  entry: number;
  /** Its line in the file. */
  line: number;
}

interface Verified {
  cases: number;
  entries: number;
  broken: Broken[];
}

/**
 * Says whether every case's history in an exported audit trail (JSON Lines) is whole. What it cannot see is that the last
 * entries of a case, or all of them, were left out: nothing after them says that they were there.
 * @throws UsageError where no file is named, it cannot be read, or it is no audit trail
 */
export async function verifyAudit(
  file: string | undefined,
  terminal: Terminal,
  json: boolean,
): Promise<ExitCode> {
  if (file === undefined)
    throw new UsageError('verify-audit needs a file: the audit trail as exported (JSON Lines)');
  const verified = verify(await historiesIn(file));
  if (json) terminal.out(JSON.stringify(verified));
  else for (const said of inWords(verified)) terminal.out(said);
  return verified.broken.length === 0 ? exitCodes.done : exitCodes.notAll;
}

interface Line {
  line: number;
  entry: AuditEntry;
}

/** By case, each in the order of the file. */
async function historiesIn(file: string): Promise<Map<string, Line[]>> {
  const histories = new Map<string, Line[]>();
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') continue;
      const entry = entryOf(text, line);
      const history = histories.get(entry.number);
      if (history) history.push({ line, entry });
      else histories.set(entry.number, [{ line, entry }]);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: cannot be read (${codeOf(error)})`);
  }
  if (histories.size === 0) throw new UsageError(`${file}: there is no entry in it`);
  return histories;
}

function entryOf(text: string, line: number): AuditEntry {
  try {
    return AuditEntry.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`line ${line} is no entry of an audit trail`);
  }
}

function verify(histories: ReadonlyMap<string, readonly Line[]>): Verified {
  const broken: Broken[] = [];
  let entries = 0;
  for (const [number, history] of histories) {
    entries += history.length;
    const at = brokenAt(history.map(({ entry }) => entry));
    if (at !== null) broken.push({ number, entry: at, line: history[at - 1]?.line ?? 0 });
  }
  return { cases: histories.size, entries, broken };
}

function inWords({ cases, entries, broken }: Verified): string[] {
  if (broken.length === 0) return [`The histories of ${cases} case(s), ${entries} entries, are whole.`];
  return [
    ...broken.map(
      ({ number, entry, line }) => `${number}  broken at entry ${entry} (line ${line} of the file)`,
    ),
    `${broken.length} of ${cases} case(s) have a history that was changed, added to or cut.`,
    'What stands before the entry that is named is whole.',
  ];
}
