import { type Era, eraNames, eras, fromEra } from '../../calendar/eras.ts';
import type { Page } from '../../page.ts';
import type { Field } from '../../request.ts';
import { numberOf } from '../values/date-text.ts';
import { fieldOf, joinRuns, type Run, sliceRun } from '../values/run.ts';

/**
 * Eras as forms for machines ask for them: each with a number before it (1明治 2大正 3昭和, 5.昭和 7.平成 9.令和), and a
 * cell for the number of the one that is meant.
 */
const coded =
  /[（(]?[\s　]*([1-9１-９①-⑨])[\s　]*[.．・:：、)）]?[\s　]*(明治?|大正?|昭和?|平成?|令和?)(?!(?!元)\p{Script=Han})[\s　]*[)）・、,]?/gu;

/** How sure a date is whose era is told by a number in a cell: a misread number makes another date. */
const codeTrust = 0.9;

interface Code {
  readonly era: Era;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** The eras with their numbers in a text; none where they are not in order, or fewer than two. */
function codesIn(text: string): Code[] {
  const codes = [...text.matchAll(coded)].flatMap((found): Code[] => {
    const era = eraNames.find((name) => eras[name].kanji.startsWith((found[2] ?? '').slice(0, 1)));
    const number = numberOf(found[1] ?? '');
    return era === undefined ? [] : [{ era, number, from: found.index, to: found.index + found[0].length }];
  });
  const rises = codes.every(({ era, number }) =>
    codes.every(
      (other) =>
        Math.sign(other.number - number) === Math.sign(eraNames.indexOf(other.era) - eraNames.indexOf(era)),
    ),
  );
  return codes.length >= 2 && rises ? codes : [];
}

/** What a form prints around the cells: 元号コード. */
const printed = /元号|年号|コード|ｺｰﾄﾞ|番号|西暦|和暦|生まれ|[^\d０-９元年月日OoIl|§]/gu;

/** Digits as the cells hold them. */
const d = '[\\d０-９OoIl|]';
/** The number before the list, or between the list and the year. */
const asWritten = [
  new RegExp(`(${d})§+(${d}{1,2}|元)年(${d}{1,2})月(${d}{1,2})日?$`, 'u'),
  new RegExp(`§(${d})(${d}{2}|元)年(${d}{1,2})月(${d}{1,2})日?$`, 'u'),
  // the units printed in the cells' head, the list behind them or before
  new RegExp(`^§*年?月?日?§*(${d})(${d}{2})(${d}{2})(${d}{2})§*$`, 'u'),
];

/** An era with its number in a line of its own stands beside the cells, wherever among them its row is. */
const onlyCode = new RegExp(`^${coded.source}$`, 'u');

/**
 * A date of which the era is told by its number in a list; null where number or date were not read.
 * @param lines what stands beside the date's label, in reading order
 */
export function codedDate(lines: readonly Run[], page: Page): Field | null {
  const isList = ({ text }: Run): boolean => onlyCode.test(text.trim());
  const run = joinRuns([...lines.filter((line) => !isList(line)), ...lines.filter(isList)]);
  const codes = codesIn(run.text);
  if (codes.length === 0) return null;
  const bare = withoutCodes(run, codes);
  for (const pattern of asWritten) {
    const found = pattern.exec(bare.text);
    if (found === null) continue;
    const [whole, code = '', year = '', month = '', day = ''] = found;
    const era = codes.find(({ number }) => number === numberOf(code))?.era;
    const value =
      era === undefined
        ? null
        : fromEra(era, numberOf(year), numberOf(month), numberOf(day), { strict: true });
    if (value === null) return null;
    const used = sliceRun(bare, found.index, found.index + whole.length);
    return fieldOf(
      used,
      { value, from: 0, to: used.text.length, fit: 1, telling: /[\d元]/u },
      page.page,
      codeTrust,
    );
  }
  return null;
}

/** The run with § for the list of eras, and without what is printed around the cells. */
function withoutCodes(run: Run, codes: readonly Code[]): Run {
  let at = 0;
  const parts: Run[] = [];
  for (const { from, to } of codes) {
    parts.push(sliceRun(run, at, from), { ...sliceRun(run, from, from + 1), text: '§' });
    at = to;
  }
  parts.push(sliceRun(run, at, run.text.length));
  const whole = joinRuns(parts);
  const kept: Run[] = [];
  let walked = 0;
  for (const found of whole.text.matchAll(printed)) {
    kept.push(sliceRun(whole, walked, found.index));
    walked = found.index + found[0].length;
  }
  return joinRuns([...kept, sliceRun(whole, walked, whole.text.length)]);
}
