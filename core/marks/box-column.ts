import type { Raster } from '../image/raster.ts';
import { mostEmptyFill } from './box-list.ts';
import { tickBounds } from './evidence.ts';
import { inkWindow } from './ink-window.ts';
import { inkOverFrames } from './over-frame.ts';
import { middleOf, type PrintedWord } from './printed-word.ts';
import { fillOf, findTickBox } from './tick-box.ts';
import { oneARow } from './word-rows.ts';

/** Fewer rows than this make no table. */
const leastRows = 3;
/** Boxes are looked for from the longest word on, this far from it (glyph heights), in windows that overlap by half. */
const from = 0.6;
const windowWidth = 3.2;
/** Half of a row's height that is surely its own, in glyph heights. */
const half = 0.95;
/** Right of this share of the page's width is its edge. */
const edge = 0.97;
/** Boxes of one column stand this exactly below each other, at the same height in their rows (glyph heights). */
const alike = 0.3;
/** Columns further apart than this are two. */
const apart = 1;
/** This share of the rows must show a box for a column of them, this share of the rows an empty one. */
const leastShown = 0.6;
const leastEmpty = 0.5;

interface Found {
  readonly row: number;
  readonly x: number;
  /** From the middle of the row. */
  readonly y: number;
  readonly side: number;
  readonly fill: number;
}

/**
 * For the rows of a table whose boxes stand in a column of their own, however far from the words, the share of each
 * row's box that has ink inside. Rules are not asked: a fax's streak looks like one. Of more than one column only the
 * headings say which asks: a row that is marked in any of them is a doubt. Null where no such column stands there.
 */
export function boxesInColumn(page: Raster, words: readonly PrintedWord[]): readonly number[] | null {
  if (words.length < leastRows || !oneARow(words)) return null;
  const glyph = Math.max(...words.map((word) => word.glyph));
  const found = foundRightOf(page, words, glyph);
  const columns = found.filter((box) => isColumn(withBox(found, box, glyph), words.length));
  const [column] = columns;
  if (column === undefined) return null;
  const fills = (one: Found): number[] => {
    const own = withBox(found, one, glyph);
    const places = words.map((word, row) => {
      const { x, y } = own.find((box) => box.row === row) ?? one;
      return { x, y: middleOf(word) + y };
    });
    const over = inkOverFrames(page, places, one.side);
    return words.map((word, row) =>
      Math.max(over[row] ?? 0, own.find((box) => box.row === row)?.fill ?? fillAt(page, word, one)),
    );
  };
  const others = columns.filter(({ x }) => Math.abs(x - column.x) > apart * glyph);
  return others.length === 0 ? fills(column) : doubted([column, ...others].map(fills));
}

/** What is marked in any column, as much as neither marks a box nor leaves it empty. */
function doubted(columns: readonly (readonly number[])[]): number[] {
  const [first = []] = columns;
  const most = first.map((_, row) => Math.max(...columns.map((fills) => fills[row] ?? 0)));
  const doubt = Math.min(...most) + (tickBounds.yes + tickBounds.no) / 2;
  return most.map((fill) => Math.min(fill, doubt));
}

/** The boxes of the rows that stand where this one does in its own. */
const withBox = (found: readonly Found[], box: Found, glyph: number): Found[] =>
  found.filter(
    ({ x, y, side }) =>
      Math.max(Math.abs(x - box.x), Math.abs(y - box.y), Math.abs(side - box.side)) <= alike * glyph,
  );

function isColumn(boxes: readonly Found[], rows: number): boolean {
  const shown = new Set(boxes.map(({ row }) => row)).size;
  const empty = new Set(boxes.filter(({ fill }) => fill <= mostEmptyFill).map(({ row }) => row)).size;
  return shown >= leastShown * rows && empty >= leastEmpty * rows;
}

function foundRightOf(page: Raster, words: readonly PrintedWord[], glyph: number): Found[] {
  const start = Math.max(...words.map(({ x, width }) => x + width)) + from * glyph;
  const [width, height] = [Math.round(windowWidth * glyph), Math.round(2 * half * glyph)];
  const found: Found[] = [];
  for (let left = Math.round(start); left + width < page.width * edge; left += Math.round(width / 2)) {
    words.forEach((word, row) => {
      const top = Math.round(middleOf(word) - half * glyph);
      const window = inkWindow(page, left, top, width, height);
      const box = findTickBox(window, Math.round(0.6 * glyph), Math.round(1.6 * glyph));
      if (box === null) return;
      const [x, y] = [left + box.x, top + box.y - middleOf(word)];
      found.push({ row, x, y, side: box.side, fill: fillOf(window, box) });
    });
  }
  return found;
}

/** A box that was not found, by a pen's stroke over its edge, is looked at where the others stand. */
function fillAt(page: Raster, word: PrintedWord, { x, y, side }: Found): number {
  const top = Math.round(middleOf(word) + y);
  const window = inkWindow(page, x - side, top - side, 3 * side, 3 * side);
  return fillOf(window, { x: side, y: side, side });
}
