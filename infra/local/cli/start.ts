import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Channel, Day } from '../../../core/packet.ts';
import type { Intake } from '../intake.ts';
import type { ExitCode } from './exit-codes.ts';
import { process as processFiles, type Source } from './process.ts';
import { queue } from './queue.ts';
import { sources } from './sources.ts';
import type { Terminal } from './terminal.ts';
import { todayInTokyo } from './today.ts';
import { watch } from './watch.ts';

const samples = fileURLToPath(new URL('../../../eval/samples', import.meta.url));
/** The day on which a sample came; whether its papers are still valid is told against it. */
const Truth = z.looseObject({ file: z.string(), channel: Channel, receivedOn: Day });

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

async function sampleFiles(): Promise<Source[]> {
  const truth = await readFile(join(samples, 'truth.jsonl'), 'utf8').catch(() => '');
  const known = truth
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Truth.parse(JSON.parse(line)));
  const files = await sources([samples], () => undefined);
  return files.map((file) => {
    const told = known.find((sample) => sample.file === basename(file));
    return {
      file: relative(cwd(), file),
      told: { channel: told?.channel, receivedOn: told?.receivedOn ?? todayInTokyo() },
    };
  });
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
