import { eraNames, eras } from '../../../core/calendar/eras.ts';
import { parseDate } from '../../../core/fields/values/date-text.ts';
import type { Language } from '../../base/language/language.ts';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An ISO day as people write it, with the year of its era, which most papers carry. */
export function sayWrittenDay(day: string, language: Language): string {
  const [, year, month, date] = iso.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return day;
  const era = eraNames.findLast((name) => eras[name].from <= day);
  if (language === 'en' || era === undefined)
    return era === undefined ? day : `${day} (${eras[era].letter}${yearOf(era, year)})`;
  const ofEra = yearOf(era, year);
  return `${Number(year)}年${Number(month)}月${Number(date)}日（${eras[era].kanji}${ofEra === 1 ? '元' : ofEra}年）`;
}

const yearOf = (era: (typeof eraNames)[number], year: string): number =>
  Number(year) - eras[era].firstYear + 1;

/** A day as a person types it (S60.4.1, 昭和60年4月1日, 1985/4/1, 19850401) as an ISO day; null where it is none. */
export function readTypedDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  return parseDate(run === null ? plain : `${run[1]}-${run[2]}-${run[3]}`, { strict: true })?.value ?? null;
}
