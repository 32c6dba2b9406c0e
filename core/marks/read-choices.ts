import type { Raster } from '../image/raster.ts';
import type { Box, Choice } from '../page.ts';
import {
  blotBounds,
  inkAfter,
  inkBefore,
  inkBelow,
  numberBounds,
  type Printed,
  standingOut,
  standingOutAfter,
} from './blots.ts';
import { boxesBeside, boxesOf, hasBox } from './box-list.ts';
import { markedCells } from './cells.ts';
import { crossedBounds, crossOver } from './crossed.ts';
import { middleOf, type PrintedOption, type PrintedWord, printedIn } from './printed-word.ts';
import { ringOf, type Where } from './ring-around.ts';
import { strikesOf, struckBounds } from './struck.ts';

/** A value from which an option is marked, and one below which it is not; between the two a person looks. */
interface Bounds {
  readonly yes: number;
  readonly no: number;
}

/** One way in which a list may be marked, and how much each of its words is. */
interface Evidence {
  style: 'tick' | 'ring';
  values: number[];
  bounds: Bounds;
}

/** Share of a box's inside that has ink, above that of the emptiest box of its list. Measured on the sample forms. */
const tickBounds: Bounds = { yes: 0.055, no: 0.03 };
/** Share of a closed line around a word that is drawn. Measured: ringed words from 0.98, others, table cells too, up to 0.82. */
const ringBounds: Bounds = { yes: 0.93, no: 0.86 };
/** Gap, in glyph heights, up to which two words may be one option: a middle dot with its space. */
const together = 1.6;
/** Fewer words than this say nothing of which of them stands out. */
const leastList = 3;

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
  const together = printedTogether(options, page);
  const cells =
    where === 'around' ? markedCells(page, wordsOf(together, page), printedOf(page, print)) : null;
  const boxed = cells?.fills ?? boxFills(page, wordsOf(together, page));
  const marksAreShared = boxed !== null || cells !== null;
  const groups = marksAreShared ? together : together.flatMap((group) => ringedAlone(page, group, where));
  const evidence = evidenceOf(page, groups, { fills: boxed, inCells: cells?.ink ?? null }, print, where);
  return groups.flatMap((group, i) => {
    const value = evidence.values[i] ?? 0;
    const { yes, no } = evidence.bounds;
    const mark = value >= yes ? evidence.style : value <= no ? 'none' : 'unsure';
    const confidence = certainty(value, evidence.bounds);
    return group.map(({ option, box }): Choice => ({ option, box, mark, confidence }));
  });
}

const wordsOf = (groups: readonly (readonly PrintedOption[])[], page: Raster): PrintedWord[] =>
  ofOneSize(
    groups.map((group) =>
      printedIn(
        group.map(({ box }) => box),
        page,
      ),
    ),
  );

/** The boxes of a list: beside its words, or below them in the columns of a table. */
const boxFills = (page: Raster, words: readonly PrintedWord[]): readonly number[] | null =>
  (boxesBeside(page, words) ?? (sideBySide(words) ? boxesOf(page, words, 'below') : null))?.fills ?? null;

/**
 * Without boxes to share, each word is ringed or struck by itself, however close they stand (任意代理・親権者・後見人);
 * those that one ring goes around stay together.
 */
function ringedAlone(page: Raster, group: PrintedOption[], where: Where): PrintedOption[][] {
  if (ringOf(page, group, where) >= ringBounds.yes) return [group];
  return [...new Set(group.map(({ box }) => box))].map((own) => group.filter(({ box }) => box === own));
}

/** The first way of marking that shows a mark; where none does, the first that leaves one open; else the likeliest way. */
function evidenceOf(
  page: Raster,
  groups: readonly (readonly PrintedOption[])[],
  { fills, inCells }: { fills: readonly number[] | null; inCells: readonly number[] | null },
  print: readonly Box[],
  where: Where,
): Evidence {
  const words = wordsOf(groups, page);
  const boxes = fills === null ? [] : [ticksIn(fills)];
  const rings: Evidence = {
    style: 'ring',
    bounds: ringBounds,
    values: groups.map((g) => ringOf(page, g, where)),
  };
  const letters: Evidence = {
    style: 'tick',
    bounds: { yes: 0.5, no: 0.2 },
    values: groups.map((group) => (group.some(({ marked }) => marked) ? 1 : 0)),
  };
  const cells: Evidence[] =
    inCells === null || fills !== null
      ? []
      : [{ style: 'tick', bounds: blotBounds, values: standingOut(inCells) }];
  const rooms =
    where === 'around' && fills === null && words.length >= leastList ? roomsOf(page, words, print) : [];
  const ways = [...boxes, rings, ...cells, letters, ...rooms];
  // a list with boxes is ringed plainly or not at all
  const open = boxes.length > 0 ? boxes : ways;
  return (
    ways.find(({ values, bounds }) => values.some((value) => value >= bounds.yes)) ??
    open.find(({ values, bounds }) => values.some((value) => value > bounds.no)) ??
    ways[0] ??
    rings
  );
}

function ticksIn(fills: readonly number[]): Evidence {
  const noise = Math.min(tickBounds.no, ...fills);
  return { style: 'tick', bounds: tickBounds, values: fills.map((fill) => fill - noise) };
}

const printedOf = (page: Raster, print: readonly Box[]): Printed[] =>
  print.map(([x, y, w, h]) => ({
    x: x * page.width,
    y: y * page.height,
    width: w * page.width,
    height: h * page.height,
  }));

function roomsOf(page: Raster, words: readonly PrintedWord[], print: readonly Box[]): Evidence[] {
  const printed = printedOf(page, print);
  const below = sideBySide(words) ? inkBelow(page, words, printed) : null;
  const after = below
    ? standingOut(below)
    : standingOutAfter(oneARow(words) ? inkAfter(page, words, printed) : []);
  return [
    { style: 'tick', bounds: numberBounds, values: standingOut(inkBefore(page, words, printed)) },
    { style: 'tick', bounds: blotBounds, values: after },
  ];
}

/** A list is printed in one size; single lines are measured less exactly. */
function ofOneSize(words: readonly PrintedWord[]): PrintedWord[] {
  const glyphs = words.map(({ glyph }) => glyph).sort((a, b) => a - b);
  return words.map((word) => ({ ...word, glyph: glyphs[(glyphs.length - 1) >> 1] ?? word.glyph }));
}

/** Whether all words stand in one row. */
function sideBySide(words: readonly PrintedWord[]): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    words.every((word) => Math.abs(middleOf(word) - middleOf(first)) < 1.5 * first.glyph)
  );
}

/** Whether no two words share a row: what stands to the right of a row is then one word's. */
const oneARow = (words: readonly PrintedWord[]): boolean =>
  words.every((word) =>
    words.every((other) => other === word || Math.abs(middleOf(other) - middleOf(word)) > 0.7 * word.glyph),
  );

/** 0 in the middle between the bounds, 0.5 at either, 1 from twice as far. */
function certainty(value: number, { yes, no }: Bounds): number {
  const half = (yes - no) / 2;
  const away = Math.abs(value - (yes + no) / 2) / half;
  return Math.round(Math.min(1, away / 2) * 1e3) / 1e3;
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
