import type { Raster } from '../../image/raster.ts';
import { middleOf, type PrintedOption, type PrintedWord, printedIn } from '../printed-word.ts';
import { inkWindow } from './ink-window.ts';
import { ringCoverage } from './ring.ts';
import { withoutRules } from './without-rules.ts';

/** Around the words of a list, or at them alone: in boxes and by rings. */
export type Where = 'around' | 'at-words';

/** Share of a closed line that is drawn around all that is printed of a group of options, or around its words alone. */
export function ringOf(page: Raster, group: readonly PrintedOption[], where: Where): number {
  const whole = printedIn(
    group.map(({ box }) => box),
    page,
  );
  const core = printedIn(
    group.map(({ box, word }) => word ?? box),
    page,
  );
  return Math.max(
    ringAround(page, whole, where),
    core.width === whole.width ? 0 : ringAround(page, core, where),
  );
}

/** Hands draw rings too high or too low, and around the number before the word too: how far, in glyph heights. */
const drawn = [
  { up: 0, before: 0, of: 1, high: 1 },
  { up: 0.3, before: 0, of: 1, high: 1 },
  { up: -0.3, before: 0, of: 1, high: 1 },
  { up: 0, before: 1.2, of: 1, high: 1 },
] as const;
/** A ring around a long word is drawn through its ends: around this part of its width. */
const tight = { up: 0, before: 0, of: 0.85, high: 1 } as const;
/** Around a whole line of two tongues it is flat, and cuts off more. */
const flat = { up: 0, before: 0, of: 0.75, high: 1 } as const;
/** A ring around one or two characters (昭, 消去) is little larger than they are, and their line's box higher. */
const small = { up: 0, before: 0, of: 0.85, high: 0.85 } as const;
/** A long word, in glyph heights: of a shorter one the ends are most of it. */
const long = 3;
/** What is narrower than this, in glyph heights, stands upright: characters below each other, close to their box's sides. */
const upright = 0.8;
const veryLong = 8;

function ringAround(page: Raster, word: PrintedWord, where: Where): number {
  const margin = Math.round(2.6 * word.glyph);
  const left = Math.round(word.x) - margin;
  const top = Math.round(word.y) - margin;
  const width = Math.round(word.width) + 2 * margin;
  const window = withoutRules(inkWindow(page, left, top, width, Math.round(word.height) + 2 * margin));
  const coverages = [...drawn, ...more(word.width / word.glyph, where)].map(({ up, before, of, high }) => {
    const half = (word.width + before * word.glyph) / 2;
    const x = word.x + word.width - half - left;
    return ringCoverage(
      window,
      [x, middleOf(word) - up * word.glyph - top],
      half * of,
      (high * word.glyph) / 2,
    );
  });
  return Math.max(...coverages);
}

/** Other rings that hands draw around a word of a width, in glyph heights. */
function more(
  size: number,
  where: Where,
): readonly { up: number; before: number; of: number; high: number }[] {
  if (size > long) return where === 'around' && size > veryLong ? [tight, flat] : [tight];
  return size > upright || where === 'at-words' ? [small] : [];
}
