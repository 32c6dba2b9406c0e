import { isoDay } from './eras.ts';

const dayLength = 86_400_000;

/** The ISO day so many calendar days later (earlier where negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);
}

/**
 * The same day so many months later (earlier where negative); where that month is shorter, its last day
 * (民法143条2項: 11-30 and three months is 02-28).
 */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  for (let clamped = date; clamped > 28; clamped--) {
    const found = isoDay(toYear, toMonth, clamped);
    if (found !== null) return found;
  }
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(Math.min(date, 28)).padStart(2, '0')}`;
}

/**
 * Full years between an ISO birth date and a day. One born on 02-29 comes of age on 02-28 at its end,
 * which counts here from 03-01.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** 0 (Sunday) to 6. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
