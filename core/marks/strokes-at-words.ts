import type { Raster } from '../image/raster.ts';
import type { PrintedOption } from '../options/printed-option.ts';
import type { Box, Choice } from '../page.ts';
import { blotBounds, numberBounds, standingOut } from './ink/blots.ts';
import { looseInk, piecesOf, sizeOf } from './ink/loose-ink.ts';
import { middleOf } from './printed-word.ts';
import { unsure } from './unsure.ts';
import { wordsOf } from './word-rows.ts';

/** Fewer words than this do not tell which of them a stroke is at. */
const leastWords = 4;
/**
 * A stroke is looked for from a word on to so far behind it, and above and below the middle of its row: in glyph heights.
 * What stands before it are codes and boxes, which are looked at for themselves.
 */
const [start, behind, high] = [0.2, 1.8, 1.2];
/** A level run of ink that goes on beyond a word by this, or an upright one so long, is a rule (glyph heights). */
const [beyond, upright] = [1.5, 2.2];
/** What is smaller than this (glyph heights) is dust, what is thinner may be a rule that a fax broke. */
const [dust, thin] = [0.4, 0.2];

/**
 * The options of a list none of which is marked, with a doubt at those that have a stroke at their word which the others
 * have not: a tick over it or behind it, a ring above it.
 * @param printed where letters stand, and other print
 */
export function doubtStrokes(
  page: Raster,
  options: readonly PrintedOption[],
  printed: readonly Box[],
  choices: readonly Choice[],
): Choice[] {
  const places = [...new Set(options.filter(({ vertical }) => !vertical).map(({ box }) => box))];
  if (places.length < leastWords || choices.some(({ mark }) => mark !== 'none')) return [...choices];
  const ink = inkAt(page, places, options, printed);
  const { no } = Math.min(...ink) > blotBounds.no ? numberBounds : blotBounds;
  const out = standingOut(ink, numberBounds.yes);
  return choices.map((choice) => ((out[places.indexOf(choice.box)] ?? 0) > no ? unsure(choice) : choice));
}

/** The strokes at each word, in squares of the glyph height. */
function inkAt(
  page: Raster,
  places: readonly Box[],
  options: readonly PrintedOption[],
  printed: readonly Box[],
): number[] {
  const words = wordsOf(
    places.map((box) => options.filter((option) => option.box === box)),
    page,
  );
  return words.map((word) => {
    const { glyph } = word;
    const left = Math.round(word.x - start * glyph);
    const width = Math.round(word.width + (start + behind) * glyph);
    const [top, height] = [Math.round(middleOf(word) - high * glyph), Math.round(2 * high * glyph)];
    const rules = { level: word.width + beyond * glyph, upright: upright * glyph };
    const pieces = piecesOf(looseInk(page, [left, top, width, height], printed, rules));
    const strokes = pieces.filter((piece) => {
      const size = sizeOf(piece);
      return Math.max(...size) >= dust * glyph && Math.min(...size) >= thin * glyph;
    });
    return strokes.reduce((sum, { area }) => sum + area, 0) / glyph ** 2;
  });
}
