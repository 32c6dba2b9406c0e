import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Engine } from './engine.ts';

const run = promisify(execFile);

/** One thread, as our reader has; more would only make the others of the machine wait. */
const env = { ...process.env, OMP_THREAD_LIMIT: '1' };

/** The machine's own tesseract; null where there is none, or it has no Japanese data. A process a page: loading is counted. */
export async function openNativeTesseract(): Promise<Engine | null> {
  const ask = async (option: string): Promise<string> => {
    const { stdout, stderr } = await run('tesseract', [option]);
    return stdout + stderr;
  };
  try {
    if (!/^jpn$/m.test(await ask('--list-langs'))) return null;
    const version = /tesseract v?(\S+)/.exec(await ask('--version'))?.[1] ?? '';
    return {
      name: `tesseract ${version}`,
      read: async ({ file, dpi }) => {
        const how = ['-l', 'jpn', '--oem', '1', '--psm', '3', '--dpi', String(Math.round(dpi))];
        return (await run('tesseract', [file, 'stdout', ...how], { env, maxBuffer: 1 << 26 })).stdout;
      },
      close: async () => undefined,
    };
  } catch (error) {
    // not installed
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
