import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Channel, Day } from '../../../core/packet.ts';
import type { Intake } from '../intake.ts';
import type { ExitCode } from './exit-codes.ts';
import { process as processFiles, type Source } from './process.ts';
import { queue } from './queue.ts';
import type { Terminal } from './terminal.ts';
import { watch } from './watch.ts';

const samples = fileURLToPath(new URL('../../../eval/samples', import.meta.url));
/** What the mailroom knows of a sample: its way, and the day, against which the validity of its papers is told. */
const Arrival = z.strictObject({ file: z.string(), channel: Channel, receivedOn: Day });

/**
 * What `npm start` does: the first time it takes in the bundled samples and shows the queue; then it watches the inbox.
 * An interrupted first time goes on where it stood.
 */
export async function start(intake: Intake, terminal: Terminal): Promise<ExitCode> {
  const inbox = join(intake.data.path, 'inbox');
  for (const channel of Channel.options) await mkdir(join(inbox, channel), { recursive: true });
  const unfinished = join(intake.data.path, 'samples-unfinished');
  if (await isNew(intake)) await writeFile(unfinished, '');
  if (existsSync(unfinished)) {
    const files = await sampleFiles();
    terminal.err(
      `The first time: ${files.length} sample packets, all invented, are taken in. It takes some minutes.`,
    );
    await processFiles(intake, files, terminal, false);
    await rm(unfinished);
    terminal.out('');
  }
  await queue(intake.data.cases, terminal, false);
  for (const line of whereThingsAre(intake.data.path, inbox)) terminal.out(line);
  return watch(intake, [inbox], terminal, { json: false, channel: undefined });
}

async function isNew({ data }: Intake): Promise<boolean> {
  const { cases } = await data.cases.queue({ limit: 1 });
  return cases.length === 0 && !existsSync(data.documents.root);
}

/** The samples that are listed as having come; none where the list is missing. */
async function sampleFiles(): Promise<Source[]> {
  const listed = await readFile(join(samples, 'arrivals.jsonl'), 'utf8').catch(() => '');
  const arrivals = listed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Arrival.parse(JSON.parse(line)));
  return arrivals
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, ...told }) => ({ file: relative(cwd(), join(samples, file)), told }));
}

const whereThingsAre = (data: string, inbox: string): string[] => [
  '',
  `Cases and masked pages are kept in ${data}. Delete that folder to begin anew.`,
  `Put a scan into ${join(inbox, 'mail')} or a fax into ${join(inbox, 'fax')}: it is taken in.`,
  'In another terminal:',
  '  npm run --silent intake -- queue',
  '  npm run --silent intake -- case NUMBER',
  '  npm run --silent intake -- process eval/samples/mail-01-c920.pdf --json',
  '',
];
