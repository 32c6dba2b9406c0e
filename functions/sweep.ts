import type { Case } from '../core/case.ts';
import { isEnded } from '../core/case-changes.ts';
import { erasedBefore, erasureOf, tombstone } from '../core/sweep/erasure.ts';
import { type Line, pastLines } from '../core/sweep/lines.ts';
import { notesOn, notTold } from '../core/sweep/notes.ts';
import type { Shell } from './shell.ts';
import { keys, type StepReach } from './steps.ts';

/** The day's round; on AWS a function that a schedule starts, locally `npm run intake -- sweep`. */
export const sweepRow = {
  does: 'notes what a day brought to open cases, and erases those that have been over for as long as the policy keeps them',
  reach: {
    read: [],
    write: [],
    remove: ['incoming/', 'pages/', 'assessments/'],
    cases: ['queue', 'history', 'note', 'ended', 'get', 'update'],
  },
  /** The most that a function may take; ten thousand open cases take two minutes. */
  seconds: 900,
  megabytes: 512,
} as const satisfies { does: string; reach: StepReach; seconds: number; megabytes: number };

/** What a round found and did. */
export interface Swept {
  open: number;
  /** Open cases that are past each line. */
  past: Record<Line, number>;
  /** Entries made in histories. */
  noted: number;
  erased: number;
  /** Cases of which something went wrong; the next round comes by them again. */
  failed: { number: string; error: string }[];
}

type Works = Pick<Shell, 'cases' | 'documents' | 'policy'>;

/** Cases that are worked on at once: a table answers as many without waiting. */
const atOnce = 8;
/** Documents removed at once. */
const removedAtOnce = 25;
const page = 100;

/**
 * Goes once through all open cases and through those that are over long enough. Done again, on the same day or after a round
 * that broke off, it does what is left to do.
 * @param today ISO day in Asia/Tokyo
 */
export async function sweep(today: string, works: Works): Promise<Swept> {
  const swept: Swept = {
    open: 0,
    past: { target: 0, redLine: 0, ceiling: 0 },
    noted: 0,
    erased: 0,
    failed: [],
  };
  await lookAtOpen(today, works, swept);
  await eraseOver(today, works, swept);
  return swept;
}

async function lookAtOpen(today: string, works: Works, swept: Swept): Promise<void> {
  let cursor: string | null = null;
  do {
    const queue: Awaited<ReturnType<Works['cases']['queue']>> = await works.cases.queue({
      limit: page,
      ...(cursor !== null && { cursor }),
    });
    cursor = queue.cursor;
    swept.open += queue.cases.length;
    const open = queue.cases.map((queued) => queued.case);
    await each(open, swept, async (of) => {
      const policy = works.policy(of.receivedOn);
      for (const { line } of pastLines(of, today, policy)) swept.past[line] += 1;
      swept.noted += await tell(of, today, works);
    });
  } while (cursor !== null);
}

async function tell(of: Case, today: string, { cases, policy }: Works): Promise<number> {
  const notes = notesOn(of, today, policy(of.receivedOn));
  if (notes.length === 0) return 0;
  const untold = notTold(notes, await cases.history(of.number));
  for (const { action, detail } of untold) await cases.note(of.number, { actor: 'sweep', action, detail });
  return untold.length;
}

async function eraseOver(today: string, works: Works, swept: Swept): Promise<void> {
  const day = erasedBefore(today, works.policy(today));
  const before = new Date(`${day}T00:00:00+09:00`).toISOString();
  const seen = new Set<string>();
  for (;;) {
    const listed = await works.cases.ended({ before, limit: page });
    const numbers = listed.filter((number) => !seen.has(number));
    // what failed stays in the list, and what was just erased may stand in it for a moment
    if (numbers.length === 0) return;
    for (const number of numbers) seen.add(number);
    await each(
      numbers.map((number) => ({ number })),
      swept,
      async ({ number }) => {
        if (await erase(number, works, today)) swept.erased += 1;
      },
    );
  }
}

/** The documents first: what breaks off is still listed. @returns false where it is not over any more */
async function erase(number: string, { cases, documents, policy }: Works, today: string): Promise<boolean> {
  const of = await cases.get(number);
  if (!isEnded(of.status)) return false;
  const { pages, originals } = erasureOf(of, await cases.history(number));
  const gone = [...pages.flatMap(bothOf), ...originals, keys.assessment(of.packet)];
  for (let from = 0; from < gone.length; from += removedAtOnce)
    await Promise.all(gone.slice(from, from + removedAtOnce).map((key) => documents.remove(key)));
  const next = tombstone(of);
  const detail = {
    pages: String(pages.length),
    policy: policy(today).version,
    from: of.status,
    version: String(next.version),
  };
  await cases.update(next, { actor: 'retention', action: 'erased', detail });
  return true;
}

/** What was read of a page, and its image; see {@link keys}. */
const bothOf = (page: string): string[] => [page, page.replace(/\.json$/, '.jpg')];

/** Does the work for each, some at once; one that fails keeps none of the others waiting. */
async function each<T extends { number: string }>(
  all: readonly T[],
  { failed }: Swept,
  work: (one: T) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(
      all.slice(from, from + atOnce).map(async (one) => {
        try {
          await work(one);
        } catch (error) {
          failed.push({ number: one.number, error: error instanceof Error ? error.name : 'unknown' });
        }
      }),
    );
}
