import type { Raster } from '../image/raster.ts';
import type { Box } from '../page.ts';

/** An option as printed; boxes as fractions of the upright page. */
export interface PrintedOption {
  readonly option: string;
  /** All that is printed of it. */
  readonly box: Box;
  /** Its word alone; the whole where there is nothing else. */
  readonly word?: Box;
  /** Whether a mark was read before it as letters. */
  readonly marked?: boolean;
}

/** A stretch of print with its place in pixels; `glyph` is the height of its characters. */
export interface PrintedWord {
  x: number;
  y: number;
  width: number;
  height: number;
  glyph: number;
}

/** Detection leaves a margin around glyphs: they fill about this share of a line's box. */
const glyphShare = 0.68;

/** The print inside some boxes. */
export function printedIn(boxes: readonly Box[], page: Raster): PrintedWord {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , w]) => x + w));
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h));
  const height = (bottom - top) * page.height;
  return {
    x: left * page.width,
    y: top * page.height,
    width: (right - left) * page.width,
    height,
    glyph: height * glyphShare,
  };
}

/** Height, in glyph heights, of the part of a row in which its cells' rules are looked for. */
const bandHeight = 1.6;

/** The part of a word's row that is surely inside its cells: pixels. */
export function bandOf(word: PrintedWord): { y: number; height: number } {
  const height = bandHeight * word.glyph;
  return { y: middleOf(word) - height / 2, height };
}

export const middleOf = ({ y, height }: PrintedWord): number => y + height / 2;
export const centreOf = ({ x, width }: PrintedWord): number => x + width / 2;
