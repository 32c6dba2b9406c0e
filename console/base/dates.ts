import type { Language } from './language/language.ts';

/** Everything in the office happens by this clock. */
const timeZone = 'Asia/Tokyo';

const locale = { ja: 'ja-JP', en: 'en-GB' } as const;

/** Noon, so that no time zone moves the day. */
const noon = (day: string): Date => new Date(`${day}T12:00:00+09:00`);

/** An ISO day with its weekday: 11月25日(水), 25 Nov (Wed). The year is told where it is not this one. */
export function sayDay(day: string, language: Language, today = todayHere()): string {
  const withYear = day.slice(0, 4) !== today.slice(0, 4);
  const date = new Intl.DateTimeFormat(locale[language], {
    timeZone,
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(noon(day));
  return `${date}${language === 'ja' ? '' : ' '}(${sayWeekday(day, language)})`;
}

/** An ISO day without its weekday: 11月25日, 25 Nov. */
export const sayShortDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone,
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
  }).format(noon(day));

export const sayWeekday = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { timeZone, weekday: 'short' }).format(noon(day));

/** The same with the year of the era: 2026年11月25日（令和8年）, 25 November 2026. */
export function sayDayInFull(day: string, language: Language): string {
  const date = new Intl.DateTimeFormat(locale[language], { timeZone, dateStyle: 'long' }).format(noon(day));
  if (language === 'en') return date;
  const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone, era: 'long', year: 'numeric' });
  return `${date}（${era.format(noon(day))}）`;
}

/** An instant by the office's clock: 11月25日 14:05, 25 Nov 14:05. */
export const sayInstant = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone,
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));

/** The time of an instant by the office's clock: 14:05. */
export const sayTime = (instant: string): string =>
  new Intl.DateTimeFormat('ja-JP', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

/** Today in the office, `YYYY-MM-DD`. */
export const todayHere = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);

/** Calendar days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** An ISO day so many calendar days later. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
