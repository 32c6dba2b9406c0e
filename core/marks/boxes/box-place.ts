import type { Raster } from '../../image/raster.ts';
import { type InkWindow, inkWindow } from '../ink/ink-window.ts';
import { findRoundBox } from '../ink/round-box.ts';
import { aroundOf, fillOf, findBrokenBox, findTickBox } from '../ink/tick-box.ts';
import { centreOf, middleOf, type PrintedWord } from '../printed-word.ts';

/** Where boxes are looked for: before their words, after them, or below them, as in the columns of a table. */
export type Side = 'before' | 'after' | 'below';

/** Where a box stands: from the point its side is measured from, in glyph heights. */
export interface Place {
  dx: number;
  dy: number;
  side: number;
}

/** How much ink a box holds, and the square around it, as shares of their area. */
export interface BoxInk {
  readonly fill: number;
  readonly around: number;
}

/** A box that was found. */
export interface BoxFound extends BoxInk {
  readonly place: Place;
  readonly frame: number;
  readonly round: boolean;
}

/** A window around the measuring point, in glyph heights. */
const reach = {
  before: { left: -2.8, top: -1.2, right: 0.5, bottom: 1.2 },
  after: { left: -0.6, top: -1.2, right: 3.4, bottom: 1.2 },
  below: { left: -1.6, top: 0.3, right: 1.6, bottom: 5 },
} as const satisfies Record<Side, unknown>;

/** Boxes of one list are printed alike: places further than this from the typical one (glyph heights) are no boxes. */
export const alike = 0.45;
/** Where a word starts is read less exactly than where it stands; where it ends, with a box read as a letter, less still. */
const alikeAlong: Readonly<Record<Side, number>> = { before: 0.9, after: 1.4, below: 0.9 };
/** Where more are marked, their frames must be this whole. */
export const wholeFrame = 0.9;

/** The point that places are measured from. Headings of table columns have one or two lines: the lowest counts for all. */
function origin(word: PrintedWord, words: readonly PrintedWord[], side: Side): [x: number, y: number] {
  if (side === 'before') return [word.x, middleOf(word)];
  if (side === 'after') return [word.x + word.width, middleOf(word)];
  const row = words.filter((other) => Math.abs(middleOf(other) - middleOf(word)) < 1.5 * word.glyph);
  return [centreOf(word), Math.max(...row.map((other) => other.y + other.height))];
}

export function boxBeside(
  page: Raster,
  word: PrintedWord,
  words: readonly PrintedWord[],
  side: Side,
): BoxFound | null {
  const { glyph } = word;
  const [x, y] = origin(word, words, side);
  const { left, top, right, bottom } = reach[side];
  const px = Math.round(x + left * glyph);
  const py = Math.round(y + top * glyph);
  const whole = inkWindow(
    page,
    px,
    py,
    Math.round((right - left) * glyph),
    Math.round((bottom - top) * glyph),
  );
  const window = withoutWords(
    whole,
    words.flatMap((other) => (other === word ? [] : [{ ...other, x: other.x - px, y: other.y - py }])),
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
  const ink = { fill: fillOf(window, box), around: aroundOf(window, box) };
  return { ...ink, place, frame: box.frame, round: circle !== null };
}

/** Of a word so much at either end may be a box beside it, in glyph heights. */
const wordEnd = 0.5;

/** A window without the letters of some words, of which many hold a square (見, 目, 開). */
function withoutWords({ width, height, ink }: InkWindow, words: readonly PrintedWord[]): InkWindow {
  const left = ink.slice();
  for (const word of words) {
    const from = Math.max(0, Math.round(word.x + wordEnd * word.glyph));
    const to = Math.min(width, Math.round(word.x + word.width - wordEnd * word.glyph));
    const bottom = Math.min(height, Math.round(word.y + word.height));
    for (let row = Math.max(0, Math.round(word.y)); row < bottom && from < to; row++)
      left.fill(0, row * width + from, row * width + to);
  }
  return { width, height, ink: left };
}

/** How far two places are apart, in glyph heights: along the words less exactly. */
export const distance = (a: Place, b: Place, side: Side): number =>
  Math.max(
    (Math.abs(a.dx - b.dx) * alike) / alikeAlong[side],
    Math.abs(a.dy - b.dy),
    Math.abs(a.side - b.side),
  );

/** The place that most others are near to. */
export function typicalOf(places: readonly Place[], side: Side): Place | null {
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

/** Where a box lies on the page that has a place beside a word: pixels. */
export function squareAt(
  word: PrintedWord,
  words: readonly PrintedWord[],
  at: Side,
  place: Place,
): { x: number; y: number; side: number } {
  const [x, y] = origin(word, words, at);
  return { x: x + place.dx * word.glyph, y: y + place.dy * word.glyph, side: place.side * word.glyph };
}

/** The ink where a word's box should stand, or in what is left of it there. */
export function inkAtPlace(
  page: Raster,
  word: PrintedWord,
  words: readonly PrintedWord[],
  at: Side,
  place: Place,
): BoxInk {
  const [x, y] = origin(word, words, at);
  const side = Math.round(place.side * word.glyph);
  return inkAt(page, Math.round(x + place.dx * word.glyph), Math.round(y + place.dy * word.glyph), side);
}

/** The ink of a box of a side whose left upper corner is thought to be somewhere: pixels. */
export function inkAt(page: Raster, left: number, top: number, side: number): BoxInk {
  const window = inkWindow(page, left - side, top - side, 3 * side, 3 * side);
  const box = findBrokenBox(window, side) ?? { x: side, y: side, side };
  return { fill: fillOf(window, box), around: aroundOf(window, box) };
}
