import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../../../functions/errors.ts';
import type { Intake } from '../intake.ts';
import type { Entry } from '../journal.ts';
import type { Progress } from '../runner.ts';
import type { Told } from '../take-in.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { Line } from './line.ts';
import type { Options } from './options.ts';
import { whyNot } from './process.ts';
import { said } from './said.ts';
import { codeOf } from './sources.ts';
import type { Terminal } from './terminal.ts';
import { todayInTokyo } from './today.ts';

/** Milliseconds between two looks. A file is taken when it did not change between as many looks as this says. */
const pause = 500;
/** Two seconds: scanners and gateways write in bursts less than a second apart. */
const quietLooks = 4;
/** An empty file may be one that somebody is about to write. */
const quietLooksOfEmpty = 20;
/** What copying programs call a file that they have not finished. */
const unfinished = /^\.|^~|\.(part|partial|tmp|crdownload|filepart)$/i;

interface Seen {
  size: number;
  changed: number;
  looks: number;
}

/** Folders whose name says by which way their files came. */
const channels: Readonly<Record<string, Told['channel']>> = { mail: 'mail', fax: 'fax' };

/**
 * Takes in whatever is put into the folders (and their folders `mail` and `fax`), until the process is stopped.
 * A file leaves its folder once it is in the journal: a crash before that finds it again, one after it runs it again.
 * @param line in which others may stand as well
 */
export async function watch(
  intake: Intake,
  folders: readonly string[],
  terminal: Terminal,
  options: Pick<Options, 'json' | 'channel'>,
  line: Line = new Line(),
): Promise<ExitCode> {
  const enter = (entry: Entry, name: string): void =>
    line.enter(() => bring(intake, { entry, name }, terminal, options.json));
  for (const entry of await intake.runner.leftOver()) enter(entry, `packet ${entry.packet.id}`);
  for (const folder of folders) await mkdir(folder, { recursive: true });
  terminal.err(`Watching ${folders.join(', ')}. Ctrl-C ends it.`);
  const seen = new Map<string, Seen>();
  const looks = lookAgain(() => look(intake, folders, seen, terminal, options.channel, enter));
  await Promise.race([looks, line.stopped]);
  return exitCodes.done;
}

async function lookAgain(look: () => Promise<void>): Promise<never> {
  for (;;) {
    await look();
    await sleep(pause);
  }
}

async function look(
  intake: Intake,
  folders: readonly string[],
  seen: Map<string, Seen>,
  terminal: Terminal,
  channel: Told['channel'],
  enter: (entry: Entry, name: string) => void,
): Promise<void> {
  const there = (await Promise.all(folders.map((folder) => filesIn(folder, channel)))).flat();
  for (const path of seen.keys()) if (!there.some((file) => file.path === path)) seen.delete(path);
  for (const { path, told } of there) {
    const { size, mtimeMs } = await stat(path).catch(() => ({ size: -1, mtimeMs: 0 }));
    const before = seen.get(path);
    const same = before?.size === size && before.changed === mtimeMs;
    const now = { size, changed: mtimeMs, looks: same ? before.looks + 1 : 0 };
    seen.set(path, now);
    // once only: what could not be taken is tried again when it changes
    if (now.looks !== (size === 0 ? quietLooksOfEmpty : quietLooks)) continue;
    await take(intake, path, told, terminal, enter);
  }
}

async function take(
  intake: Intake,
  path: string,
  told: Told,
  terminal: Terminal,
  enter: (entry: Entry, name: string) => void,
): Promise<void> {
  try {
    const entry = await intake.runner.accept(path, told);
    await rm(path);
    enter(entry, path);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    terminal.err(
      `${path}: cannot be taken (${codeOf(error)}); it is tried again when it changes, or at the next start`,
    );
  }
}

async function filesIn(
  folder: string,
  channel: Told['channel'],
  inside = false,
): Promise<{ path: string; told: Told }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: { path: string; told: Told }[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (unfinished.test(entry.name)) continue;
    if (entry.isFile()) found.push({ path, told: { channel, receivedOn: todayInTokyo() } });
    else if (entry.isDirectory() && !inside && entry.name in channels)
      found.push(...(await filesIn(path, channels[entry.name], true)));
  }
  return found;
}

/** Brings one packet into the queue and says so. @throws ReaderBroken, StoreUnavailable */
export async function bring(
  intake: Intake,
  { entry, name }: { entry: Entry; name: string },
  terminal: Terminal,
  json: boolean,
  progress?: Progress,
): Promise<void> {
  try {
    const made = await intake.runner.run(entry, progress);
    terminal.out(json ? JSON.stringify(said(name, made)) : `${name}  ${made.number}  ${made.verdict}`);
  } catch (error) {
    terminal.err(`${name}: ${whyNot(error)}`);
  }
}
