import type { Raster } from '../image/raster.ts';
import { inkIn, type Printed } from './ink/blots.ts';
import { levelRules, uprightRules } from './ink/rules.ts';
import { bandOf, centreOf, type PrintedWord } from './printed-word.ts';
import { sideBySide } from './word-rows.ts';

/** Fewer heads of columns, or fewer rows below them, make no matrix. */
const [leastColumns, leastRows] = [3, 2];
/** A row to be marked is so high, in glyph heights. */
const [lowest, highest] = [1.2, 7];
/** A table is looked at no further below its heads than this, in glyph heights. */
const reach = 60;
/** Cells are looked at without so much of their margin, in glyph heights. */
const inset = 0.3;

/** The part of a row between two rules, from one pixel to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The ink that the columns below some words have above what an empty cell has, in squares of the glyph height: of a
 * table with a column for each word and several rows, as one has that asks for types by kinds of data. A column counts
 * by its fullest cell.
 * @param print what is printed on the page and is no mark
 * @returns null where the words head no such table
 */
export function matrixInk(
  page: Raster,
  words: readonly PrintedWord[],
  print: readonly Printed[],
): number[] | null {
  if (words.length < leastColumns || !sideBySide(words)) return null;
  const glyph = Math.max(...words.map((word) => word.glyph));
  const columns = columnsOf(page, words);
  if (columns === null) return null;
  const rows = rowsBelow(page, words, columns, glyph);
  if (rows.length < leastRows) return null;
  const ink = columns.map(({ from, to }) =>
    rows.map(({ from: top, to: bottom }) => {
      const margin = inset * glyph;
      const cell = {
        x: from + margin,
        y: top + margin,
        width: to - from - 2 * margin,
        height: bottom - top - 2 * margin,
      };
      return inkIn(page, cell, print, glyph);
    }),
  );
  const empty = ink.flat().sort((one, other) => one - other)[ink.flat().length >> 2] ?? 0;
  return ink.map((cells) => Math.max(0, Math.max(...cells) - empty));
}

/** The columns whose heads the words are, each between two rules; null where two share one, or one has none. */
function columnsOf(page: Raster, words: readonly PrintedWord[]): Stretch[] | null {
  const columns = words.flatMap((word): Stretch[] => {
    const { y, height } = bandOf(word);
    const rules = uprightRules(page, 0, y, page.width, height);
    const from = rules.findLast((x) => x < centreOf(word));
    const to = rules.find((x) => x > centreOf(word));
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const apart = new Set(columns.map(({ from }) => from));
  return apart.size === words.length ? columns : null;
}

/** The rows of a table that follow its heads without a gap. */
function rowsBelow(
  page: Raster,
  words: readonly PrintedWord[],
  columns: readonly Stretch[],
  glyph: number,
): Stretch[] {
  const left = Math.min(...columns.map(({ from }) => from));
  const right = Math.max(...columns.map(({ to }) => to));
  const top = Math.max(...words.map(({ y, height }) => y + height / 2));
  const height = Math.min(reach * glyph, page.height - top);
  const rules = levelRules(page, left, top, right - left, height);
  const rows: Stretch[] = [];
  for (const [i, from] of rules.entries()) {
    const to = rules[i + 1];
    if (to === undefined || to - from < lowest * glyph || to - from > highest * glyph) break;
    rows.push({ from, to });
  }
  return rows;
}
