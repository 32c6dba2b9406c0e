import type { Case } from '../case.ts';
import { isOpen } from '../case-changes.ts';
import type { Policy } from '../policy.ts';
import { deadlinesOf } from '../review/deadlines.ts';

/** Days that a case should not pass without an answer, or at least a notice; see {@link deadlinesOf}. */
export const lines = ['target', 'redLine', 'ceiling'] as const;
export type Line = (typeof lines)[number];

/** The lines that an open case is past on an ISO day, with the day that each was. */
export function pastLines(
  of: Case,
  today: string,
  policy: Pick<Policy, 'office' | 'deadlines'>,
): { line: Line; day: string }[] {
  if (!isOpen(of.status)) return [];
  const deadlines = deadlinesOf(of, today, policy);
  return lines.map((line) => ({ line, day: deadlines[line] })).filter(({ day }) => today > day);
}
