import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../core/case.ts';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { faxOf, pdfOf } from './paper.ts';

const harness = fileURLToPath(new URL('./harness.ts', import.meta.url));

export interface Folders {
  data: string;
  inbox: string;
}

/** A data folder that does not exist yet, and an inbox with so many packets, each of one to four pages. */
export async function folders(packets: number, type: 'tif' | 'pdf' = 'tif'): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'uketsuke-kill-'));
  const inbox = join(root, 'inbox');
  await mkdir(inbox);
  const documentOf = type === 'tif' ? faxOf : pdfOf;
  for (let i = 0; i < packets; i += 1)
    // paper 2 carries an individual number: its originals are removed on the way
    await writeFile(
      join(inbox, `${String(i).padStart(2, '0')}.${type}`),
      documentOf([1, 2, 3, 9].slice(0, 1 + (i % 4)), `packet ${i}`),
    );
  return { data: join(root, 'data'), inbox };
}

export interface Run {
  child: ChildProcess;
  /** Lines of standard output and of standard error so far. */
  out: string[];
  err: string[];
  ended: Promise<{ code: number | null; signal: string | null }>;
}

/** @param moment where it kills itself, see the harness */
export function start(command: 'process' | 'watch', { data, inbox }: Folders, moment = ''): Run {
  const child = spawn(process.execPath, [harness, command, data, inbox, moment], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = (stream: NodeJS.ReadableStream | null): string[] => {
    const found: string[] = [];
    let text = '';
    stream?.on('data', (chunk) => {
      const parts = (text + String(chunk)).split('\n');
      text = parts.pop() ?? '';
      found.push(...parts);
    });
    return found;
  };
  return {
    child,
    out: lines(child.stdout),
    err: lines(child.stderr),
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal }))),
  };
}

/** Every case in a data folder, with the number of entries in its history. */
export async function casesIn(data: string): Promise<{ case: Case; actions: string[] }[]> {
  const { cases } = openDataFolder(data);
  try {
    const page = await cases.queue({ limit: 100 });
    return await Promise.all(
      page.cases.map(async ({ case: one }) => ({
        case: one,
        actions: (await cases.history(one.number)).map((entry) => entry.action),
      })),
    );
  } finally {
    cases.close();
  }
}

/** Every file below a folder, as text. */
export async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')));
}
