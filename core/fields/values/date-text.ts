import { type Era, eraNames, eraOf, fromEra, isoDay } from '../../calendar/eras.ts';
import type { Parsed } from './run.ts';

/** Eras as they are read: 令 and 昭 and 成 have look-alikes on a fax; the second character settles it. */
const eraText = '([令合今会分冷][和相利]|[昭照][和相利]|[平半][成咸]|大[正止]|明治|[㋿㍻㍼㍽㍾]|[RHSTM])';
const numeral = '(元|[\\d０-９OoIl|〇一二三四五六七八九十]{1,4})';
const small = '([\\d０-９OoIl|]{1,2}|[〇一二三四五六七八九十]{1,3})';
/** Digits in cells of their own before their printed unit: 5 4年 1 2月. */
const spaced = (unit: string): string =>
  `([\\d０-９OoIl|][\\s　]{1,3}[\\d０-９OoIl|](?=[\\s　]*${unit})|${small.slice(1, -1)})`;
const spacedYear = `([\\d０-９OoIl|][\\s　]{1,3}[\\d０-９OoIl|](?=[\\s　]*[年午])|${numeral.slice(1, -1)})`;
/** Year, month and day, each before its unit; the year may stand in brackets whose beginning is elsewhere: 2028年 (令和10年)08月. */
const beforeUnits = `${spacedYear}[\\s　]*[年午][\\s　]*[)）〕]?[\\s　]*${spaced('[月用]')}[\\s　]*[月用][\\s　]*${spaced('[日曰]')}`;
/** 日, also where it was read as strokes: 2411 for 24日. */
const dayMark = '(?:[日曰目口Ｂ]|[1lI|]{1,2}(?![\\d年月.]))?';
const gap = '[\\s　]*';

/** 昭 60年: one character for the era, as people write it; not the last of a word or of a list of eras. */
const shortEra = '(?<![\\p{Script=Han}MTSHR・･·、,.．／/|｜][\\s　]*)[令平昭大明]';

const patterns: readonly RegExp[] = [
  // 令和8年11月24日, 令和08年, 平成元年, 昭60年5月5日
  new RegExp(`(${eraText.slice(1, -1)}|${shortEra})${gap}${beforeUnits}${gap}${dayMark}`, 'gu'),
  // R8.11.24, S55/9/10, 令08-11-24
  new RegExp(
    `(${eraText.slice(1, -1)}|令|平|昭|大|明)${gap}${numeral}${gap}[.．・/／\\-－―ー]${gap}${small}${gap}[.．・/／\\-－―ー]${gap}${small}`,
    'gu',
  ),
];
const western =
  /([12１２][\d０-９OoIl|]{3})[\s　]*[年午.．/／|｜\-－―ー][\s　]*(?:[（(〔][^）)〕]{0,8}[）)〕])?[\s　]*([\d０-９OoIl|]{1,2})[\s　]*[月用.．/／|｜\-－―ー][\s　]*(?:[（(][A-Za-z]{1,5}[)）])?[\s　]*([\d０-９OoIl|]{1,2})[\s　]*[日曰目]?/gu;
/** 1 9 9 7年 1 1月 2 1日: each digit in a cell of its own. */
const westernCells =
  /([12１２](?:[\s　]{0,3}[\d０-９OoIl|]){3})[\s　]*[年午][\s　]*([\d０-９OoIl|](?:[\s　]{0,3}[\d０-９OoIl|])?)[\s　]*[月用][\s　]*([\d０-９OoIl|](?:[\s　]{0,3}[\d０-９OoIl|])?)[\s　]*[日曰目]?/gu;
const westernKanji =
  /([一二][〇一二三四五六七八九]{3})[\s　]*年[\s　]*([一二三四五六七八九十]{1,3})[\s　]*月[\s　]*([一二三四五六七八九十]{1,3})[\s　]*日?/gu;
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayFirst = /([\dOoIl|]{1,2})[\s.\-/]*([A-Z0]{3})[A-Z]*[\s.\-/,]*([12][\dOoIl|]{3})/giu;

/** December 3, 1996; Dec. 3rd 1996 */
const monthFirst = /([A-Z]{3})[a-z]{0,6}[\s.]*([\dOoIl|]{1,2})(?:st|nd|rd|th)?[\s.,]+([12][\dOoIl|]{3})/giu;

/** What tells a date; 年, 月, 日 only part it. */
const telling = /[\d０-９元〇一二三四五六七八九十A-Za-z]/u;
const kanjiDigits = '〇一二三四五六七八九';

/** 八 → 8, 十一 → 11, 二十四 → 24, ０８ → 8, 元 → 1; NaN where it is no number. */
export function numberOf(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[Oo〇○]/gu, '0')
    .replace(/[Il|]/gu, '1');
  if (plain === '元') return 1;
  if (/^\d+$/u.test(plain)) return Number(plain);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(text);
  if (tens !== null) {
    const [, ten, one] = tens;
    return (
      (ten === undefined ? 1 : kanjiDigits.indexOf(ten)) * 10 +
      (one === undefined ? 0 : kanjiDigits.indexOf(one))
    );
  }
  const digits = [...plain].map((character) =>
    /\d/u.test(character) ? character : String(kanjiDigits.indexOf(character)),
  );
  return digits.includes('-1') ? Number.NaN : Number(digits.join(''));
}

const eraName = '(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR])';
/** Also a number, by which a cell or a ring elsewhere names the era: 1大正 2昭和. */
const separator = '[\\s　]*[□☐☑☒■・･、,.．/／|｜]?[\\s　]*(?:[1-9①-⑨][.．:：)）]?[\\s　]*)?';
/** Forms print several eras of which one is ringed: 大正・昭和・平成 60年4月1日, 明 大 昭 平 令. */
const printedEras = new RegExp(
  `((?:${eraName}${separator})+${eraName})${gap}[.．・･]?${gap}${beforeUnits}${gap}[日曰目]?`,
  'gu',
);
/** Nobody is born, and nothing signed, in a year of the present era that is further off than this. */
const presentEraYears = 20;

/**
 * The eras of a printed list, those too that a ring may have cost it: between two others, at its end, and at its
 * beginning where something stands right before it.
 */
function erasOf(list: string, before: string): readonly Era[] {
  const read = (list.match(new RegExp(eraName, 'gu')) ?? []).flatMap((mark) => eraRead(mark) ?? []);
  const places = read.map((era) => eraNames.indexOf(era));
  const first = /[\p{Script=Han}・･·.．／/][\s　]*$/u.test(before) ? 0 : Math.min(...places);
  const last = Math.max(...places, eraNames.indexOf('heisei'));
  return eraNames.slice(first, last + 1);
}

/** The only day that one of several printed eras makes of a date; null where two can be meant. */
function onlyDay(list: readonly Era[], year: number, month: number, day: number): string | null {
  const days = list.flatMap((era) => {
    if (era === 'reiwa' && year > presentEraYears) return [];
    return fromEra(era, year, month, day, { strict: true }) ?? [];
  });
  const [only] = days;
  return only !== undefined && days.length === 1 ? only : null;
}

const eraMarks: readonly (readonly [RegExp, string])[] = [
  [/^[令合今会分冷㋿R]/u, 'R'],
  [/^[平半㍻H]/u, 'H'],
  [/^[昭照㍼S]/u, 'S'],
  [/^[大㍽T]/u, 'T'],
  [/^[明㍾M]/u, 'M'],
];

function eraRead(text: string): Era | null {
  const mark = eraMarks.find(([pattern]) => pattern.test(text));
  return mark === undefined ? null : eraOf(mark[1]);
}

/** A date written in a text; `value` is ISO. Fit is below 0.4 where the calendar has no such day. */
export interface WrittenDate extends Parsed {
  /** True where the year stands in a Japanese era. */
  readonly era: boolean;
}

/**
 * All dates in a text, in order: eras (令和8年11月24日, 平成元年, R8.11.24, 八年十一月), western years
 * (2026年11月24日, 2026/11/24, 2028年(令和10年)10月20日) and English ones (24 NOV 2026).
 * Strict (birth dates): a day outside of its era is none; lenient otherwise (平成36年).
 */
export function findDates(text: string, { strict = false } = {}): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, value: string | null, era: boolean): void => {
    const from = match.index;
    const to = from + match[0].trimEnd().length;
    if (found.some((date) => from < date.to && to > date.from)) return;
    found.push({
      value: value ?? '',
      from,
      to,
      fit: value === null ? 0.2 : /\d{3,}$/u.test(match[0]) && !/^\d{8}$/u.test(match[0]) && era ? 0.7 : 1,
      telling,
      era,
    });
  };
  for (const match of text.matchAll(printedEras)) {
    const [, eraList = '', year = '', month = '', day = ''] = match;
    // 西暦 is printed beside the eras, and its years have four digits.
    if (numberOf(year) > 99) continue;
    const list = erasOf(eraList, text.slice(0, match.index));
    add(match, onlyDay(list, numberOf(year), numberOf(month), numberOf(day)), true);
  }
  for (const pattern of [western, westernCells, westernKanji]) {
    for (const match of text.matchAll(pattern)) {
      const [, year = '', month = '', day = ''] = match;
      add(match, isoDay(numberOf(year), numberOf(month), numberOf(day)), false);
    }
  }
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [, mark = '', ...rest] = match;
      const [year = '', month = '', day = ''] = rest.filter((part) => part !== undefined && part !== mark);
      const era = eraRead(mark);
      const future = strict && era === 'reiwa' && numberOf(year) > presentEraYears;
      add(
        match,
        era === null || future
          ? null
          : fromEra(era, numberOf(year), numberOf(month), numberOf(day), { strict }),
        true,
      );
    }
  }
  for (const match of text.matchAll(dayFirst)) {
    const [, day = '', name = '', year = ''] = match;
    const month = months.indexOf(name.toUpperCase().replaceAll('0', 'O')) + 1;
    if (month > 0) add(match, isoDay(numberOf(year), month, numberOf(day)), false);
  }
  for (const match of text.matchAll(monthFirst)) {
    const [, name = '', day = '', year = ''] = match;
    const month = months.indexOf(name.toUpperCase()) + 1;
    if (month > 0) add(match, isoDay(numberOf(year), month, numberOf(day)), false);
  }
  return found.sort((one, other) => one.from - other.from);
}

/** The first date of a text that exists, as a field's value; one that does not exist has no value and little fit. */
export function parseDate(text: string, options: { strict?: boolean } = {}): Parsed | null {
  const dates = findDates(text, options);
  return dates.find(({ value }) => value !== '') ?? null;
}
