import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../core/case.ts';

/** What the first entry of a chain stands upon. */
const beginning = '0'.repeat(64);

/** Closes an entry with its hash, so that no earlier entry can be changed or left out unnoticed. */
export function chain(previous: AuditEntry | undefined, entry: Omit<AuditEntry, 'hash'>): AuditEntry {
  const detail = Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = JSON.stringify([entry.number, entry.entry, entry.at, entry.actor, entry.action, detail]);
  const hash = createHash('sha256')
    .update(previous?.hash ?? beginning)
    .update(said)
    .digest('hex');
  return { ...entry, hash };
}

/** The position (1-based) of the first entry that was changed, added or left out; null where the history is whole. */
export function brokenAt(history: readonly AuditEntry[]): number | null {
  let previous: AuditEntry | undefined;
  for (const [i, entry] of history.entries()) {
    const { hash, ...said } = entry;
    if (entry.entry !== i + 1 || chain(previous, said).hash !== hash) return i + 1;
    previous = entry;
  }
  return null;
}
