import { middleOf, type PrintedWord } from './printed-word.ts';
import { oneARow } from './word-rows.ts';

/** Words of one column begin no further apart than this, in glyph heights. */
const indent = 3;

/** A column of a list's words: which they are, and where the first of them begins and the last ends, in pixels. */
export interface WordColumn {
  readonly words: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** The columns in which a list is printed, from left to right; in one a row holds no two of the words. */
export function wordColumns(words: readonly PrintedWord[]): WordColumn[] {
  const columns: { word: PrintedWord; at: number }[][] = [];
  const inOrder = words.map((word, at) => ({ word, at })).sort((a, b) => a.word.x - b.word.x);
  for (const one of inOrder) {
    const column = columns.at(-1);
    const [first] = column ?? [];
    const shares = column?.some(({ word }) => sameRow(word, one.word)) ?? false;
    const near = first !== undefined && one.word.x - first.word.x <= indent * one.word.glyph;
    if (column !== undefined && !shares && (near || oneARow(words))) column.push(one);
    else columns.push([one]);
  }
  return columns.map((column) => ({
    words: column.map(({ at }) => at),
    left: Math.min(...column.map(({ word }) => word.x)),
    right: Math.max(...column.map(({ word }) => word.x + word.width)),
  }));
}

const sameRow = (one: PrintedWord, other: PrintedWord): boolean =>
  Math.abs(middleOf(one) - middleOf(other)) < 0.7 * one.glyph;
