import type { Raster } from '../../image/raster.ts';
import { middleOf, type PrintedOption, type PrintedWord, printedIn } from '../printed-word.ts';
import { inkWindow } from './ink-window.ts';
import { longestRun, thickened } from './longest-run.ts';

/**
 * Share of a word's width that both strokes of a cross cover; between the bounds is a doubt. Measured on 871 options of
 * sample and other forms, none crossed out: 99 in 100 reach 0.38, the highest 0.53.
 */
export const crossedBounds = { yes: 0.8, no: 0.62 } as const;
/** A cross over a word begins and ends above and below its glyphs, or a little within them (glyph heights from the top). */
const from = [-0.5, 0.35] as const;
const to = [0.65, 1.5] as const;
/** Places tried along an edge, pixels apart: strokes are wider. */
const apart = 2;
/** A word narrower than this, in glyph heights, has strokes of its own from corner to corner. */
const narrowest = 1.6;

/** How far the word, or all that is printed of the option, is crossed out by two strokes from corner to corner, 0 to 1. */
export function crossOver(page: Raster, { box, word }: PrintedOption): number {
  const places = (word === undefined ? [box] : [box, word]).map((one) => printedIn([one], page));
  return Math.max(...places.map((place) => crossOverWord(page, place)));
}

function crossOverWord(page: Raster, word: PrintedWord): number {
  const width = Math.round(word.width);
  const { glyph } = word;
  if (width < narrowest * glyph || glyph < 4) return 0;
  const top = Math.round(middleOf(word) - glyph / 2 + from[0] * glyph);
  const height = Math.round((to[1] - from[0]) * glyph);
  const thick = thickened(inkWindow(page, Math.round(word.x), top, width, height));
  const rows = ([first, last]: readonly [number, number]): number[] => {
    const start = Math.round((first - from[0]) * glyph) + 1;
    const end = Math.min(height - 2, Math.round((last - from[0]) * glyph) - 1);
    return Array.from(
      { length: Math.max(0, Math.floor((end - start) / apart) + 1) },
      (_, i) => start + i * apart,
    );
  };
  const upper = rows(from);
  const lower = rows(to);
  let falling = 0;
  let rising = 0;
  for (const high of upper) {
    for (const low of lower) {
      falling = longestRun(thick, width, high, low, { known: falling });
      rising = longestRun(thick, width, low, high, { known: rising });
    }
  }
  return Math.min(falling, rising) / width;
}
