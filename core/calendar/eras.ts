/** 明治 to 令和 by the letters that cards print (M, T, S, H, R). */
export const eraNames = ['meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const;
export type Era = (typeof eraNames)[number];

export interface EraSpan {
  kanji: string;
  letter: string;
  /** Gregorian year of the era's year 1 (元年). */
  firstYear: number;
  /** First and last day, ISO, both within the era; null where it still runs. */
  from: string;
  to: string | null;
}

/**
 * Exact bounds of the eras. 明治 is counted from the adoption of the solar calendar:
 * earlier days stand in the lunar calendar and convert only by table.
 */
export const eras: Readonly<Record<Era, EraSpan>> = {
  meiji: { kanji: '明治', letter: 'M', firstYear: 1868, from: '1873-01-01', to: '1912-07-29' },
  taisho: { kanji: '大正', letter: 'T', firstYear: 1912, from: '1912-07-30', to: '1926-12-24' },
  showa: { kanji: '昭和', letter: 'S', firstYear: 1926, from: '1926-12-25', to: '1989-01-07' },
  heisei: { kanji: '平成', letter: 'H', firstYear: 1989, from: '1989-01-08', to: '2019-04-30' },
  reiwa: { kanji: '令和', letter: 'R', firstYear: 2019, from: '2019-05-01', to: null },
};

/** The era of a kanji name (昭和) or a letter (S, either case); null where it is neither. */
export function eraOf(mark: string): Era | null {
  return eraNames.find((era) => eras[era].kanji === mark || eras[era].letter === mark.toUpperCase()) ?? null;
}

/** An ISO day, or null where the calendar has no such day (2026-02-30). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return null;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/**
 * A day of the Japanese calendar as an ISO day; 元年 is year 1.
 * Strict (birth dates): a day outside of its era is null, 昭和64年1月8日 for one.
 * Lenient (expiry dates): the offset is applied beyond the era's end, for papers issued before an era changed
 * print days such as 平成36年 (2024).
 */
export function fromEra(
  era: Era,
  year: number,
  month: number,
  day: number,
  { strict }: { strict: boolean },
): string | null {
  if (year < 1) return null;
  const { firstYear, from, to } = eras[era];
  const iso = isoDay(firstYear + year - 1, month, day);
  if (iso === null || iso < from) return null;
  return strict && to !== null && iso > to ? null : iso;
}

/** An ISO day as it is written in a letter: 令和8年11月24日, the first year as 元年. Days before 明治 6 stay ISO. */
export function toEra(day: string): string {
  const era = [...eraNames].reverse().find((name) => eras[name].from <= day);
  const [year, month, date] = day.split('-').map(Number);
  if (era === undefined || year === undefined || month === undefined || date === undefined) return day;
  const count = year - eras[era].firstYear + 1;
  return `${eras[era].kanji}${count === 1 ? '元' : count}年${month}月${date}日`;
}
