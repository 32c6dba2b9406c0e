import type { Raster } from '../../image/raster.ts';
import { type AskedTable, middleOfRow } from '../../options/asked-tables.ts';
import { boxesOf } from '../boxes/box-list.ts';
import type { BoxInk } from '../boxes/box-place.ts';
import { type Bounds, certainty, ticksIn } from '../evidence.ts';
import { blotBounds, inkIn, numberBounds, type Printed } from '../ink/blots.ts';
import { uprightRules } from '../ink/rules.ts';
import { glyphShare } from '../lines/stretch.ts';
import type { PrintedWord } from '../printed-word.ts';

/** How a cell is marked: not at all, too faint to say, or by a hand. */
interface CellMark {
  readonly mark: 'marked' | 'none' | 'unsure';
  readonly confidence: number;
}

/** What stands in the two cells of a row. */
export interface Answer {
  readonly yes: CellMark['mark'];
  readonly no: CellMark['mark'];
  /** 0 to 1, the less certain cell's. */
  readonly confidence: number;
}

/** A cell's rules are looked for this far from the middle of its column; without them it reaches so far, and half way to the other column at most (glyph heights). */
const [widest, reach] = [10, 3];
/** It reaches so far up and down from the middle of its row, in glyph heights, and no further than half way to the next. */
const high = 1.2;
/** A cell's rules are wider than where they were found by this much, in glyph heights. */
const inset = 0.25;
/** A box's words would begin this far right of its middle, in glyph heights. */
const behind = 1.15;

/** Where a box stands, there is at least this share of the ink around it that most have around theirs. */
const leastFrame = 0.5;

/** Cells of one column are as wide as each other but for less than this share. */
const otherWidth = 0.25;

interface Cell extends Printed {
  readonly centre: number;
  /** Whether a rule stands on either side. */
  readonly ruled: boolean;
  /** Whether words stand in it: without rules nothing parts them from a mark. */
  readonly printed: boolean;
  /** Whether its row is an option's; what is of none may be text below the table. */
  readonly ofOption: boolean;
}

const unreadable: CellMark = { mark: 'unsure', confidence: 0 };

/** What is marked in the two cells of each row of a table, in boxes or in the cells themselves. */
export function answersIn(page: Raster, table: AskedTable): Answer[] {
  const glyph = glyphOf(page, table);
  const cells = cellsOf(page, table, glyph);
  const ink = cells.map((cell) => inkIn(page, cell, [], glyph));
  const words = cells.map((cell): PrintedWord => {
    const height = glyph / glyphShare;
    const y = cell.y + cell.height / 2 - height / 2;
    return { x: cell.centre + behind * glyph, y, width: glyph, height, glyph };
  });
  const boxes = boxesOf(page, words, 'before')?.boxes;
  const marks = boxes === undefined ? blots(cells, ink) : ticks(cells, boxes);
  const empty = ink.filter((_, i) => marks[i]?.mark === 'none').sort((one, other) => one - other);
  const usual = empty[empty.length >> 1] ?? 0;
  return table.rows.map((_, i): Answer => {
    const isLast = i === table.rows.length - 1;
    if (isLast && isBelow(cells.slice(0, i + 1)) && isBelow(cells.slice(i + 1)))
      return { yes: 'none', no: 'none', confidence: 1 };
    const yes = marks[i] ?? unreadable;
    const no = marks[table.rows.length + i] ?? unreadable;
    const confidence = Math.min(yes.confidence, no.confidence);
    // a mark drawn beside the box of a row that has no other
    const beside = yes.mark === 'none' && no.mark === 'none' && (ink[i] ?? 0) - usual > numberBounds.no;
    return { yes: beside ? 'unsure' : yes.mark, no: no.mark, confidence };
  });
}

/** Whether the last row of a column has other cells than the one above it: text below a ruled table. */
function isBelow(column: readonly Cell[]): boolean {
  const [above, last] = column.slice(-2);
  if (above === undefined || last === undefined || last.ofOption) return false;
  return above.ruled && (!last.ruled || Math.abs(last.width - above.width) > otherWidth * above.width);
}

function glyphOf(page: Raster, { rows }: AskedTable): number {
  const heights = rows.flatMap(({ words }) => words.map(([, , , height]) => height)).sort((a, b) => a - b);
  return (heights[heights.length >> 1] ?? 0) * glyphShare * page.height;
}

/** The cells of the column of the yes, from the top down, then those of the no. */
function cellsOf(page: Raster, { head, rows }: AskedTable, glyph: number): Cell[] {
  const [yes, no] = [head.yes, head.no].map(([x, , width]) => (x + width / 2) * page.width);
  const middles = rows.map((row) => middleOfRow(row) * page.height);
  const pitch = Math.min(...middles.slice(1).map((y, i) => y - (middles[i] ?? 0)));
  const away = Math.min(reach * glyph, Math.abs((yes ?? 0) - (no ?? 0)) / 2);
  const half = Math.min(high * glyph, pitch / 2);
  return [yes ?? 0, no ?? 0].flatMap((centre) =>
    rows.map(({ words, options }, i): Cell => {
      const y = (middles[i] ?? 0) - half;
      const rules = uprightRules(page, centre - widest * glyph, y, 2 * widest * glyph, 2 * half);
      const before = rules.filter((x) => x < centre).at(-1);
      const after = rules.find((x) => x > centre);
      const left = before === undefined ? centre - away : before + inset * glyph;
      const right = after === undefined ? centre + away : after - inset * glyph;
      const ends = words.map(([x, , width]) => (x + width) * page.width);
      const printed = before === undefined && ends.some((end) => end > left && end < centre);
      return {
        x: left,
        y,
        width: right - left,
        height: 2 * half,
        centre,
        ruled: before !== undefined && after !== undefined,
        printed,
        ofOption: options.length > 0,
      };
    }),
  );
}

/** Where no box stands, in a row of no option, there is nothing to be judged with the boxes. */
function ticks(cells: readonly Cell[], boxes: readonly BoxInk[]): CellMark[] {
  const frames = boxes.map(({ around }) => around).sort((one, other) => one - other);
  const least = leastFrame * (frames[frames.length >> 1] ?? 0);
  const own = boxes.filter(({ around }, i) => cells[i]?.ofOption || around >= least);
  const { values, bounds } = ticksIn(own);
  return boxes.map((box) => {
    const value = values[own.indexOf(box)];
    return value === undefined ? { mark: 'none', confidence: 1 } : markOf(value, bounds);
  });
}

/** Cells that all hold something hold print, which differs by more than dust. */
function blots(cells: readonly Cell[], ink: readonly number[]): CellMark[] {
  const least = Math.min(...ink.filter((_, i) => cells[i]?.ofOption));
  const bounds = least > blotBounds.no ? numberBounds : blotBounds;
  return cells.map(({ printed }, i) => (printed ? unreadable : markOf((ink[i] ?? 0) - least, bounds)));
}

function markOf(value: number, bounds: Bounds): CellMark {
  const mark = value >= bounds.yes ? 'marked' : value <= bounds.no ? 'none' : 'unsure';
  return { mark, confidence: certainty(value, bounds) };
}
