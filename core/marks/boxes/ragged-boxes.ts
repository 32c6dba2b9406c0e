import type { Raster } from '../../image/raster.ts';
import { tickBounds } from '../evidence.ts';
import { inkWindow } from '../ink/ink-window.ts';
import { aroundOf, fillOf, findTickBox } from '../ink/tick-box.ts';
import { middleOf, type PrintedWord } from '../printed-word.ts';
import { oneARow } from '../word-rows.ts';
import { mostEmptyFill } from './box-list.ts';
import { type BoxInk, wholeFrame } from './box-place.ts';

/** Fewer words than this make no list of rows. */
const leastWords = 3;
/** A row's box is looked for from its word on, this far from it, in windows this wide and high (glyph heights). */
const [from, windowWidth, half] = [0.3, 3.2, 0.95];
/** Nearer to the page's side than this share of its width is its edge. */
const edge = 0.03;
/** Boxes of one list have one size, and stand at one height in their rows (glyph heights). */
const alike = 0.3;
/** This share of the rows must show a box, this share of all an empty one. */
const [leastShown, leastEmpty] = [0.6, 0.5];

interface Found extends BoxInk {
  readonly y: number;
  readonly side: number;
}

/**
 * The boxes at the ends of rows that are of different length, whatever is printed between a row's word and its box. A row
 * whose box is not found, as one is drawn over, is a doubt. Null where the rows have no such boxes.
 */
export function raggedBoxes(page: Raster, words: readonly PrintedWord[]): readonly BoxInk[] | null {
  if (words.length < leastWords || !oneARow(words)) return null;
  const found = words.map((word) => lastBox(page, word));
  const whole = found.filter((box) => box !== null);
  const glyph = Math.max(...words.map((word) => word.glyph));
  const usual = whole.find((box) => 2 * whole.filter(isLike(box, glyph)).length > whole.length);
  if (usual === undefined) return null;
  const own = found.map((box) => (box !== null && isLike(usual, glyph)(box) ? box : null));
  const shown = own.filter((box) => box !== null);
  const empty = shown.filter(({ fill }) => fill <= mostEmptyFill);
  if (shown.length < leastShown * words.length || empty.length < leastEmpty * words.length) return null;
  const unknown: BoxInk = { fill: (tickBounds.yes + tickBounds.no) / 2, around: 0 };
  return own.map((box) => box ?? unknown);
}

const isLike =
  (box: Found, glyph: number) =>
  (other: Found): boolean =>
    Math.max(Math.abs(other.y - box.y), Math.abs(other.side - box.side)) <= alike * glyph;

/** The last whole box of a word's row. */
function lastBox(page: Raster, word: PrintedWord): Found | null {
  const { glyph } = word;
  const [width, height] = [Math.round(windowWidth * glyph), Math.round(2 * half * glyph)];
  const [middle, top] = [middleOf(word), Math.round(middleOf(word) - half * glyph)];
  const start = Math.round(word.x + word.width + from * glyph);
  let last: Found | null = null;
  for (let left = start; left < page.width * (1 - edge); left += Math.round(width / 2)) {
    const window = inkWindow(page, left, top, width, height);
    const box = findTickBox(window, Math.round(0.6 * glyph), Math.round(1.6 * glyph));
    if (box === null || box.frame < wholeFrame) continue;
    const ink = { fill: fillOf(window, box), around: aroundOf(window, box) };
    last = { ...ink, y: top + box.y - middle, side: box.side };
  }
  return last;
}
