import type { Raster } from '../../image/raster.ts';
import type { Box, Choice, Line } from '../../page.ts';
import { certainty, tickBounds, ticksIn } from '../evidence.ts';
import { inkWindow } from '../ink/ink-window.ts';
import { aroundOf, fillOf, findTickBox } from '../ink/tick-box.ts';
import type { PrintedOption } from '../printed-word.ts';
import type { BoxInk } from './box-place.ts';

/** What an empty box is read as where it stands alone, and what one with a mark in it is. */
const [emptyBox, markedBox] = [/^[□☐囗口ロ]$/u, /^[■☑☒凶図区囚回因団困固日目冈网]$/u];
/** Boxes of one column have their middles no further apart than this, as a share of the page's width. */
const sameColumn = 0.012;
/** This share of the rows must show a box, this share an empty one, in a list of so many rows. */
const [leastShown, leastEmpty, leastRows] = [0.7, 0.5, 4];
/** A box fills this much of its line's height. */
const [smallest, largest] = [0.35, 1];

/**
 * The options of a list in whose rows boxes stand that were read as letters, one in each, however high in the row: beside
 * a long explanation, below a word of their own (希望する). A row whose box was not read is a doubt.
 * @returns null where the rows have no such boxes, or more than one each, or most stand right beside their words
 */
export function boxesAsRead(
  page: Raster,
  options: readonly PrintedOption[],
  lines: readonly Line[],
): Choice[] | null {
  const rows = [...options].sort((one, other) => one.box[1] - other.box[1]);
  const read = lines.filter(({ text }) => isBox(text));
  const columns = columnsOf(read.filter(({ box }) => rowOf(middleOf(box), rows) !== null));
  const [column, ...others] = columns.filter((one) => one.length >= leastShown * rows.length);
  if (column === undefined || others.length > 0 || rows.length < leastRows) return null;
  const inRow = rows.map((row) => column.filter(({ box }) => rowOf(middleOf(box), rows) === row));
  const empty = column.filter(({ text }) => emptyBox.test(text.trim()));
  if (inRow.some((own) => own.length > 1) || empty.length < leastEmpty * rows.length) return null;
  const beside = inRow.filter(([line], i) => isBeside(line, rows[i])).length;
  if (2 * beside > rows.length) return null;
  const boxes = inRow.map(([line]) => (line === undefined ? null : inkOf(page, line.box)));
  if (boxes.filter((box) => box !== null).length < leastShown * rows.length) return null;
  const unknown: BoxInk = { fill: (tickBounds.yes + tickBounds.no) / 2, around: 0 };
  const { values } = ticksIn(boxes.map((box) => box ?? unknown));
  return rows.map(({ option, box }, i): Choice => {
    const value = values[i] ?? 0;
    const mark = value >= tickBounds.yes ? 'tick' : value <= tickBounds.no ? 'none' : 'unsure';
    return { option, box, mark, confidence: certainty(value, tickBounds) };
  });
}

const isBox = (text: string): boolean => emptyBox.test(text.trim()) || markedBox.test(text.trim());
const middleOf = ([, y, , height]: Box): number => y + height / 2;

/** Whether a box stands beside its word, or was not read: such are looked for in the picture. */
function isBeside(line: Line | undefined, row: PrintedOption | undefined): boolean {
  if (line === undefined || row === undefined) return true;
  return Math.abs(middleOf(line.box) - middleOf(row.box)) < row.box[3] / 2;
}

/** The row that a height belongs to: from its word down to the next one's; none above the first, or far below the last. */
function rowOf(y: number, rows: readonly PrintedOption[]): PrintedOption | null {
  const below = rows.findIndex(({ box: [, top] }) => top > y);
  if (below === 0) return null;
  const last = rows.at(-1);
  if (below > 0) return rows[below - 1] ?? null;
  const pitch = Math.max(...rows.slice(1).map(({ box }, i) => box[1] - (rows[i]?.box[1] ?? box[1])));
  return last !== undefined && y < last.box[1] + pitch ? last : null;
}

/** Boxes below each other. */
function columnsOf(read: readonly Line[]): Line[][] {
  const columns: Line[][] = [];
  const centre = ({ box: [x, , width] }: Line): number => x + width / 2;
  for (const line of read) {
    const column = columns.find(([first]) => first && Math.abs(centre(first) - centre(line)) < sameColumn);
    if (column === undefined) columns.push([line]);
    else column.push(line);
  }
  return columns;
}

/** The ink of the box that a line was read from; null where none is found there. */
function inkOf(page: Raster, [x, y, width, height]: Box): BoxInk | null {
  const high = Math.round(height * page.height);
  const [left, wide] = [Math.round(x * page.width), Math.round(width * page.width)];
  const window = inkWindow(page, left, Math.round(y * page.height), wide, high);
  const box = findTickBox(window, Math.round(smallest * high), Math.round(largest * Math.min(high, wide)));
  return box && { fill: fillOf(window, box), around: aroundOf(window, box) };
}
