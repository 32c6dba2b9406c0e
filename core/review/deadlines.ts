import { addBusinessDays, isBusinessDay } from '../calendar/business-days.ts';
import { addDays } from '../calendar/days.ts';
import { ceilingOn, redLineOn } from '../calendar/deadlines.ts';
import type { Case } from '../case.ts';
import type { Policy } from '../policy.ts';
import type { Awaited } from './review.ts';

type Dated = Pick<Case, 'dueOn' | 'receivedOn' | 'review'>;
type Terms = Pick<Policy, 'office' | 'deadlines'>;

/** Business days from one day (not counted) to a later one (counted); negative where the other is earlier. */
export function businessDaysBetween(from: string, to: string, policy: Pick<Policy, 'office'>): number {
  if (to < from) return -businessDaysBetween(to, from, policy);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day, policy)) count += 1;
  }
  return count;
}

/** Calendar days from one ISO day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The day that counts for the target: today, or the day on which it began to stand still (補正依頼中). */
const clockOf = ({ review }: Pick<Case, 'review'>, today: string): string =>
  review.correction?.since ?? today;

/** Business days left to the target; negative once it is past. They stand still while a correction is awaited. */
export const daysLeft = (of: Dated, today: string, policy: Terms): number =>
  businessDaysBetween(clockOf(of, today), of.dueOn, policy);

/**
 * The days by which a case is answered (target), by which at least an interim notice is sent (red line, 法39条: it never
 * stands still), and at the latest (ceiling). While a correction is awaited, as they would be if it came today.
 */
export function deadlinesOf(
  of: Dated,
  today: string,
  policy: Terms,
): { target: string; redLine: string; ceiling: string } {
  const { since = null, days = 0 } = of.review.correction ?? {};
  const waited = days + (since === null ? 0 : Math.max(0, daysBetween(since, today)));
  return {
    target: since === null ? of.dueOn : resumedDue(of.dueOn, since, today, policy),
    redLine: redLineOn(of.receivedOn, policy),
    ceiling: addDays(ceilingOn(of.receivedOn, policy), waited),
  };
}

/** The target where a wait that began on a day ends today: as many business days ahead as there were then. */
function resumedDue(dueOn: string, since: string, today: string, policy: Pick<Policy, 'office'>): string {
  const left = businessDaysBetween(since, dueOn, policy);
  // what was late when the wait began is as late afterwards
  if (left < 0) return addDays(dueOn, Math.max(0, daysBetween(since, today)));
  return addBusinessDays(today, left, policy);
}

/** The case's clock stands still from today. */
export const awaitedFrom = (of: Pick<Case, 'review'>, today: string): Awaited => ({
  since: today,
  days: of.review.correction?.days ?? 0,
});

/** The case's clock goes on: its new target and what was waited in all. */
export function resumed(of: Dated, today: string, policy: Terms): { dueOn: string; correction: Awaited } {
  const { since = null, days = 0 } = of.review.correction ?? {};
  if (since === null) return { dueOn: of.dueOn, correction: { since: null, days } };
  return {
    dueOn: resumedDue(of.dueOn, since, today, policy),
    correction: { since: null, days: days + Math.max(0, daysBetween(since, today)) },
  };
}
