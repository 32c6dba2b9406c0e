import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DocumentNotFound, StoreUnavailable } from '../errors.ts';
import { checkKey, type Documents } from '../stores/documents.ts';

/** Papers of other people: nobody but the account that runs the product may look. */
const privateFolder = { recursive: true, mode: 0o700 } as const;

/**
 * Documents as files below one folder. A document is written beside its place, brought to the disk and then named,
 * so that it is there whole or not at all, whenever the machine stops.
 */
export class FileDocuments implements Documents {
  readonly root: string;

  /** @param root an absolute path; made where it is missing */
  constructor(root: string) {
    this.root = root;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const place = this.place(key);
    await this.attempt(async () => {
      const written = await this.unfinished();
      const file = await open(written, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await this.name(written, place);
    });
  }

  /** Takes over a file that lies in {@link unfinished} already. */
  async name(written: string, place: string): Promise<void> {
    await mkdir(dirname(place), privateFolder);
    await rename(written, place);
    const folder = await open(dirname(place), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  async get(key: string): Promise<Uint8Array> {
    const place = this.place(key);
    return this.attempt(() => readFile(place), key);
  }

  async has(key: string): Promise<boolean> {
    const place = this.place(key);
    return access(place).then(
      () => true,
      () => false,
    );
  }

  async fingerprint(key: string): Promise<{ size: number; sha256: string }> {
    const place = this.place(key);
    return this.attempt(async () => {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of createReadStream(place)) {
        hash.update(chunk);
        size += chunk.length;
      }
      return { size, sha256: hash.digest('hex') };
    }, key);
  }

  async remove(key: string): Promise<void> {
    const place = this.place(key);
    await this.attempt(() => rm(place, { force: true }));
  }

  /** A path on the same disk for a file that is being written; what a crash leaves there goes by {@link tidy}. */
  async unfinished(): Promise<string> {
    const folder = join(this.root, '.unfinished');
    await mkdir(folder, privateFolder);
    return join(folder, randomUUID());
  }

  /** Removes what a crash left half written: whatever nobody wrote to since `before`. */
  async tidy(before: Date): Promise<void> {
    const folder = join(this.root, '.unfinished');
    await mkdir(folder, privateFolder);
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const written = await stat(file).catch(() => null);
      if (written && written.mtime < before) await rm(file, { force: true });
    }
  }

  place(key: string): string {
    return join(this.root, checkKey(key));
  }

  /** @param key given where a missing file means a missing document */
  private async attempt<T>(work: () => Promise<T>, key?: string): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      if (key !== undefined && (code === 'ENOENT' || code === 'ENOTDIR')) throw new DocumentNotFound(key);
      throw new StoreUnavailable(
        `the document folder does not answer (${code}): is the disk full or read-only?`,
        {
          cause: error,
        },
      );
    }
  }
}
