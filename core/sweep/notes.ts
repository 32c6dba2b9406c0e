import { addDays } from '../calendar/days.ts';
import type { AuditEntry, Case } from '../case.ts';
import type { Policy } from '../policy.ts';
import { isCorrectionOver } from '../review/blockers.ts';
import { type Line, pastLines } from './lines.ts';

/** Something that a day brought, for the case's history. */
export interface Note {
  action: string;
  /** Tells it apart from the same of another day: a case may be corrected twice. */
  detail: { day: string };
}

const actions: Readonly<Record<Line, string>> = {
  target: 'target-passed',
  redLine: 'red-line-passed',
  ceiling: 'ceiling-passed',
};

/**
 * What is so of an open case on an ISO day because of the day alone: a line is past; half of the applicant's days for a
 * correction are over, and a reminder is due; all of them are. Nothing is refused or closed by it: that is a person's to do.
 */
export function notesOn(of: Case, today: string, policy: Policy): Note[] {
  const awaited = of.status === 'awaiting-correction';
  const past = pastLines(of, today, policy)
    // the others move on from day to day meanwhile
    .filter(({ line }) => !awaited || line === 'redLine')
    .map(({ line, day }) => ({ action: actions[line], detail: { day } }));
  return [...past, ...correctionNotes(of, today, policy)];
}

function correctionNotes(of: Case, today: string, policy: Policy): Note[] {
  const since = of.review.correction?.since ?? null;
  if (of.status !== 'awaiting-correction' || since === null) return [];
  const { cureDays } = policy.deadlines;
  if (isCorrectionOver(of, today, policy))
    return [{ action: 'correction-overdue', detail: { day: addDays(since, cureDays) } }];
  const half = addDays(since, Math.floor(cureDays / 2));
  return today < half ? [] : [{ action: 'reminder-due', detail: { day: half } }];
}

/** Those that the history does not tell yet. */
export const notTold = (notes: readonly Note[], history: readonly AuditEntry[]): Note[] =>
  notes.filter(
    ({ action, detail }) =>
      !history.some((entry) => entry.action === action && entry.detail['day'] === detail.day),
  );
