import type { Raster } from '../image/raster.ts';
import { inkWindow } from './ink-window.ts';
import { centreOf, middleOf, type PrintedWord } from './printed-word.ts';
import { findRoundBox } from './round-box.ts';
import { fillOf, findTickBox } from './tick-box.ts';

/** Where boxes are looked for: before their words, after them, or below them, as in the columns of a table. */
export type Side = 'before' | 'after' | 'below';

/** Where a box stands: from the point its side is measured from, in glyph heights. */
interface Place {
  dx: number;
  dy: number;
  side: number;
}

/** A window around the measuring point, in glyph heights. */
const reach = {
  before: { left: -2.8, top: -1.2, right: 0.5, bottom: 1.2 },
  after: { left: -0.6, top: -1.2, right: 3.4, bottom: 1.2 },
  below: { left: -1.6, top: 0.3, right: 1.6, bottom: 5 },
} as const satisfies Record<Side, unknown>;

/** Boxes of one list are printed alike: places further than this from the typical one (glyph heights) are no boxes. */
const alike = 0.45;
/** Where a word starts is read less exactly than where it stands; where it ends, with a box read as a letter, less still. */
const alikeAlong: Readonly<Record<Side, number>> = { before: 0.9, after: 1.4, below: 0.9 };
/** At least this share of a list's words must show a box, or the list has none. */
const leastShare = 0.5;
/** An empty box is nearly white inside; digits and characters taken for boxes are not. At least half are empty. */
export const mostEmptyFill = 0.2;
/** Where more are marked, they must stand this exactly alike (glyph heights), with frames this whole. */
const exactlyAlike = 0.2;
const wholeFrame = 0.9;

/** A round button is left empty or blackened; what holds a little in most circles of a list is its number (①). */
const emptyRound = 0.05;
const blackRound = 0.5;
const leastPlain = 0.6;

/** Where so many boxes and more all hold something, and none as much as a mark, they are the cells of a table's numbers. */
const leastNumbered = 4;
const leastNumber = 0.03;
const mostNumber = 0.15;

/** The boxes of a list. */
export interface BoxList {
  /** For each word the share of its box that has ink inside. */
  fills: number[];
  /** Of the words at the rows' ends the share that has a box. */
  outer: number;
}

/**
 * For the words of a list the share of each one's box that has ink inside; null where the list has no boxes on that
 * side. A box that was not found (a streak, a tick drawn over its edge) is looked at where its neighbours' places say
 * it is.
 */
export function boxesOf(page: Raster, words: readonly PrintedWord[], side: Side): BoxList | null {
  const found = words.map((word) => boxBeside(page, word, words, side));
  const typical = typicalOf(
    found.flatMap((f) => (f ? [f.place] : [])),
    side,
  );
  if (!typical) return null;
  const fits = found.map((f) => (f && distance(f.place, typical, side) <= alike ? f : null));
  const boxes = fits.filter((f) => f !== null);
  if (boxes.length < Math.max(side === 'below' ? 2 : 1, leastShare * words.length)) return null;
  if (boxes.some(({ round }) => round) && !arePlain(boxes.map(({ fill }) => fill))) return null;
  if (holdNumbers(boxes.map(({ fill }) => fill))) return null;
  const exact = boxes.filter(
    (b) => b.frame >= wholeFrame && distance(b.place, typical, side) <= exactlyAlike,
  );
  const empty = boxes.filter((b) => b.fill <= mostEmptyFill);
  if (2 * empty.length < boxes.length && exact.length < Math.max(2, boxes.length)) return null;
  return {
    fills: words.map((word, i) => fits[i]?.fill ?? fillAt(page, word, words, side, typical)),
    outer: outerShare(words, side, (i) => fits[i] !== null),
  };
}

const holdNumbers = (fills: readonly number[]): boolean =>
  fills.length >= leastNumbered && Math.min(...fills) > leastNumber && Math.max(...fills) < mostNumber;

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

/** Of the words that begin (or, for boxes after them, end) a row, the share that has a box. */
function outerShare(words: readonly PrintedWord[], side: Side, has: (i: number) => boolean): number {
  const ends = words.flatMap((word, i) => {
    const outermost = words.every(
      (other) =>
        Math.abs(middleOf(other) - middleOf(word)) > 0.7 * word.glyph ||
        (side === 'after' ? other.x <= word.x : other.x >= word.x),
    );
    return outermost ? [has(i)] : [];
  });
  return ends.filter(Boolean).length / Math.max(1, ends.length);
}

/** Whether a box stands right before the word, within the room of a character and a half. */
export function hasBox(page: Raster, word: PrintedWord): boolean {
  const found = boxBeside(page, word, [word], 'before');
  return found !== null && found.place.dx > -1.7;
}

/** The point that places are measured from. Headings of table columns have one or two lines: the lowest counts for all. */
function origin(word: PrintedWord, words: readonly PrintedWord[], side: Side): [x: number, y: number] {
  if (side === 'before') return [word.x, middleOf(word)];
  if (side === 'after') return [word.x + word.width, middleOf(word)];
  const row = words.filter((other) => Math.abs(middleOf(other) - middleOf(word)) < 1.5 * word.glyph);
  return [centreOf(word), Math.max(...row.map((other) => other.y + other.height))];
}

function boxBeside(
  page: Raster,
  word: PrintedWord,
  words: readonly PrintedWord[],
  side: Side,
): { place: Place; fill: number; frame: number; round: boolean } | null {
  const { glyph } = word;
  const [x, y] = origin(word, words, side);
  const { left, top, right, bottom } = reach[side];
  const px = Math.round(x + left * glyph);
  const py = Math.round(y + top * glyph);
  const window = inkWindow(
    page,
    px,
    py,
    Math.round((right - left) * glyph),
    Math.round((bottom - top) * glyph),
  );
  const [least, most] = [Math.round(0.6 * glyph), Math.round(1.6 * glyph)];
  const square = findTickBox(window, least, most);
  const found = findRoundBox(window, least, most);
  // in a circle's arcs and within a black one a square is found as well, an incomplete or a smaller one
  const isSquare =
    square !== null && square.frame >= wholeFrame && (found === null || found.side < 1.2 * square.side);
  const circle = isSquare ? null : found;
  const box = circle ?? square;
  if (!box) return null;
  const place = { dx: (px + box.x - x) / glyph, dy: (py + box.y - y) / glyph, side: box.side / glyph };
  return { place, fill: fillOf(window, box), frame: box.frame, round: circle !== null };
}

const distance = (a: Place, b: Place, side: Side): number =>
  Math.max(
    (Math.abs(a.dx - b.dx) * alike) / alikeAlong[side],
    Math.abs(a.dy - b.dy),
    Math.abs(a.side - b.side),
  );

/** The place that most others are near to. */
function typicalOf(places: readonly Place[], side: Side): Place | null {
  let best: Place | null = null;
  let most = 0;
  for (const place of places) {
    const near = places.filter((other) => distance(place, other, side) <= alike).length;
    if (near <= most) continue;
    most = near;
    best = place;
  }
  return best;
}

function fillAt(
  page: Raster,
  word: PrintedWord,
  words: readonly PrintedWord[],
  at: Side,
  place: Place,
): number {
  const [x, y] = origin(word, words, at);
  const side = Math.round(place.side * word.glyph);
  const left = Math.round(x + place.dx * word.glyph);
  const top = Math.round(y + place.dy * word.glyph);
  const window = inkWindow(page, left - side, top - side, 3 * side, 3 * side);
  return fillOf(window, { x: side, y: side, side });
}
