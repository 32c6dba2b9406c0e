import type { Raster } from '../../image/raster.ts';
import { inkIn, type Printed } from '../ink/blots.ts';
import { inkWindow } from '../ink/ink-window.ts';
import { uprightRules } from '../ink/rules.ts';
import { aroundOf, fillOf, findTickBox } from '../ink/tick-box.ts';
import { bandOf, centreOf, type PrintedWord } from '../printed-word.ts';
import type { BoxInk } from './box-place.ts';

/** Width of a cell that holds a mark alone, in glyph heights. */
const [narrowest, widest] = [1, 10];
/** A cell's rules are wider than where they were found by this much, in glyph heights. */
const inset = 0.25;

/** What is marked in the cells of a table that stand beside the words' own. */
export interface MarkedCells {
  /** For each word, the ink of its box; null where the cells hold no boxes. */
  readonly boxes: readonly BoxInk[] | null;
  /** For each word, the ink in its cell, in squares of the glyph height. */
  readonly ink: readonly number[];
}

/**
 * Reads the cells for marks where a table has, for every word, one beside its own with nothing printed in it. The rules
 * tell whether they stand before the words or after them; null where they do not.
 * @param print what is printed on the page, the words among it
 */
export function markedCells(
  page: Raster,
  words: readonly PrintedWord[],
  print: readonly Printed[],
): MarkedCells | null {
  const rules = words.map((word) => {
    const { y, height } = bandOf(word);
    return uprightRules(page, 0, y, page.width, height);
  });
  const sides = [-1, 1].flatMap((side) => {
    const cells = words.map((word, i) => cellBeside(word, rules[i] ?? [], side, [...print, ...words]));
    const whole = cells.filter((cell) => cell !== null);
    return whole.length === words.length && whole.every((cell) => !whole.some(isSameAs(cell))) ? [whole] : [];
  });
  const [cells] = sides;
  if (cells === undefined || sides.length > 1) return null;
  const glyph = Math.max(...words.map((word) => word.glyph));
  return { boxes: boxesIn(page, cells, glyph), ink: cells.map((cell) => inkIn(page, cell, [], glyph)) };
}

/** Words in one cell share the next: it is no one's. */
const isSameAs =
  (cell: Printed) =>
  (other: Printed): boolean =>
    other !== cell &&
    Math.abs(other.x - cell.x) < cell.width / 2 &&
    Math.abs(other.y - cell.y) < cell.height / 2;

/** The cell before (-1) or after (1) a word's own; null where there is none, or it holds print. */
function cellBeside(
  word: PrintedWord,
  rules: readonly number[],
  side: number,
  print: readonly Printed[],
): Printed | null {
  const beyond =
    side < 0 ? rules.filter((x) => x < word.x).reverse() : rules.filter((x) => x > centreOf(word));
  const [near, far] = beyond;
  if (near === undefined || far === undefined) return null;
  const margin = inset * word.glyph;
  const x = Math.min(near, far) + margin;
  const width = Math.abs(far - near) - 2 * margin;
  if (width < narrowest * word.glyph || width > widest * word.glyph) return null;
  const cell = { x, width, ...bandOf(word) };
  return print.some((other) => holds(cell, other)) ? null : cell;
}

/** Print fills so much of a cell's height, at least, where it stands in the cell: letters one below the other too. */
const leastPrint = 0.4;

function holds(cell: Printed, { x, y, width, height }: Printed): boolean {
  const middle = x + width / 2;
  const shared = Math.min(y + height, cell.y + cell.height) - Math.max(y, cell.y);
  return (
    middle > cell.x && middle < cell.x + cell.width && shared > leastPrint * Math.min(cell.height, height)
  );
}

/** The boxes in the cells; null where one has none. */
function boxesIn(page: Raster, cells: readonly Printed[], glyph: number): BoxInk[] | null {
  const boxes = cells.map((cell) => {
    const window = inkWindow(
      page,
      Math.round(cell.x),
      Math.round(cell.y),
      Math.round(cell.width),
      Math.round(cell.height),
    );
    const box = findTickBox(window, Math.round(0.6 * glyph), Math.round(1.6 * glyph));
    return box && { fill: fillOf(window, box), around: aroundOf(window, box) };
  });
  const found = boxes.filter((box) => box !== null);
  return found.length === cells.length ? found : null;
}
