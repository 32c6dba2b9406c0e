import type { Box, Line } from '../../page.ts';

/** Boxes of lines have a margin: letters fill about this share of their height. */
export const glyphShare = 0.68;
/** Between words of one option there is less room than this, a tick box takes more: in heights of a line's letters. */
export const boxRoom = 0.95;
/** Half of a letter's width, in its height: of Latin letters and brackets, and of others. */
const [narrow, full] = [0.28, 0.5];
/** Rounding of the fractions that boxes are made of. */
const rounding = 1e-6;

/** Whether a box is a stretch of a line. */
export function holds({ box: [x, y, width, height], vertical }: Line, [left, top, wide, high]: Box): boolean {
  const [from, to, start, end] = vertical
    ? [y, y + height, top, top + high]
    : [x, x + width, left, left + wide];
  const sameRow = vertical ? left === x && wide === width : top === y && high === height;
  return sameRow && start >= from - rounding && end <= to + rounding;
}

/** The units `[from, to)` of a line's text whose middles lie in a stretch of it. */
export function unitsIn(line: Line, [left, top, wide, high]: Box): { from: number; to: number } {
  const [x, y, width, height] = line.box;
  const inside = line.at.map((along) => {
    const [start, end, place] = line.vertical
      ? [top, top + high, y + along * height]
      : [left, left + wide, x + along * width];
    return place >= start && place <= end;
  });
  return { from: inside.indexOf(true), to: inside.lastIndexOf(true) + 1 };
}

/**
 * The room between the letters at a unit of a level line and behind it, spaces left out, in heights of its letters.
 * @param widthOfHeight the page's height by its width
 */
export function gapAt(line: Line, unit: number, widthOfHeight: number): number {
  const glyph = (glyphShare * line.box[3] * widthOfHeight) / line.box[2];
  let [one, other] = [unit, unit + 1];
  while (one > 0 && line.text[one] === ' ') one--;
  while (other < line.text.length - 1 && line.text[other] === ' ') other++;
  const half = (at: number): number => (/[!-~]/u.test(line.text[at] ?? '') ? narrow : full);
  return ((line.at[other] ?? 1) - (line.at[one] ?? 0)) / glyph - half(one) - half(other);
}
