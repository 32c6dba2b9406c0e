import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Shows other processes whether the runner that accepted a packet is still alive: it holds a lock on a file of its own,
 * which the operating system takes away from the dead, however they died. (A process number says less: it is given out
 * again.) SQLite's file lock is the one that Node brings along.
 */
export class Tenure {
  readonly owner = randomUUID();
  private readonly folder: string;
  private readonly lock: DatabaseSync;

  /** @param folder where runners hold their locks; made where it is missing */
  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.lock = new DatabaseSync(join(folder, this.owner));
    this.lock.exec('BEGIN EXCLUSIVE');
  }

  /** True where that runner is gone; its lock file is then removed. */
  isOver(owner: string): boolean {
    if (owner === this.owner) return false;
    const file = join(this.folder, owner);
    const other = new DatabaseSync(file, { timeout: 0 });
    try {
      other.exec('BEGIN EXCLUSIVE; ROLLBACK');
    } catch {
      return false;
    } finally {
      other.close();
    }
    rmSync(file, { force: true });
    return true;
  }

  end(): void {
    this.lock.close();
    rmSync(join(this.folder, this.owner), { force: true });
  }
}
