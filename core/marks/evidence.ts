import type { Raster } from '../image/raster.ts';
import { inkBelowRows } from './below-rows.ts';
import type { BoxInk } from './boxes/box-place.ts';
import { inkInBrackets } from './brackets.ts';
import {
  blotBounds,
  inkAfter,
  inkBefore,
  inkBelow,
  numberBounds,
  type Printed,
  standingOut,
  standingOutAfter,
} from './ink/blots.ts';
import { ringOf, type Where } from './ink/ring-around.ts';
import { isRingOfPrint } from './ink/ring-of-print.ts';
import { type PrintedOption, type PrintedWord, printedIn } from './printed-word.ts';
import { oneARow, sideBySide, wordsOf } from './word-rows.ts';

/** A value from which an option is marked, and one below which it is not; between the two a person looks. */
export interface Bounds {
  readonly yes: number;
  readonly no: number;
}

/** 0 in the middle between the bounds, 0.5 at either, 1 from twice as far. */
export function certainty(value: number, { yes, no }: Bounds): number {
  const half = (yes - no) / 2;
  const away = Math.abs(value - (yes + no) / 2) / half;
  return Math.round(Math.min(1, away / 2) * 1e3) / 1e3;
}

/** One way in which a list may be marked, and how much each of its words is. */
export interface Evidence {
  style: 'tick' | 'ring';
  values: number[];
  bounds: Bounds;
}

/** Share of a box's inside that has ink, above that of the emptiest box of its list. Measured on the sample forms. */
export const tickBounds: Bounds = { yes: 0.055, no: 0.03 };
/** Share of ink around a box, above that of the others, from which a ring may go around it: one has 0.08 and more. */
const leastRing = 0.06;
/** From this on a ring is plainly drawn over the box, whose inside it leaves empty. */
const plainRing = 0.1;
/** Share of a closed line around a word that is drawn. Measured: ringed words from 0.98, others, table cells too, up to 0.82. */
export const ringBounds: Bounds = { yes: 0.93, no: 0.86 };
/** Fewer words than this say nothing of which of them stands out. */
const leastList = 3;

/** Neither a mark nor none. */
const unsureNumber = (numberBounds.yes + numberBounds.no) / 2;

/** What the words of a list have for their marks besides themselves; each null where they have none. */
export interface Shared {
  /** The ink of each one's box. */
  readonly boxes: readonly BoxInk[] | null;
  /** Ink in each one's cell, in squares of the glyph height. */
  readonly inCells: readonly number[] | null;
  /** Ink in each one's column of a matrix, which is marked nowhere else. */
  readonly matrix: readonly number[] | null;
}

/** The first way of marking that shows a mark; where none does, the first that leaves one open; else the likeliest way. */
export function evidenceOf(
  page: Raster,
  groups: readonly (readonly PrintedOption[])[],
  { boxes, inCells, matrix }: Shared,
  print: readonly Printed[],
  where: Where,
): Evidence {
  if (matrix !== null) return { style: 'tick', bounds: blotBounds, values: [...matrix] };
  const words = wordsOf(groups, page);
  const inBoxes = boxes === null ? [] : [ticksIn(boxes)];
  const rings: Evidence = {
    style: 'ring',
    bounds: ringBounds,
    values: ringsAround(page, groups, print, where),
  };
  const cells = inCells === null || boxes !== null ? [] : [blotsIn(inCells)];
  const brackets = where === 'at-words' || boxes !== null || inCells !== null ? [] : inBrackets(page, words);
  const read = groups.map((group) => group.some(({ marked }) => marked));
  const listed = where === 'around' && words.length >= leastList;
  const before =
    listed && (boxes === null || read.includes(true))
      ? standingOut(inkBefore(page, words, print), unsureNumber)
      : [];
  const letters = lettersIn(read, before);
  const rooms = listed && boxes === null ? roomsOf(page, words, print, before) : [];
  const ways = [...inBoxes, rings, ...brackets, ...cells, letters, ...rooms];
  // a list with boxes is ringed plainly or not at all
  const open = inBoxes.length > 0 ? inBoxes : ways;
  return (
    ways.find(({ values, bounds }) => values.some((value) => value >= bounds.yes)) ??
    open.find(({ values, bounds }) => values.some((value) => value > bounds.no)) ??
    ways[0] ??
    rings
  );
}

/** What may be a ring is none where only print makes it up. */
function ringsAround(
  page: Raster,
  groups: readonly (readonly PrintedOption[])[],
  print: readonly Printed[],
  where: Where,
): number[] {
  const { yes, no } = ringBounds;
  const own = groups.flat().map(({ box }) => printedIn([box], page));
  return groups.map((group) => {
    const ring = ringOf(page, group, where);
    const doubtful = ring > no && ring < yes;
    return doubtful && isRingOfPrint(page, group, [...print, ...own], where) ? no : ring;
  });
}

/** Marks in boxes. A ring drawn along a box's frame leaves it empty: a faint one is a doubt. */
export function ticksIn(boxes: readonly BoxInk[]): Evidence {
  const noise = Math.min(tickBounds.no, ...boxes.map(({ fill }) => fill));
  const ringed = standingOut(
    boxes.map(({ around }) => around),
    Number.POSITIVE_INFINITY,
  ).map((value) => {
    if (value >= plainRing) return value;
    return value > leastRing ? (tickBounds.yes + tickBounds.no) / 2 : 0;
  });
  const values = boxes.map(({ fill }, i) => Math.max(fill - noise, ringed[i] ?? 0));
  return { style: 'tick', bounds: tickBounds, values };
}

/** Marks between brackets; print there, as of dust, is no more than what the emptiest have. */
function inBrackets(page: Raster, words: readonly PrintedWord[]): Evidence[] {
  const ink = inkInBrackets(page, words);
  if (ink === null) return [];
  const least = Math.min(...ink);
  return [{ style: 'tick', bounds: blotBounds, values: ink.map((value) => value - least) }];
}

/** Cells that all hold something hold the numbers of their rows, which differ by more than dust. */
function blotsIn(cells: readonly number[]): Evidence {
  const bounds = Math.min(...cells) > blotBounds.no ? numberBounds : blotBounds;
  return { style: 'tick', bounds, values: standingOut(cells) };
}

/** Marks before their words of which some were read as letters; the others' ink tells of them. */
function lettersIn(read: readonly boolean[], before: readonly number[]): Evidence {
  const ink = read.includes(true) ? before : [];
  const { yes } = numberBounds;
  return {
    style: 'tick',
    bounds: numberBounds,
    values: read.map((marked, i) => Math.max(marked ? 2 * yes : 0, ink[i] ?? 0)),
  };
}

function roomsOf(
  page: Raster,
  words: readonly PrintedWord[],
  print: readonly Printed[],
  before: readonly number[],
): Evidence[] {
  const below = sideBySide(words) ? inkBelow(page, words, print) : inkBelowRows(page, words, print);
  const after = below
    ? standingOut(below)
    : standingOutAfter(oneARow(words) ? inkAfter(page, words, print) : []);
  return [
    { style: 'tick', bounds: numberBounds, values: [...before] },
    { style: 'tick', bounds: blotBounds, values: after },
  ];
}
