import type { Raster } from '../image/raster.ts';
import type { Box, Choice } from '../page.ts';
import { boxesInColumn } from './boxes/box-column.ts';
import { boxesBeside, boxesOf, hasBox } from './boxes/box-list.ts';
import type { BoxInk } from './boxes/box-place.ts';
import { markedCells } from './boxes/cells.ts';
import { raggedBoxes } from './boxes/ragged-boxes.ts';
import { type Bounds, certainty, evidenceOf, ringBounds } from './evidence.ts';
import type { Printed } from './ink/blots.ts';
import { crossedBounds, crossOver } from './ink/crossed.ts';
import { ringOf, type Where } from './ink/ring-around.ts';
import { strikesOf, struckBounds } from './ink/struck.ts';
import { matrixInk } from './matrix.ts';
import { type PrintedOption, type PrintedWord, printedIn } from './printed-word.ts';
import { sideBySide, wordsOf } from './word-rows.ts';

/** Gap, in glyph heights, up to which two words may be one option: a middle dot with its space. */
const together = 1.6;
/**
 * Says of every printed option of one list whether it is marked: ticked in a box before it or below it, ringed, its
 * number ringed, its brackets filled, or its row's or column's cell marked. A list's options are judged against each
 * other: one that differs from its neighbours was marked by a hand. An option struck out (二重線や×で消した) is not asked
 * for, whatever else marks it; where a cross over a word is the only sort of mark, it is a doubt.
 * @param page the upright page, grey
 * @param print all recognised print of the page (boxes as fractions), which is no mark
 * @param where marks are looked for; of words with others close beside them, at the words alone
 */
export function readChoices(
  page: Raster,
  options: readonly PrintedOption[],
  print: readonly Box[] = [],
  where: Where = 'around',
): Choice[] {
  const strikes = strikesOf(page, options);
  const crosses = new Map(options.map((option) => [option.box, crossOver(page, option)]));
  const crossed = ({ box }: Choice): boolean => (crosses.get(box) ?? 0) >= crossedBounds.yes;
  // struck options stay in the list while it is judged: what marked them tells how the list is marked
  const judged = judge(page, options, print, where);
  const marked = judged.some((choice) => !crossed(choice) && ['tick', 'ring'].includes(choice.mark));
  return judged.map((choice): Choice => {
    const strike = strikes.get(choice.box) ?? 0;
    const cross = crosses.get(choice.box) ?? 0;
    const unsure: Choice = { ...choice, mark: 'unsure', confidence: 0 };
    const struck = (value: number, bounds: Bounds): Choice => {
      return { ...choice, mark: 'struck', confidence: certainty(value, bounds) };
    };
    // some mark what they want by a cross: only beside a mark of another sort does it take away
    if (crossed(choice)) return marked ? struck(cross, crossedBounds) : unsure;
    if (strike >= struckBounds.yes) return struck(strike, struckBounds);
    const doubtful = strike > struckBounds.no || cross > crossedBounds.no;
    return doubtful && choice.mark !== 'none' ? unsure : choice;
  });
}

/** The options of a list as they are marked, whether struck out or not. */
function judge(
  page: Raster,
  options: readonly PrintedOption[],
  print: readonly Box[],
  where: Where,
): Choice[] {
  const together = where === 'around' ? printedTogether(options, page) : options.map((option) => [option]);
  const printed = printedOf(page, print);
  const cells = where === 'around' ? markedCells(page, wordsOf(together, page), printed) : null;
  const boxes = cells?.boxes ?? boxInks(page, wordsOf(together, page), where);
  const marksAreShared = boxes !== null || cells !== null;
  const groups = marksAreShared ? together : together.flatMap((group) => ringedAlone(page, group, where));
  const matrix =
    boxes === null && where === 'around' ? matrixInk(page, wordsOf(groups, page), printed) : null;
  const evidence = evidenceOf(page, groups, { boxes, inCells: cells?.ink ?? null, matrix }, printed, where);
  return groups.flatMap((group, i) => {
    const value = evidence.values[i] ?? 0;
    const { yes, no } = evidence.bounds;
    const mark = value >= yes ? evidence.style : value <= no ? 'none' : 'unsure';
    const confidence = certainty(value, evidence.bounds);
    return group.map(({ option, box }): Choice => ({ option, box, mark, confidence }));
  });
}

const printedOf = (page: Raster, print: readonly Box[]): Printed[] =>
  print.map(([x, y, w, h]) => ({
    x: x * page.width,
    y: y * page.height,
    width: w * page.width,
    height: h * page.height,
  }));

/** The boxes of a list: beside its words, below them in the columns of a table, in a column of its own, or at the rows' ends. */
function boxInks(page: Raster, words: readonly PrintedWord[], where: Where): readonly BoxInk[] | null {
  const beside = boxesBeside(page, words);
  // of words close beside each other the letters of one may look like the box of the next: the first has none then;
  // below them stands the next row, of whose letters some are square
  if (where === 'at-words') return beside !== null && beside.outer > 0 ? beside.boxes : null;
  const near = beside ?? (sideBySide(words) ? boxesOf(page, words, 'below') : null);
  return near?.boxes ?? boxesInColumn(page, words) ?? raggedBoxes(page, words);
}

/**
 * Without boxes to share, each word is ringed or struck by itself, however close they stand (任意代理・親権者・後見人);
 * those that one ring goes around stay together.
 */
function ringedAlone(page: Raster, group: PrintedOption[], where: Where): PrintedOption[][] {
  if (ringOf(page, group, where) >= ringBounds.yes) return [group];
  return [...new Set(group.map(({ box }) => box))].map((own) => group.filter(({ box }) => box === own));
}

/** Options that follow each other in a row, with no box between them, are one (訂正・追加). */
function printedTogether(options: readonly PrintedOption[], page: Raster): PrintedOption[][] {
  const groups: PrintedOption[][] = [];
  for (const option of [...options].sort((a, b) => a.box[0] - b.box[0])) {
    const word = printedIn([option.box], page);
    const before = groups.find((group) => {
      const last = group.at(-1);
      if (!last) return false;
      const other = printedIn([last.box], page);
      const gap = word.x - other.x - other.width;
      // the cell of a table's heading may have two lines: the smaller height is a line's
      const glyph = Math.min(word.glyph, other.glyph);
      return Math.abs(other.y - word.y) < glyph / 2 && gap > -2 * glyph && gap < together * glyph;
    });
    if (before && !hasBox(page, word)) before.push(option);
    else groups.push([option]);
  }
  return groups;
}
