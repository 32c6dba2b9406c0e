import { boxOfCharacters } from '../fields/values/span.ts';
import type { Box } from '../page.ts';
import { originalRange } from '../reading/normalise.ts';
import { type Hit, printedStretch } from './option-hits.ts';
import type { PrintedOption } from './printed-option.ts';

/** Where a hit stands, and what was read before it. */
export function boxesOfHit(hit: Hit): Omit<PrintedOption, 'option'> {
  const whole = printedStretch(hit);
  return {
    box: boxBetween(hit, whole.from, whole.to),
    word: boxBetween(hit, hit.from, hit.to),
    marked: markedBefore(hit),
    number: numberBefore(hit),
    vertical: hit.line.vertical,
  };
}

/** Brackets with a mark between them, or a box that was read as ticked, right before the option. */
const readMark = /([（([〔［]\s*[〇○◯●レ✓✔VvXx×✕OoQ0]\s*[）)\]〕］]|[☑☒✓✔■●])\s*\d?[.．]?\s*$/u;

export function markedBefore(hit: Hit): boolean {
  const from = originalRange(hit.folded, printedStretch(hit).from, hit.to).from;
  return readMark.test(hit.line.text.slice(0, from));
}

/** 3 利用停止, ③利用停止, （3）利用停止; null where no number stands before it. */
export function numberBefore(hit: Hit): number | null {
  const from = originalRange(hit.folded, printedStretch(hit).from, hit.to).from;
  const [, digit] =
    /(?:^|\D)(\d)\s*[.．、)）]?\s*$/u.exec(hit.line.text.slice(0, from).normalize('NFKC')) ?? [];
  return digit === undefined ? null : Number(digit);
}

/** The box of a stretch of a hit's folded line. */
export function boxBetween({ line, folded }: Hit, from: number, to: number): Box {
  const range = originalRange(folded, from, to);
  return boxOfCharacters(line, range.from, range.to);
}

/** A list of fewer words does not tell how wide its letters are. */
const leastWords = 3;
/** Letters wider than those of the others by this much are not: the line's box holds a ring around them too. */
const wider = 1.2;

/**
 * The options of a list, none of them in wider letters than the rest: where a line is but one option, a ring drawn
 * around it made the line's box as wide as the ring.
 * @param hits the hits of the list, those of the options among them
 */
export function inOneSize<T extends PrintedOption>(options: readonly T[], hits: readonly Hit[]): T[] {
  const widths = hits
    .filter(({ line }) => !line.vertical)
    .map((hit) => boxesOfHit(hit).word[2] / lettersOf(hit))
    .sort((one, other) => one - other);
  const usual = widths[widths.length >> 1] ?? 0;
  if (widths.length < leastWords) return [...options];
  const ringed = new Map(
    hits
      .filter((hit) => isWholeLine(hit) && boxesOfHit(hit).word[2] > wider * usual * lettersOf(hit))
      .map((hit) => [hit.word.option, usual * lettersOf(hit)]),
  );
  return options.map((option) => {
    const width = ringed.get(option.option);
    return width === undefined
      ? option
      : { ...option, box: narrowed(option.box, width), word: narrowed(option.word, width) };
  });
}

const narrowed = ([x, y, old, height]: Box, width: number): Box => [x + (old - width) / 2, y, width, height];

function lettersOf({ folded, from, to }: Hit): number {
  const range = originalRange(folded, from, to);
  return range.to - range.from;
}

const isWholeLine = (hit: Hit): boolean =>
  lettersOf(hit) === hit.line.text.trim().length && !hit.line.vertical;
