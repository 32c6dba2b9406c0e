import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Channel, Day } from '../../../core/packet.ts';
import type { Intake } from '../intake.ts';
import type { Line } from './line.ts';
import type { Source } from './process.ts';
import { ProgressBar } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { bring } from './watch.ts';

const samples = fileURLToPath(new URL('../../../eval/samples', import.meta.url));
/** What the mailroom knows of a sample: its way, and the day, against which the validity of its papers is told. */
const Arrival = z.strictObject({ file: z.string(), channel: Channel, receivedOn: Day });

const markIn = ({ data }: Intake): string => join(data.path, 'samples-unfinished');

/** Notes in a data folder that was never used that the samples are to be taken in, so that an interruption forgets none. */
export async function markFirstTime(intake: Intake): Promise<void> {
  const { cases } = await intake.data.cases.queue({ limit: 1 });
  if (cases.length === 0 && !existsSync(intake.data.documents.root)) await writeFile(markIn(intake), '');
}

/**
 * Takes the bundled samples in, where that was noted; they stand in the line behind whatever people hand in meanwhile.
 * @throws ReaderBroken, StoreUnavailable
 */
export async function takeSamplesIn(intake: Intake, line: Line, terminal: Terminal): Promise<void> {
  if (!existsSync(markIn(intake))) return;
  const files = await sampleFiles();
  terminal.err(`The first time: ${files.length} sample packets, all invented, are taken in.`);
  terminal.err('It takes some minutes; the address above can be used already.');
  const bar = new ProgressBar(terminal, files.length);
  const runs: Promise<void>[] = [];
  for (const { file, told } of files) {
    const entry = await intake.runner.accept(file, told);
    const { promise, resolve } = Promise.withResolvers<void>();
    runs.push(promise);
    line.enterLast(async () => {
      await bring(intake, { entry, name: file }, terminal, false, bar.packet());
      bar.packetDone();
      resolve();
    });
  }
  // all stand in the journal by now
  await rm(markIn(intake));
  await Promise.all(runs);
  bar.end();
  terminal.err('The samples are in.');
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
