import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Raster } from '../core/image/raster.ts';
import { BenchReader } from './bench/reader.ts';
import { progress } from './progress.ts';
import { readTruth } from './truth.ts';

/** A strip narrower than this holds a character or two, or none. Pixels. */
const narrowest = 96;
/** Of so many strips one is kept. */
const every = 16;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'npm run strips -- FOLDER: writes lines of the sample packets there, as they are recognised.',
  );
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const samples = join(import.meta.dirname, 'samples');
const packets = readTruth(join(samples, 'truth.jsonl'));

const strips: Raster[] = [];
let seen = 0;
const reader = await BenchReader.open((strip) => {
  if (strip.width >= narrowest && seen++ % every === 0) strips.push(strip);
});
const done = progress(packets.length);
for (const [i, { file, channel, receivedOn, pages }] of packets.entries()) {
  const packet = await reader.accept(join(samples, file), channel, receivedOn);
  for (const { page } of pages) await reader.read(packet, page);
  done(i + 1);
}
await reader.close();
for (const [i, { data, width, height, channels }] of strips.entries())
  await sharp(data, { raw: { width, height, channels } })
    .png()
    .toFile(join(folder, `${String(i).padStart(4, '0')}.png`));
console.log(`${strips.length} strips in ${resolve(folder)}`);
// a PDF's reading thread would wait for a next page
process.exit();
