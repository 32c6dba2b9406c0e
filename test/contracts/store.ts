import type { Case } from '../../core/case.ts';
import type { AuditDraft, Cases, QueuedCase, QueueFilter } from '../../functions/stores/cases.ts';
import type { Clock } from './clock.ts';
import { sampleCase } from './sample-case.ts';

/** What each test of the contract is given: an empty store, and the clock it goes by. */
export interface Store {
  cases: Cases;
  clock: Clock;
}

export const admitted: AuditDraft = {
  actor: 'intake',
  action: 'admitted',
  detail: { verdict: 'incomplete' },
};
export const taken: AuditDraft = { actor: 'hanako', action: 'taken', detail: {} };

/** Admits them, some at once: an emulator is as slow as a network. */
export async function admitAll({ cases }: Store, drafts: readonly Case[]): Promise<void> {
  for (let from = 0; from < drafts.length; from += 25)
    await Promise.all(drafts.slice(from, from + 25).map((draft) => cases.admit(draft, admitted)));
}

/** Admits an invented case and gives it back. */
export async function admit({ cases }: Store, name: string, changes: Partial<Case> = {}): Promise<Case> {
  const draft = sampleCase(name, changes);
  await cases.admit(draft, admitted);
  return draft;
}

/** Changes a case and gives back what it is now. */
export async function change({ cases }: Store, of: Case, changes: Partial<Case>): Promise<Case> {
  const next = { ...of, ...changes, version: of.version + 1 };
  await cases.update(next, taken);
  return next;
}

export const inOrder = (a: Case, b: Case): number => (a.dueOn + a.number < b.dueOn + b.number ? -1 : 1);
export const numbersOf = (of: readonly QueuedCase[]): string[] => of.map((queued) => queued.case.number);

/** The whole queue, page by page. */
export async function pagesOf(
  { cases }: Store,
  limit: number,
  filter?: QueueFilter,
): Promise<QueuedCase[][]> {
  const pages: QueuedCase[][] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Cases['queue']>> = await cases.queue({
      limit,
      ...(filter && { filter }),
      ...(cursor !== null && { cursor }),
    });
    pages.push(page.cases);
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
}
