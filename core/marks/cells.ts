import type { Raster } from '../image/raster.ts';
import { inkIn, type Printed } from './blots.ts';
import { inkWindow } from './ink-window.ts';
import { inkOverFrames } from './over-frame.ts';
import { bandOf, centreOf, type PrintedWord } from './printed-word.ts';
import { uprightRules } from './rules.ts';
import { fillOf, findTickBox } from './tick-box.ts';

/** Width of a cell that holds a mark alone, in glyph heights. */
const [narrowest, widest] = [1, 10];
/** A cell's rules are wider than where they were found by this much, in glyph heights. */
const inset = 0.25;

/** What is marked in the cells of a table that stand beside the words' own. */
export interface MarkedCells {
  /** For each word, the share of its box that has ink inside; null where the cells hold no boxes. */
  readonly fills: readonly number[] | null;
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
  return { fills: fillsIn(page, cells, glyph), ink: cells.map((cell) => inkIn(page, cell, [], glyph)) };
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

const holds = (cell: Printed, { x, y, width, height }: Printed): boolean =>
  x + width / 2 > cell.x &&
  x + width / 2 < cell.x + cell.width &&
  y + height / 2 > cell.y &&
  y + height / 2 < cell.y + cell.height;

/** The boxes in the cells; null where one has none. */
function fillsIn(page: Raster, cells: readonly Printed[], glyph: number): number[] | null {
  const found = cells.flatMap((cell) => {
    const [x, y] = [Math.round(cell.x), Math.round(cell.y)];
    const window = inkWindow(page, x, y, Math.round(cell.width), Math.round(cell.height));
    const box = findTickBox(window, Math.round(0.6 * glyph), Math.round(1.6 * glyph));
    return box ? [{ x: x + box.x, y: y + box.y, side: box.side, fill: fillOf(window, box) }] : [];
  });
  if (found.length < cells.length) return null;
  const sides = found.map(({ side }) => side).sort((one, other) => one - other);
  const over = inkOverFrames(page, found, sides[sides.length >> 1] ?? 0);
  return found.map(({ fill }, i) => Math.max(fill, over[i] ?? 0));
}
