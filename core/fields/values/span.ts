import type { Box, Line } from '../../page.ts';

/** Centre and half width of one unit along a line, as fractions of the line's length. */
function extent(line: Line, unit: number): { from: number; to: number } {
  const centre = line.at[unit] ?? (unit + 0.5) / Math.max(1, line.text.length);
  const before = line.at[unit - 1];
  const after = line.at[unit + 1];
  // A character is about as wide as the nearer neighbour is far; a wider gap is space between words.
  const gaps = [before, after].flatMap((at) => (at === undefined ? [] : [Math.abs(at - centre)]));
  const half = gaps.length === 0 ? 0.5 / Math.max(1, line.text.length) : Math.min(...gaps) / 2;
  return { from: Math.max(0, centre - half), to: Math.min(1, centre + half) };
}

/**
 * The box around the units `from` (inclusive) to `to` (exclusive) of a line, in fractions of the page.
 * The whole line gives the line's own box.
 */
export function boxOfUnits(line: Line, from: number, to: number): Box {
  return from <= 0 && to >= line.text.length ? line.box : boxOfCharacters(line, from, to);
}

/** As {@link boxOfUnits}, but around the characters alone: a line's own box may hold a tick box that was read as nothing. */
export function boxOfCharacters(line: Line, from: number, to: number): Box {
  const [x, y, width, height] = line.box;
  const start = extent(line, from).from;
  const end = Math.max(start, extent(line, Math.max(from, to - 1)).to);
  return line.vertical
    ? [x, y + start * height, width, (end - start) * height]
    : [x + start * width, y, (end - start) * width, height];
}

/** The smallest box around all of some boxes; null of none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  const [only] = boxes;
  if (only === undefined || boxes.length === 1) return only ?? null;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
