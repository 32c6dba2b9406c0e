import type { Raster } from '../image/raster.ts';
import { middleOf, type PrintedOption, type PrintedWord, printedIn } from './printed-word.ts';

/** The words of a list's options, each with those printed together with it. */
export const wordsOf = (groups: readonly (readonly PrintedOption[])[], page: Raster): PrintedWord[] =>
  ofOneSize(
    groups.map((group) =>
      printedIn(
        group.map(({ box }) => box),
        page,
      ),
    ),
  );

/** A list is printed in one size; single lines are measured less exactly. */
function ofOneSize(words: readonly PrintedWord[]): PrintedWord[] {
  const glyphs = words.map(({ glyph }) => glyph).sort((a, b) => a - b);
  return words.map((word) => ({ ...word, glyph: glyphs[(glyphs.length - 1) >> 1] ?? word.glyph }));
}

/** Whether all words stand in one row. */
export function sideBySide(words: readonly PrintedWord[]): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    words.every((word) => Math.abs(middleOf(word) - middleOf(first)) < 1.5 * first.glyph)
  );
}

/** Whether no two words share a row: what stands to the right of a row is then one word's. */
export const oneARow = (words: readonly PrintedWord[]): boolean =>
  words.every((word) =>
    words.every((other) => other === word || Math.abs(middleOf(other) - middleOf(word)) > 0.7 * word.glyph),
  );
