import { boxOfCharacters } from '../fields/span.ts';
import type { Box, Line } from '../page.ts';

/** Two words beside each other, of which one is to be marked: 請求する・しない, はい・いいえ. */
export interface AnswerPair {
  readonly yes: Box;
  readonly no: Box;
}

/** What may stand between the two words: a middle dot, a stroke, a ring that was read as a letter. */
const between = '[\\s・･.,、，/／｜|〇○◯oO0]*';
const pairs: readonly (readonly [yes: string, no: string])[] = [
  ['(?:請求|希望)?する', '(?:請求|希望)?しない'],
  ['(?:請求|希望)?します', '(?:請求|希望)?しません'],
  ['はい', 'いいえ'],
  ['要', '不要'],
  ['有', '無'],
];
const patterns = pairs.map(([yes, no]) => new RegExp(`(${yes})${between}(${no})`, 'dgu'));

/**
 * The pairs of words printed on a page that ask for a yes or a no, one line each. A sentence that speaks of them
 * （「請求する」又は「しない」を〇で囲む） is none.
 */
export function answerPairs(lines: readonly Line[]): AnswerPair[] {
  return lines.flatMap((line) => {
    if (line.vertical) return [];
    const found = patterns.flatMap((pattern) => [...line.text.matchAll(pattern)]);
    return found.flatMap(({ indices }) => {
      const [, yes, no] = indices ?? [];
      if (yes === undefined || no === undefined) return [];
      return [{ yes: boxOfCharacters(line, ...yes), no: boxOfCharacters(line, ...no) }];
    });
  });
}
