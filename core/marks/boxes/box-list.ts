import type { Raster } from '../../image/raster.ts';
import { middleOf, type PrintedWord } from '../printed-word.ts';
import {
  alike,
  type BoxInk,
  boxBeside,
  distance,
  inkAtPlace,
  type Side,
  squareAt,
  typicalOf,
  wholeFrame,
} from './box-place.ts';

/** At least this share of a list's words must show a box, or the list has none. */
const leastShare = 0.5;
/** An empty box is nearly white inside; digits and characters taken for boxes are not. At least half are empty. */
export const mostEmptyFill = 0.2;
/** Where more are marked, they must stand this exactly alike (glyph heights). */
const exactlyAlike = 0.2;

/** A round button is left empty or blackened; what holds a little in most circles of a list is its number (①). */
const emptyRound = 0.05;
const blackRound = 0.5;
const leastPlain = 0.6;
/** Where a box stands, ticked or empty, there is more ink than this. */
const noInk = 0.03;

/** Where so many boxes and more all hold something, and none as much as a mark, they are the cells of a table's numbers. */
const leastNumbered = 4;
const leastNumber = 0.03;
const mostNumber = 0.15;

/** Where a box stands: its left upper corner and its side, pixels. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The boxes of a list. */
export interface BoxList {
  /** For each word, the ink of its box. */
  boxes: BoxInk[];
  /** Of the words at the rows' ends the share that has a box. */
  outer: number;
  /** For each word where its box was found, or should stand. */
  squares: Square[];
}

/**
 * For the words of a list the ink of each one's box; null where the list has no boxes on that side. A box that was not
 * found (a streak, a tick drawn over its edge) is looked at where its neighbours' places say it is.
 */
export function boxesOf(page: Raster, words: readonly PrintedWord[], side: Side): BoxList | null {
  const found = words.map((word) => boxBeside(page, word, words, side));
  const typical = typicalOf(
    found.flatMap((f) => (f ? [f.place] : [])),
    side,
  );
  if (!typical) return null;
  const fits = found.map((f) => (f && distance(f.place, typical, side) <= alike ? f : null));
  const own = fits.filter((f) => f !== null);
  if (own.length < Math.max(side === 'below' ? 2 : 1, leastShare * words.length)) return null;
  if (own.some(({ round }) => round) && !arePlain(own.map(({ fill }) => fill))) return null;
  if (holdNumbers(own.map(({ fill }) => fill))) return null;
  const exact = own.filter((b) => b.frame >= wholeFrame && distance(b.place, typical, side) <= exactlyAlike);
  const empty = own.filter((b) => b.fill <= mostEmptyFill);
  if (2 * empty.length < own.length && exact.length < Math.max(2, own.length)) return null;
  const boxes = words.map((word, i) => fits[i] ?? inkAtPlace(page, word, words, side, typical));
  const ends = outermost(words, side);
  // boxes beside the inner words alone are those of the words on their other side
  if (side !== 'below' && ends.every((i) => fits[i] === null && (boxes[i]?.around ?? 0) < noInk)) return null;
  const squares = words.map((word, i) => squareAt(word, words, side, fits[i]?.place ?? typical));
  return { boxes, squares, outer: ends.filter((i) => fits[i] !== null).length / Math.max(1, ends.length) };
}

/** Whether squares of a list are the cells of its numbers, and no boxes. */
export const holdNumbers = (fills: readonly number[]): boolean =>
  fills.length >= leastNumbered && Math.min(...fills) > leastNumber && Math.max(...fills) < mostNumber;

/** Whether circles of a list hold nothing or are black. */
const arePlain = (fills: readonly number[]): boolean =>
  fills.filter((fill) => fill <= emptyRound || fill >= blackRound).length >= leastPlain * fills.length;

/**
 * The boxes of a list whose words stand before or after them. Of two words in a row the box between them could be
 * either's: the first words of rows tell of boxes before, the last ones of boxes after.
 */
export function boxesBeside(page: Raster, words: readonly PrintedWord[]): BoxList | null {
  const before = boxesOf(page, words, 'before');
  const after = boxesOf(page, words, 'after');
  if (before === null || after === null) return before ?? after;
  return after.outer > before.outer ? after : before;
}

/** The words that begin their rows or, for boxes after them, end them. */
function outermost(words: readonly PrintedWord[], side: Side): number[] {
  return words.flatMap((word, i) => {
    const ends = words.every(
      (other) =>
        Math.abs(middleOf(other) - middleOf(word)) > 0.7 * word.glyph ||
        (side === 'after' ? other.x <= word.x : other.x >= word.x),
    );
    return ends ? [i] : [];
  });
}

/** Whether a box stands right before the word, within the room of a character and a half. */
export function hasBox(page: Raster, word: PrintedWord): boolean {
  const found = boxBeside(page, word, [word], 'before');
  return found !== null && found.place.dx > -1.7;
}
