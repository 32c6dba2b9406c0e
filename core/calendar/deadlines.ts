import type { Policy } from '../policy.ts';
import { addBusinessDays, businessDayFrom } from './business-days.ts';
import { addDays } from './days.ts';

type Terms = Pick<Policy, 'office' | 'deadlines'>;

/**
 * 受付日: the day of receipt, or the next business day. A fax that comes after closing counts as the next day's;
 * `time` is the receiver's clock in Asia/Tokyo, `HH:MM`.
 */
export function acceptedOn(receivedOn: string, policy: Terms, time?: string): string {
  const late = time !== undefined && time >= policy.office.closes;
  return businessDayFrom(late ? addDays(receivedOn, 1) : receivedOn, policy);
}

/** The day by which the answer is to be given: the clock starts on the business day after acceptance. */
export function dueOn(accepted: string, policy: Terms): string {
  return addBusinessDays(accepted, policy.deadlines.targetBusinessDays, policy);
}

/** The day by which at least an interim notice is sent (法39条: two weeks from arrival); never pauses. */
export function redLineOn(receivedOn: string, policy: Terms): string {
  return addDays(receivedOn, policy.deadlines.redLineDays);
}

/** The last day for an answer, counted from receipt. */
export function ceilingOn(receivedOn: string, policy: Terms): string {
  return addDays(receivedOn, policy.deadlines.ceilingDays);
}
