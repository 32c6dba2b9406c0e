import type { Raster } from '../image/raster.ts';
import type { Box, Choice } from '../page.ts';
import { boxesOf, hasBox } from './box-list.ts';
import { inkWindow } from './ink-window.ts';
import type { PrintedWord } from './printed-word.ts';
import { ringCoverage } from './ring.ts';

/** An option as printed: its word's box as fractions of the upright page. */
export interface PrintedOption {
  readonly option: string;
  readonly box: Box;
}

/** A value from which an option is marked, and one below which it is not; between the two a person looks. */
interface Bounds {
  yes: number;
  no: number;
}

/** Share of a box's inside that has ink, above that of the emptiest box of its list. Measured on the sample forms. */
const tickBounds: Bounds = { yes: 0.055, no: 0.03 };
/** Share of a closed line around a word that is drawn. */
const ringBounds: Bounds = { yes: 0.87, no: 0.79 };

/** Gap, in glyph heights, up to which two words may be one option: a middle dot with its space. */
const together = 1.6;
/** Detection leaves a margin around glyphs: they fill about this share of a line's box. */
const glyphShare = 0.68;

/**
 * Says of every printed option of one list whether it is ticked in a box before it, or ringed.
 * A list's options are judged against each other: one that differs from its neighbours was marked by a hand.
 * Words printed as one option (訂正・追加) share their mark.
 * @param page the upright page, grey
 */
export function readChoices(page: Raster, options: readonly PrintedOption[]): Choice[] {
  const groups = printedTogether(options, page);
  const words = groups.map((group) => wordOf(group, page));
  const boxes = boxesOf(page, words);
  const values = boxes ? boxes.map((b) => b.fill) : words.map((w) => ringOf(page, w));
  const noise = boxes ? Math.min(tickBounds.no, ...values) : 0;
  const bounds = boxes ? tickBounds : ringBounds;
  return groups.flatMap((group, i) => {
    const value = (values[i] ?? 0) - noise;
    const mark = value >= bounds.yes ? (boxes ? 'tick' : 'ring') : value <= bounds.no ? 'none' : 'unsure';
    const confidence = certainty(value, bounds);
    return group.map(({ option, box }): Choice => ({ option, box, mark, confidence }));
  });
}

/** 0 in the middle between the bounds, 0.5 at either, 1 from twice as far. */
function certainty(value: number, { yes, no }: Bounds): number {
  const half = (yes - no) / 2;
  const away = Math.abs(value - (yes + no) / 2) / half;
  return Math.round(Math.min(1, away / 2) * 1e3) / 1e3;
}

/** Options that follow each other in a row, with no box between them, are one (訂正・追加). */
function printedTogether(options: readonly PrintedOption[], page: Raster): PrintedOption[][] {
  const groups: PrintedOption[][] = [];
  for (const option of [...options].sort((a, b) => a.box[0] - b.box[0])) {
    const word = wordOf([option], page);
    const before = groups.find((group) => {
      const last = group.at(-1);
      if (!last) return false;
      const other = wordOf([last], page);
      const gap = word.x - other.x - other.width;
      return (
        Math.abs(other.y - word.y) < word.glyph / 2 && gap > -2 * word.glyph && gap < together * word.glyph
      );
    });
    if (before && !hasBox(page, word)) before.push(option);
    else groups.push([option]);
  }
  return groups;
}

function wordOf(group: readonly PrintedOption[], page: Raster): PrintedWord {
  const left = Math.min(...group.map(({ box }) => box[0]));
  const top = Math.min(...group.map(({ box }) => box[1]));
  const right = Math.max(...group.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...group.map(({ box }) => box[1] + box[3]));
  const height = (bottom - top) * page.height;
  return {
    x: left * page.width,
    y: top * page.height,
    width: (right - left) * page.width,
    height,
    glyph: height * glyphShare,
  };
}

function ringOf(page: Raster, word: PrintedWord): number {
  const margin = Math.round(2 * word.glyph);
  const left = Math.round(word.x) - margin;
  const top = Math.round(word.y) - margin;
  const window = inkWindow(
    page,
    left,
    top,
    Math.round(word.width) + 2 * margin,
    Math.round(word.height) + 2 * margin,
  );
  const centre = [word.x + word.width / 2 - left, word.y + word.height / 2 - top] as const;
  return ringCoverage(window, centre, word.width / 2, word.glyph / 2);
}
