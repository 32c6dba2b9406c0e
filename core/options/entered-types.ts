import { middle } from '../fields/geometry.ts';
import type { Box, Line } from '../page.ts';
import { fold } from '../reading/normalise.ts';
import { foldedFillers, hitsIn, printedStretch } from './option-hits.ts';
import { type RequestOption, requestOptions } from './option-words.ts';

/** 下の①～⑨から選びご記入ください, 請求の種類を記入: in words or numbers, not by a mark in the list, nor with a reason. */
const asks =
  /^(?!.*[〇○◯丸囲印]|.*チェック|.*レ点|.*理由)(?:.*選.{0,5}(?:記入|記載|書)|.*(?:請求|申請|申出|希望)の?(?:種類|種別|内容|区分|事項)を.{0,4}(?:記入|記載|書))/u;
/** A field's heading, by itself. */
const heads = /^[\d０-９.．、]*(?:ご?(?:請求|申請|申出|希望)(?:の|する)?(?:種類|種別|内容|区分|事項))$/u;
/** The heading of one of several fields: 請求の種類 その1, 請求内容②. */
const oneOf =
  /^[\d.、]*(?:ご?(?:請求|申請|申出|希望)(?:の|する)?(?:種類|種別|内容|区分|事項))[（(]?(?:その|第|No\.?)?[\d一二三四五][)）]?$/iu;
/** Where no words ask for it, a list of so many types must stand elsewhere for a heading to be that of an empty field. */
const leastListed = 5;
/** The field lies right of what heads it, or below, no further than this share of the page's height. */
const below = 0.05;
const sameLeft = 0.03;
/** Lines of a heading's row differ by this much of the higher one's height at most. */
const sameRow = 1;

/** What was written where a form asks for types of request in words. */
export interface EnteredTypes {
  /** The types that the words name, and the numbers that stand for others. Both empty where it cannot be told. */
  readonly options: readonly RequestOption[];
  readonly numbers: readonly number[];
  readonly box: Box;
  /** 0 where it cannot be told what it says. */
  readonly confidence: number;
}

/**
 * The types written into a field of a form, by hand or typed; null where no field asks for them, or it was left empty.
 * @param listed the boxes of the form's printed options, which are not what was written
 */
export function enteredTypes(lines: readonly Line[], listed: readonly Box[]): EnteredTypes | null {
  const level = lines.filter(({ vertical }) => !vertical);
  const free = level.filter(({ box }) => !listed.some((option) => overlap(box, option)));
  const asking = level.filter(({ text }) => asks.test(bare(text)));
  const asked = asking.flatMap((line) => fieldOf(line, free));
  if (asked.length > 0) return saidIn(asked);
  const several = inSeveralFields(level);
  if (several !== null) return several;
  const headed = level
    .filter(({ text }) => heads.test(bare(text)))
    .flatMap((heading) => rightOf(heading, free).map((line) => ({ heading, line })));
  const [only, ...others] = headed;
  if (only === undefined || others.length > 0 || !standsApart(listed, only.heading.box, only.line.box))
    return null;
  const said = saidIn([only.line]);
  return said.confidence > 0 ? said : null;
}

/** What stands right of the headings of several fields, each for one type; null where there are none, or all are empty. */
function inSeveralFields(level: readonly Line[]): EnteredTypes | null {
  const headings = level.filter(({ text }) => oneOf.test(bare(text).normalize('NFKC')));
  const values = headings.flatMap((heading) => rightOf(heading, level));
  return headings.length < 2 || values.length === 0 ? null : saidIn(values);
}

/**
 * A list that explains what may be written lies above or below the field and begins where its heading does; one that
 * begins in the field is to be marked, and the word there heads a part of it.
 */
function standsApart(listed: readonly Box[], [x]: Box, [, y, , height]: Box): boolean {
  const above = listed.every(([, top, , own]) => top + own <= y);
  const under = listed.every(([, top]) => top >= y + height);
  return listed.length >= leastListed && (above || under) && listed.some(([left]) => left < x + sameLeft);
}

const bare = (text: string): string => text.replace(/\s/gu, '');
const overlap = ([x, y, w, h]: Box, [ox, oy, ow, oh]: Box): boolean =>
  Math.min(x + w, ox + ow) > Math.max(x, ox) && Math.min(y + h, oy + oh) > Math.max(y, oy);

/** What stands to the right in the same row; what heads the field may have two lines, and the answer stand between them. */
function rightOf({ box }: Line, free: readonly Line[]): Line[] {
  const [x, , width, height] = box;
  return free.filter(
    ({ box: other }) =>
      other[0] > x + width - sameLeft &&
      Math.abs(middle(other) - middle(box)) < sameRow * Math.max(height, other[3]),
  );
}

/** Lines right of what asks; where none is, the one below it that names types. */
function fieldOf(line: Line, free: readonly Line[]): Line[] {
  const beside = rightOf(line, free);
  if (beside.length > 0) return beside;
  const [x, y, , height] = line.box;
  return free.filter(
    (other) =>
      Math.abs(other.box[0] - x) < sameLeft &&
      other.box[1] > y + height / 2 &&
      other.box[1] < y + height + below &&
      namesOf(other) !== null,
  );
}

/** What lines say, each of them nothing but types or numbers. */
export function saidIn(lines: readonly Line[]): EnteredTypes {
  const names = lines.map(namesOf);
  const known = names.filter((name) => name !== null);
  const clear = known.length === names.length;
  return {
    options: clear ? known.flatMap(({ options }) => options) : [],
    numbers: clear ? known.flatMap(({ numbers }) => numbers) : [],
    box: lines[0]?.box ?? [0, 0, 0, 0],
    confidence: clear ? Math.min(...lines.map(({ confidence }) => confidence)) : 0,
  };
}

/** The types and numbers that a line is made of; null where it says anything else. */
function namesOf(line: Line): { options: RequestOption[]; numbers: number[] } | null {
  const hits = hitsIn(line).filter(({ word }) => word.group === 'request');
  const { text } = fold(line.text);
  const rest = [...text].map((unit, at) =>
    hits.some((hit) => at >= printedStretch(hit).from && at < printedStretch(hit).to) ? ' ' : unit,
  );
  const left = foldedFillers.reduce((said, filler) => said.replaceAll(filler, ''), rest.join(''));
  if (!/^[\s\d]*$/u.test(left)) return null;
  const options = hits.flatMap(({ word: { option } }) => (isRequest(option) ? [option] : []));
  const numbers = options.length > 0 ? [] : [...left.replace(/\s/gu, '')].map(Number);
  return options.length + numbers.length === 0 ? null : { options, numbers };
}

const isRequest = (option: string): option is RequestOption => option in requestOptions;
