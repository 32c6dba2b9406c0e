import type { Raster } from '../../image/raster.ts';
import { tickBounds } from '../evidence.ts';
import { inkWindow } from '../ink/ink-window.ts';
import { aroundOf, fillOf, findTickBox } from '../ink/tick-box.ts';
import { middleOf, type PrintedWord } from '../printed-word.ts';
import { wordColumns } from '../word-columns.ts';
import { holdNumbers, mostEmptyFill } from './box-list.ts';
import { type BoxInk, inkAt, wholeFrame } from './box-place.ts';

/** Fewer words than this make no table. */
const leastWords = 3;
/** Boxes are looked for from the longest word on, this far from it (glyph heights), in windows that overlap by half. */
const from = 0.6;
const windowWidth = 3.2;
/** Half of a row's height that is surely its own, in glyph heights. */
const half = 0.95;
/** Nearer to a side than this share of the page's width is its edge. */
const edge = 0.03;
/** Boxes of one column stand this exactly below each other, at the same height in their rows (glyph heights). */
const alike = 0.3;
/** Columns further apart than this are two. */
const apart = 1;
/** This share of a column's words must show a box for a column of them, this share of all words an empty one. */
const leastShown = 0.6;
const leastEmpty = 0.5;

interface Found extends BoxInk {
  readonly row: number;
  readonly x: number;
  /** From the middle of the row. */
  readonly y: number;
  readonly side: number;
  readonly frame: number;
}

/** A column of words, and from where to where its boxes may stand: pixels. */
interface Stretch {
  readonly rows: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * For the rows of a table whose boxes stand in a column of their own, however far from the words, the ink of each word's
 * box; so too where the words stand in several columns, each with boxes behind it or before it. Rules are not asked: a
 * fax's streak looks like one. Of more than one column of boxes only the headings say which asks: a row that is marked in
 * any of them is a doubt. Null where no such column stands there.
 */
export function boxesInColumn(page: Raster, words: readonly PrintedWord[]): readonly BoxInk[] | null {
  if (words.length < leastWords) return null;
  const glyph = Math.max(...words.map((word) => word.glyph));
  const columns = wordColumns(words);
  const edges = columns.map((column, i) => ({
    rows: column.words,
    left: column.left,
    right: column.right + from * glyph,
    next: columns[i + 1]?.left ?? (1 - edge) * page.width,
    last: columns[i - 1] === undefined ? edge * page.width : (columns[i - 1]?.right ?? 0) + from * glyph,
  }));
  const after = edges.map(({ rows, right, next }): Stretch => ({ rows, from: right, to: next }));
  const before = edges.map(({ rows, last, left }): Stretch => ({ rows, from: last, to: left }));
  const sides = [after, before].map((stretches) => boxesIn(page, words, stretches, glyph));
  const boxes = words.map((_, row) => sides.flatMap((side) => side?.[row] ?? []));
  if (boxes.some((own) => own.length === 0)) return null;
  return boxes.every((own) => own.length === 1) ? boxes.flat() : doubted(boxes);
}

/** What is marked in any column of boxes, as much as neither marks a box nor leaves it empty. */
function doubted(boxes: readonly (readonly BoxInk[])[]): BoxInk[] {
  const most = boxes.map((own) => Math.max(...own.map(({ fill }) => fill)));
  const doubt = Math.min(...most) + (tickBounds.yes + tickBounds.no) / 2;
  return most.map((fill) => ({ fill: Math.min(fill, doubt), around: 0 }));
}

/** For each word the boxes of its column's stretch; null where a stretch has none, or most are no empty boxes. */
function boxesIn(
  page: Raster,
  words: readonly PrintedWord[],
  stretches: readonly Stretch[],
  glyph: number,
): BoxInk[][] | null {
  const columns = stretches.map((stretch) => {
    const found = foundIn(page, words, stretch, glyph);
    const lines = found.filter((box) => isColumn(withBox(found, box, glyph), stretch.rows.length));
    return { ...stretch, found, lines: apartFrom(lines, glyph) };
  });
  const [first, ...others] = columns.map(({ lines }) => lines[0]);
  if (first === undefined || others.some((box) => !isAlike(box, first, glyph))) return null;
  const boxes = words.map((word, row) => {
    const column = columns.find(({ rows }) => rows.includes(row));
    return (column?.lines ?? []).map((line): BoxInk => {
      const own = withBox(column?.found ?? [], line, glyph).find((box) => box.row === row);
      return own ?? inkAt(page, line.x, Math.round(middleOf(word) + line.y), line.side);
    });
  });
  if (holdNumbers(boxes.flatMap((own) => own.map(({ fill }) => fill)))) return null;
  const empty = boxes.filter((own) => own.some(({ fill }) => fill <= mostEmptyFill));
  return empty.length >= leastEmpty * words.length ? boxes : null;
}

/** Boxes of one list have one size. */
const isAlike = (box: Found | undefined, other: Found, glyph: number): boolean =>
  box !== undefined && Math.abs(box.side - other.side) <= alike * glyph;

/** The boxes of the rows that stand where this one does in its own. */
const withBox = (found: readonly Found[], box: Found, glyph: number): Found[] =>
  found.filter(
    ({ x, y, side }) =>
      Math.max(Math.abs(x - box.x), Math.abs(y - box.y), Math.abs(side - box.side)) <= alike * glyph,
  );

/** A single box is one where its frame is whole. */
function isColumn(boxes: readonly Found[], rows: number): boolean {
  const shown = new Set(boxes.map(({ row }) => row)).size;
  return shown >= leastShown * rows && (shown > 1 || boxes.some(({ frame }) => frame >= wholeFrame));
}

/** One box of each column of boxes. */
const apartFrom = (boxes: readonly Found[], glyph: number): Found[] =>
  boxes.filter((box, i) => boxes.slice(0, i).every(({ x }) => Math.abs(x - box.x) > apart * glyph));

function foundIn(
  page: Raster,
  words: readonly PrintedWord[],
  { rows, from, to }: Stretch,
  glyph: number,
): Found[] {
  const [width, height] = [Math.round(windowWidth * glyph), Math.round(2 * half * glyph)];
  const found: Found[] = [];
  for (let left = Math.round(from); left < to; left += Math.round(width / 2)) {
    words.forEach((word, row) => {
      if (!rows.includes(row)) return;
      const middle = middleOf(word);
      const top = Math.round(middle - half * glyph);
      const window = inkWindow(page, left, top, Math.min(width, Math.round(to) - left), height);
      const box = findTickBox(window, Math.round(0.6 * glyph), Math.round(1.6 * glyph));
      if (box === null) return;
      const ink = { fill: fillOf(window, box), around: aroundOf(window, box) };
      found.push({ ...ink, row, x: left + box.x, y: top + box.y - middle, side: box.side, frame: box.frame });
    });
  }
  return found;
}
