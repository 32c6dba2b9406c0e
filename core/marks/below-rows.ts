import type { Raster } from '../image/raster.ts';
import { inkIn, type Printed, type Room, ruledApart } from './ink/blots.ts';
import { inkWindow } from './ink/ink-window.ts';
import { centreOf, middleOf, type PrintedWord } from './printed-word.ts';

/** Words of one row differ in height by less than this, in glyph heights. */
const sameRow = 0.7;
/** The room below a word is that of a mark: no lower, nor higher, than so many glyph heights. */
const [least, most] = [1.2, 3];
/** From the words down to where their room begins, and from its middle to either side, in glyph heights. */
const [under, aside] = [0.3, 2.5];

/**
 * Below each word of a grid whose cells have an empty half under their words, to be marked. Null where the words stand
 * in fewer than two rows, or one of these has no rule under its words with room below it, or none between them.
 */
export function inkBelowRows(
  page: Raster,
  words: readonly PrintedWord[],
  print: readonly Printed[],
): Room | null {
  const rows = rowsOf(words);
  const [first] = rows;
  if (first === undefined || rows.length < 2 || rows.some((row) => row.length < 2)) return null;
  const bounds = rows.map((row) => ({
    top: Math.min(...row.map(({ y }) => y)),
    bottom: Math.max(...row.map(({ y, height }) => y + height)),
  }));
  const glyph = Math.max(...words.map((word) => word.glyph));
  const gaps = bounds.slice(1).map(({ top }, i) => top - (bounds[i]?.bottom ?? top) - under * glyph);
  const height = Math.min(most * glyph, ...gaps);
  if (height < least * glyph) return null;
  if (!rows.every((row) => row.every((word) => hasRuleBelow(page, word)) && ruledApart(page, row)))
    return null;
  return words.map((word) => {
    const row = rows.findIndex((one) => one.includes(word));
    const half = Math.min(aside * word.glyph, halfWayTo(word, rows[row] ?? []));
    const y = (bounds[row]?.bottom ?? 0) + under * glyph;
    return inkIn(page, { x: centreOf(word) - half, y, width: 2 * half, height }, print, word.glyph);
  });
}

/** The rows from the top, each of one height. */
function rowsOf(words: readonly PrintedWord[]): PrintedWord[][] {
  const rows: PrintedWord[][] = [];
  for (const word of [...words].sort((one, other) => middleOf(one) - middleOf(other))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (first !== undefined && middleOf(word) - middleOf(first) < sameRow * word.glyph) row?.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** Half of the way from a word to the next one in its row. */
const halfWayTo = (word: PrintedWord, row: readonly PrintedWord[]): number =>
  Math.min(
    ...row.filter((other) => other !== word).map((other) => Math.abs(centreOf(other) - centreOf(word)) / 2),
  );

/** A rule lies no further below a word than this, and goes on beyond it by so much at both ends, in glyph heights. */
const [nearest, beyond] = [1.2, 1];
/** A dotted rule has ink in every such part of a glyph height, and in half of them all. */
const [dots, leastInk] = [0.5, 0.5];

/** Whether a rule, drawn through or dotted, runs below a word. */
function hasRuleBelow(page: Raster, { x, y, width, height, glyph }: PrintedWord): boolean {
  const left = Math.round(x - beyond * glyph);
  const wide = Math.round(width + 2 * beyond * glyph);
  const window = inkWindow(page, left, Math.round(y + height), wide, Math.round(nearest * glyph));
  const part = Math.max(2, Math.round(dots * glyph));
  return Array.from({ length: Math.max(0, window.height - 2) }, (_, row) => row + 1).some((row) => {
    // a rule that is not quite straight goes over into the next row
    const isDark = (at: number): boolean =>
      [-1, 0, 1].some((next) => window.ink[(row + next) * window.width + at] === 1);
    const ink = Array.from({ length: window.width }, (_, at) => isDark(at));
    const parts = Array.from({ length: Math.floor(window.width / part) }, (_, i) =>
      ink.slice(i * part, (i + 1) * part),
    );
    const dark = ink.filter(Boolean).length;
    return dark >= leastInk * ink.length && parts.every((one) => one.some(Boolean));
  });
}
