import { flushCompileCache } from 'node:module';
import { held } from '../../functions/held.ts';
import { read } from '../../functions/read.ts';
import type { Shell } from '../../functions/shell.ts';
import { steps } from '../../functions/steps.ts';
import { type ReadAnswer, ReadOrder } from './read-protocol.ts';

/**
 * Makes this process carry out the read step for the runner that started it, one page after the other.
 * It ends with the runner, however that ends.
 * @param open makes what the step works with; where it fails, the runner is told that nothing can be read
 */
export async function serveReads(
  open: () => Promise<Pick<Shell, 'documents' | 'open' | 'reader' | 'policy'>>,
): Promise<void> {
  process.on('disconnect', () => process.exit());
  // Ctrl-C reaches every process of a terminal; the runner decides what becomes of it
  process.on('SIGINT', () => undefined);
  try {
    const readPage = held(steps.read, read)(await open());
    process.on('message', async (message) => {
      const { order, input } = ReadOrder.parse(message);
      try {
        tell({ told: 'read', order, output: await readPage(input) });
      } catch (error) {
        const { name, message: said } = error instanceof Error ? error : new Error(String(error));
        tell({ told: 'failed', order, name, message: said });
      }
    });
    tell({ told: 'ready' });
    // it is killed when all is read, and would not come to keep it
    flushCompileCache();
  } catch (error) {
    tell({ told: 'broken', message: error instanceof Error ? error.message : String(error) });
  }
}

const tell = (answer: ReadAnswer): void => {
  process.send?.(answer);
};
