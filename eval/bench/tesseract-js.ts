import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { z } from 'zod';
import type { Engine } from './engine.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('tesseract.js/package.json')), 'utf8')));
/** The package has two: this one is for the newer engine alone, and the better one at that. */
const japanese = join(
  dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/jpn'))),
  '4.0.0_best_int',
);

/** tesseract compiled to WebAssembly, with the Japanese data of its npm package: nothing is fetched, nothing kept. */
export async function openTesseractJs(): Promise<Engine> {
  const worker = await createWorker('jpn', OEM.LSTM_ONLY, { langPath: japanese, cacheMethod: 'none' });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    // it would tell of every speck on standard error
    debug_file: '/dev/null',
  });
  return {
    name: `tesseract.js ${version}`,
    read: async ({ file, dpi }) => {
      await worker.setParameters({ user_defined_dpi: String(Math.round(dpi)) });
      return (await worker.recognize(file, {}, { text: true })).data.text;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
