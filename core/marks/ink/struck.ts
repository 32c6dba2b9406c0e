import type { Raster } from '../../image/raster.ts';
import type { Box } from '../../page.ts';
import { middleOf, type PrintedOption, type PrintedWord, printedIn } from '../printed-word.ts';
import { inkWindow } from './ink-window.ts';
import { longestRun, thickened } from './longest-run.ts';

/**
 * Share of a word's width that a stroke covers. Measured on 846 options of sample and other forms: their own strokes
 * (三, 開示) reach 0.60, a pen's stroke drawn through them 0.94 and more in 99 of 100.
 */
export const struckBounds = { yes: 0.8, no: 0.7 } as const;
/** A hand rises or falls by this much of the word's width, at most: 4 degrees. */
const steepest = 0.07;
/** The stroke lies within the middle half of the glyphs: lower is an underline, higher a rule of a table. */
const [highest, lowest] = [0.25, 0.75];
/** A word narrower than this, in glyph heights, is one character: 大 and 平 have such a stroke themselves. */
const narrowest = 1.6;
/** A stroke that goes on for more than this beyond a word (glyph heights) at both ends is a streak or a rule. */
const beyond = 5;

/**
 * How much of a word's width an unbroken, nearly level stroke through its middle covers, 0 to 1. The strokes that
 * characters have themselves end before the next character; what a pen draws goes on through the gap.
 */
function strikeThrough(page: Raster, word: PrintedWord, bridge = 0): number {
  const width = Math.round(word.width);
  const height = Math.round(word.glyph);
  if (width < narrowest * word.glyph || height < 4) return 0;
  const top = Math.round(middleOf(word) - word.glyph / 2);
  const thick = thickened(inkWindow(page, Math.round(word.x), top, width, height));
  const rise = Math.round(Math.min(steepest * width, (lowest - highest) * height));
  let best = 0;
  for (let start = Math.ceil(highest * height); start < lowest * height; start++) {
    for (let end = start - rise; end <= start + rise; end++) {
      if (end < highest * height || end >= lowest * height) continue;
      best = longestRun(thick, width, start, end, { bridge, known: best });
    }
  }
  return best / width;
}

/** What is neither a hand's stroke beyond doubt nor none: between the bounds. */
const doubtful = (struckBounds.yes + struckBounds.no) / 2;

/**
 * How far each option of a list is struck out, its word or all that is printed of it. What strikes every option, or
 * runs across the page, is a rule or a streak, not a hand's: a doubt.
 * @returns by the options' boxes
 */
export function strikesOf(page: Raster, options: readonly PrintedOption[]): ReadonlyMap<Box, number> {
  const strikes = options.map(({ box, word }) => {
    const places = (word === undefined ? [box] : [box, word]).map((one) => printedIn([one], page));
    const value = Math.max(...places.map((place) => strikeThrough(page, place)));
    const streak = value > struckBounds.no && places.some((place) => isStreak(page, place));
    return streak ? Math.min(value, doubtful) : value;
  });
  const all = options.length > 1 && strikes.every((value) => value >= struckBounds.yes);
  return new Map(options.map(({ box }, i) => [box, all ? doubtful : (strikes[i] ?? 0)]));
}

/** Whether the stroke through a word is no hand's: it goes on far beyond both ends, as a fax's streak does. */
function isStreak(page: Raster, word: PrintedWord): boolean {
  const room = beyond * word.glyph;
  const ends = [word.x - room, word.x + word.width].map((x) =>
    strikeThrough(page, { ...word, x, width: room }),
  );
  return ends.every((covered) => covered >= struckBounds.yes);
}

/** A stroke that fax or scanner broke goes on after this much, and begins and ends so far beyond its word (glyph heights). */
const [brokenFor, outside] = [0.15, 0.3];
/** A stroke this long (glyph heights) within what was taken for one option goes through a whole word of it. */
const throughOne = 2;

/**
 * Whether a stroke may run through a word, or through one of several that were taken for one option; streaks and broken
 * strokes too: more is called struck than is. Characters may nearly touch, and their strokes with them; but they do not
 * reach beyond the word.
 */
export function mayBeStruck(page: Raster, { box, word }: PrintedOption): boolean {
  const places = (word === undefined ? [box] : [box, word]).map((one) => printedIn([one], page));
  return places.some((place) => {
    const [margin, bridge] = [outside * place.glyph, Math.ceil(brokenFor * place.glyph)];
    const wide = { ...place, x: place.x - margin, width: place.width + 2 * margin };
    const covered = strikeThrough(page, place);
    return (
      covered > struckBounds.no ||
      covered * place.width >= throughOne * place.glyph ||
      strikeThrough(page, wide, bridge) >= struckBounds.yes
    );
  });
}
