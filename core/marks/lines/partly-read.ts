import { namesIn } from '../../options/option-hits.ts';
import { type RequestOption, typeOfOption } from '../../options/option-words.ts';
import type { Box, Choice, Line } from '../../page.ts';
import { unsure } from '../unsure.ts';
import { holds } from './stretch.ts';

/** The types that a list has; 追加 and 消去 are often part of others. */
const types: readonly RequestOption[] = [
  'purpose-notice',
  'disclosure',
  'third-party-records',
  'correction',
  'deletion',
  'suspension',
  'third-party-stop',
];
/** What heads a list, or speaks of it, may begin where its options do. */
const heads = /種類|種別|区分|内容|請求|申請|申出|選|囲|印|理由|対象|[。、]/u;
/** An option has at most so many letters. */
const longest = 16;
/** An option that is a sentence may be longer; one that tells how to fill in the form is none. */
const asksInSentence =
  /^(?!.*(?:選|囲|印|チェック|レ点|記入|記載|書き|添え)).*(?:して|くて)(?:ください|下さい|ほしい|欲しい)[。．.]?$/u;
/** Rows of a list begin at one place, no further apart than this share of the page's width, and of its height. */
const [sameLeft, nextRow] = [0.012, 0.035];

/**
 * The types of a form as they are marked: where none is, but one that a list has was not read, and a row of the list
 * neither, or the type stands there in a line that was not understood, the mark may stand there, and all are a doubt.
 * @param listed the boxes of the list's options
 */
export function doubtIfPartlyRead(
  choices: readonly Choice[],
  listed: readonly Box[],
  lines: readonly Line[],
): Choice[] {
  const whole = types.every((type) => choices.some(({ option }) => option === type));
  if (
    whole ||
    choices.some(({ mark }) => mark !== 'none') ||
    !lines.some((line) => isUnreadRow(line, listed, lines) || namesAnother(line, listed, lines, choices))
  )
    return [...choices];
  return choices.map(unsure);
}

/** Whether a line that stands beside, between or right around the rows of a list names a type that was not found as an option of it. */
function namesAnother(
  line: Line,
  listed: readonly Box[],
  lines: readonly Line[],
  choices: readonly Choice[],
): boolean {
  const [, y, , height] = line.box;
  const middle = y + height / 2;
  const inside =
    listed.some(([, top]) => top <= middle) && listed.some(([, top, , high]) => top + high >= middle);
  if (!inside && !beginsRow(line, listed, lines)) return false;
  return namesIn(line).some(({ word }) => {
    const own = [word.option, typeOfOption(word.option)];
    return word.group === 'request' && !choices.some(({ option }) => own.some((type) => type === option));
  });
}

/** Whether a line stands among the lines of options, and is none. */
function isUnreadRow(line: Line, listed: readonly Box[], lines: readonly Line[]): boolean {
  const said = line.text.trim();
  const maybe = said.length > 0 && said.length <= longest && !heads.test(said);
  if (!maybe && !asksInSentence.test(said)) return false;
  if (line.vertical || listed.some((box) => holds(line, box))) return false;
  return beginsRow(line, listed, lines);
}

/** Whether a line begins where those of options do, near one. */
function beginsRow({ box: [x, y] }: Line, listed: readonly Box[], lines: readonly Line[]): boolean {
  return lines
    .filter((other) => listed.some((box) => holds(other, box)))
    .some(({ box }) => Math.abs(box[0] - x) < sameLeft && Math.abs(box[1] - y) < nextRow);
}
