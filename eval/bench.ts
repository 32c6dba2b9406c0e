import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evenly } from './bench/evenly.ts';
import { BenchReader } from './bench/reader.ts';
import { sideBySide } from './bench/side-by-side.ts';
import { benchLines } from './bench/table.ts';
import { openTesseractJs } from './bench/tesseract-js.ts';
import { openNativeTesseract } from './bench/tesseract-native.ts';
import { progress } from './progress.ts';
import { runProgram } from './run.ts';
import { temporaryFolder } from './temporary.ts';
import { readTruth } from './truth.ts';

const usage = `npm run bench [-- options]: how fast pages are read and in how much memory, and beside it, on the same pages, tesseract.
  --truth FILE  JSON Lines as samples/README.md says      (eval/samples/truth.jsonl)
  --dir DIR     where the packets lie                     (the folder of the truth)
  --pages N     about so many pages, of packets taken evenly (20)
  --all         every packet`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        truth: { type: 'string', default: join(import.meta.dirname, 'samples', 'truth.jsonl') },
        dir: { type: 'string' },
        pages: { type: 'string', default: '20' },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const pages = Number(values.pages);
    if (!Number.isInteger(pages) || pages < 1) throw new Error('--pages takes a whole number from 1');
    return { ...values, pages: values.all ? Number.POSITIVE_INFINITY : pages };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const asked = options();
if (asked.help) {
  console.log(usage);
  process.exit(0);
}
const packets = evenly(readTruth(asked.truth), asked.pages);
const dir = resolve(asked.dir ?? dirname(asked.truth));
const pages = packets.reduce((sum, packet) => sum + packet.pages.length, 0);
console.log(`${pages} pages of ${packets.length} packets\n`);

const run = await runProgram(packets, dir, temporaryFolder('data'), progress(packets.length));
const reader = await BenchReader.open();
const native = await openNativeTesseract();
const engines = [...(native ? [native] : []), await openTesseractJs()];
const comparison = await sideBySide(packets, dir, reader, engines, progress(packets.length));
await reader.close();
for (const engine of engines) await engine.close();

for (const line of benchLines(run, pages, availableParallelism(), comparison)) console.log(line);
if (native === null)
  console.log('\nNo tesseract with Japanese data on this machine (Debian: tesseract-ocr-jpn).');
if (run.failed.length > 0) {
  console.error(`The program ended with ${run.failed.join(', ')}:\n${run.stderr.slice(-2000)}`);
  process.exitCode = 1;
}
// a PDF's reading thread would wait for a next page
process.exit();
