/** Sweden writes days and times as ISO 8601 does. */
const iso = 'sv-SE';
/** Where the office is. */
const timeZone = 'Asia/Tokyo';

/** The calendar day in Tokyo as an ISO day. */
export const todayInTokyo = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat(iso, { timeZone }).format(now);

/** An ISO instant as people in Tokyo read it: `2026-11-24 18:05`. */
export const timeInTokyo = (instant: string): string =>
  new Intl.DateTimeFormat(iso, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );
