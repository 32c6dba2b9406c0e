import type { Raster } from '../image/raster.ts';
import { inkWindow } from './ink-window.ts';
import type { PrintedWord } from './printed-word.ts';
import { fillOf, findTickBox } from './tick-box.ts';

/** Where a tick box stands before its word: from the word's start and middle, in glyph heights. */
interface Place {
  dx: number;
  dy: number;
  side: number;
}

/** Boxes of one list are printed alike: places further than this from the typical one (glyph heights) are no boxes. */
const alike = 0.45;
/** At least this share of a list's words must show a box, or the list has none. */
const leastShare = 0.5;
/** In a list of boxes hardly ever all are marked, and an empty one is nearly white; digits taken for boxes are not. */
const mostEmptyFill = 0.2;
/** Where all are marked, they must stand this exactly alike (glyph heights), with frames this whole. */
const exactlyAlike = 0.2;
const wholeFrame = 0.9;

/**
 * The boxes before the words of a list, with the share of each box's inside that has ink; null where the list has no boxes.
 * A box that was not found (a streak, a tick drawn over its edge) is looked at where its neighbours' places say it is.
 */
export function boxesOf(page: Raster, words: readonly PrintedWord[]): { fill: number }[] | null {
  const found = words.map((word) => placeBefore(page, word));
  const typical = typicalOf(found.flatMap((f) => (f ? [f.place] : [])));
  if (!typical) return null;
  const fits = found.map((f) => (f && distance(f.place, typical) <= alike ? f : null));
  const boxes = fits.filter((f) => f !== null);
  if (boxes.length < leastShare * words.length) return null;
  const exact = boxes.filter((b) => b.frame >= wholeFrame && distance(b.place, typical) <= exactlyAlike);
  if (!boxes.some((b) => b.fill <= mostEmptyFill) && exact.length < Math.max(2, boxes.length)) return null;
  return words.map((word, i) => ({ fill: fits[i]?.fill ?? fillAt(page, word, typical) }));
}

/** Whether a box stands right before the word, within the room of a character and a half. */
export function hasBox(page: Raster, word: PrintedWord): boolean {
  const found = placeBefore(page, word);
  return found !== null && found.place.dx > -1.7;
}

function placeBefore(page: Raster, word: PrintedWord): { place: Place; fill: number; frame: number } | null {
  const { x, glyph } = word;
  const middle = word.y + word.height / 2;
  const left = Math.round(x - 2.8 * glyph);
  const top = Math.round(middle - 1.2 * glyph);
  const window = inkWindow(page, left, top, Math.round(3.3 * glyph), Math.round(2.4 * glyph));
  const box = findTickBox(window, Math.round(0.6 * glyph), Math.round(1.6 * glyph));
  if (!box) return null;
  const place = {
    dx: (left + box.x - x) / glyph,
    dy: (top + box.y - middle) / glyph,
    side: box.side / glyph,
  };
  return { place, fill: fillOf(window, box), frame: box.frame };
}

const distance = (a: Place, b: Place): number =>
  Math.max(Math.abs(a.dx - b.dx), Math.abs(a.dy - b.dy), Math.abs(a.side - b.side));

/** The place that most others are near to. */
function typicalOf(places: readonly Place[]): Place | null {
  let best: Place | null = null;
  let most = 0;
  for (const place of places) {
    const near = places.filter((other) => distance(place, other) <= alike).length;
    if (near <= most) continue;
    most = near;
    best = place;
  }
  return best;
}

function fillAt(page: Raster, word: PrintedWord, place: Place): number {
  const side = Math.round(place.side * word.glyph);
  const left = Math.round(word.x + place.dx * word.glyph);
  const top = Math.round(word.y + word.height / 2 + place.dy * word.glyph);
  const window = inkWindow(page, left - side, top - side, 3 * side, 3 * side);
  return fillOf(window, { x: side, y: side, side });
}
