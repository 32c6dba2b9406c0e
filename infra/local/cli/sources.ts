import { open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { sniff } from '../../../functions/adapters/opening/sniff.ts';

const endings = ['.tif', '.tiff', '.pdf', '.jpg', '.jpeg', '.png'];

/** Enough of a file to tell its type. */
const headLength = 4096;

/**
 * The files to take in, in order: those named, and of a folder those that are packets by name or content.
 * @param missing told of what is not there or may not be looked at, with the system's code
 */
export async function sources(
  named: readonly string[],
  missing: (path: string, code: string) => void,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of named) {
    try {
      if ((await stat(path)).isDirectory()) found.push(...(await packetsIn(path, missing)));
      else found.push(path);
    } catch (error) {
      missing(path, codeOf(error));
    }
  }
  return found;
}

async function packetsIn(folder: string, missing: (path: string, code: string) => void): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    try {
      if (entry.isDirectory()) found.push(...(await packetsIn(path, missing)));
      else if (entry.isFile() && (await isPacket(path))) found.push(path);
    } catch (error) {
      missing(path, codeOf(error));
    }
  }
  return found;
}

async function isPacket(path: string): Promise<boolean> {
  if (endings.includes(extname(path).toLowerCase())) return true;
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return sniff(buffer.subarray(0, bytesRead)) !== null;
  } finally {
    await file.close();
  }
}

/** The operating system's code of an error, such as ENOENT. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
