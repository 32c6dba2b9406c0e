import { z } from 'zod';
import { Day } from '../packet.ts';
import holidayData from '../policy/holidays.json' with { type: 'json' };
import type { Policy } from '../policy.ts';
import { addDays, weekday } from './days.ts';

/** 国民の祝日 and days that stand in for one, ISO, as far as they are known. */
export const holidayDays: readonly string[] = z
  .strictObject({ source: z.string(), days: z.array(Day) })
  .parse(holidayData).days;

const holidays = new Set(holidayDays);

/** 国民の祝日 and days that stand in for one. Known to the end of 2028; later days count as working, so deadlines come early. */
export function isHoliday(day: string): boolean {
  return holidays.has(day);
}

/** 年末年始: the office's own days at the turn of the year. */
function isYearEnd(day: string, { office }: Pick<Policy, 'office'>): boolean {
  const monthDay = day.slice(5);
  const { from, to } = office.yearEnd;
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

/** 営業日: Monday to Friday, neither a holiday nor at the turn of the year. */
export function isBusinessDay(day: string, policy: Pick<Policy, 'office'>): boolean {
  const at = weekday(day);
  return at !== 0 && at !== 6 && !isHoliday(day) && !isYearEnd(day, policy);
}

/** The day itself, or the first business day after it. */
export function businessDayFrom(day: string, policy: Pick<Policy, 'office'>): string {
  let found = day;
  while (!isBusinessDay(found, policy)) found = addDays(found, 1);
  return found;
}

/** The business day so many business days after a day, which itself is not counted. */
export function addBusinessDays(day: string, count: number, policy: Pick<Policy, 'office'>): string {
  let found = day;
  for (let left = count; left > 0; left--) found = businessDayFrom(addDays(found, 1), policy);
  return found;
}
