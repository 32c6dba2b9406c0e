import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from './progress.ts';
import { runProgram } from './run.ts';
import { temporaryFolder } from './temporary.ts';
import { readTruth } from './truth.ts';

// Pages a second and memory over every Nth sample packet, everything included: npm run bench [-- --every N] [--truth FILE]
const { values } = parseArgs({
  options: {
    truth: { type: 'string', default: join(import.meta.dirname, 'samples', 'truth.jsonl') },
    /** Of 46 packets 8, mail and fax: a minute. */
    every: { type: 'string', default: '6' },
  },
});
const packets = readTruth(values.truth).filter((_, i) => i % Math.max(1, Number(values.every)) === 0);
const pages = packets.reduce((sum, packet) => sum + packet.pages.length, 0);
const data = temporaryFolder('bench');
const run = await runProgram(packets, dirname(values.truth), data, progress(packets.length));
console.log(`packets            ${packets.length}`);
console.log(`pages              ${pages}`);
console.log(`processors         ${availableParallelism()}`);
console.log(`seconds            ${run.seconds.toFixed(1)}`);
console.log(`seconds a page     ${(run.seconds / pages).toFixed(2)}`);
console.log(`pages a second     ${(pages / run.seconds).toFixed(2)}`);
console.log(`highest memory MB  ${(run.peak / 2 ** 20).toFixed(0)}`);
if (run.failed.length > 0) {
  console.error(`The program ended with ${run.failed.join(', ')}:\n${run.stderr.slice(-2000)}`);
  process.exitCode = 1;
}
