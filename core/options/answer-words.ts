import { sameRow } from '../fields/geometry.ts';
import { boxOfCharacters } from '../fields/values/span.ts';
import type { Box, Line } from '../page.ts';

/** Two words beside each other, of which one is to be marked: 請求する・しない, はい・いいえ. */
export interface AnswerPair {
  readonly yes: Box;
  readonly no: Box;
}

/** What may stand between the two words: a middle dot, a stroke, a ring that was read as a letter. */
const between = '[\\s・･.,、，/／｜|〇○◯oO0]*';
const pairs: readonly (readonly [yes: string, no: string])[] = [
  ['(?:請求|希望|該当)?する', '(?:請求|希望|該当)?しない'],
  ['(?:請求|希望|該当)?します', '(?:請求|希望|該当)?しません'],
  ['はい', 'いいえ'],
  ['要', '不要'],
  ['有', '無'],
  ['あり', 'なし'],
];
const patterns = pairs.map(([yes, no]) => new RegExp(`(${yes})${between}(${no})`, 'dgu'));
/** The words as lines of their own; a ring may cost the no its first letter: ない, ません. */
const lone = pairs.map(([yes, no]) => ({
  yes: new RegExp(`^[\\s・･]*${yes}[\\s・･]*$`, 'u'),
  no: new RegExp(`^[\\s・･]*(?:${no}|ない|ません)[\\s・･]*$`, 'u'),
}));

/**
 * The pairs of words printed on a page that ask for a yes or a no, in one line or in two beside each other. A sentence
 * that speaks of them （「請求する」又は「しない」を〇で囲む） is none.
 */
export function answerPairs(lines: readonly Line[]): AnswerPair[] {
  const level = lines.filter(({ vertical }) => !vertical);
  return [...level.flatMap(pairsIn), ...pairsBeside(level)];
}

/**
 * The pairs of words that may head two columns: those that ask for a yes or a no, and a no with the yes to its right
 * where neither is of such a pair.
 */
export function answerHeads(lines: readonly Line[]): AnswerPair[] {
  const level = lines.filter(({ vertical }) => !vertical);
  const turned = lone.flatMap((words) => {
    const [yes, no] = [lettersOf(level, words.yes), lettersOf(level, words.no)];
    const paired = nextOf(yes, no).flat();
    return nextOf(no, yes)
      .filter((boxes) => !boxes.some((box) => paired.includes(box)))
      .map(([first, second]): AnswerPair => ({ yes: second, no: first }));
  });
  return [...answerPairs(level), ...turned];
}

function pairsIn(line: Line): AnswerPair[] {
  const found = patterns.flatMap((pattern) => [...line.text.matchAll(pattern)]);
  return found.flatMap(({ indices }) => {
    const [, yes, no] = indices ?? [];
    if (yes === undefined || no === undefined) return [];
    return [{ yes: boxOfCharacters(line, ...yes), no: boxOfCharacters(line, ...no) }];
  });
}

/** Words that stand so far apart that each was read as a line: the no is the next to the right in the row. */
function pairsBeside(lines: readonly Line[]): AnswerPair[] {
  return lone.flatMap((words) =>
    nextOf(lettersOf(lines, words.yes), lettersOf(lines, words.no)).map(([yes, no]) => ({ yes, no })),
  );
}

/** Words, each with the next of some others to its right in its row; those that have one. */
function nextOf(words: readonly Box[], others: readonly Box[]): [word: Box, next: Box][] {
  return words.flatMap((box): [Box, Box][] => {
    const right = others.filter((other) => sameRow(other, box) && other[0] > box[0] + box[2] / 2);
    const [next] = right.sort(([one], [other]) => one - other);
    return next === undefined ? [] : [[box, next]];
  });
}

/**
 * The letters of the lines that are such a word, all of the middle one's width and right below each other: a line's own
 * box may hold the ring around it, and may lack a letter that the ring cost.
 */
function lettersOf(lines: readonly Line[], word: RegExp): Box[] {
  const boxes = lines
    .filter(({ text }) => word.test(text))
    .map((line) => ({ line, box: boxOfCharacters(line, 0, line.text.length) }));
  const width = median(boxes.map(({ box }) => box[2]));
  const placed = boxes.map(({ line, box: [x, y, own, height] }): Box => {
    const lacks = /^(?:ない|ません)/u.test(line.text);
    return [lacks ? x + own - width : x + (own - width) / 2, y, width, height];
  });
  const column = median(placed.map(([x]) => x));
  return placed.map(([x, ...rest]) => [Math.abs(x - column) < width / 4 ? column : x, ...rest]);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}
