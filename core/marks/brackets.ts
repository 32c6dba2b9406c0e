import type { Raster } from '../image/raster.ts';
import { components } from '../reading/components.ts';
import { blotBounds } from './ink/blots.ts';
import { inkWindow } from './ink/ink-window.ts';
import { middleOf, type PrintedWord } from './printed-word.ts';
import { wordColumns } from './word-columns.ts';

/** Fewer words than this are no list of rows. */
const leastWords = 3;
/** Brackets are looked for from the longest word on, this far from it, up and down so far from the row's middle (glyph heights). */
const [from, reach] = [0.6, 1.6];
/** Nearer to the side than this share of the page's width is its edge. */
const edge = 0.03;
/** A bracket is narrow and as high as letters are (glyph heights). */
const [widest, lowest, highest] = [0.6, 0.55, 1.6];
/** Between two brackets of a pair there is this much room (glyph heights). */
const [narrowRoom, wideRoom] = [1.2, 8];
/** Pairs of one list stand this exactly below each other and are alike (glyph heights). */
const alike = 0.4;
/** This share of a column's rows must show a pair, of another column like it one; this share of all an empty one. */
const [leastShown, leastEmpty] = [0.6, 0.5];
/** A mark's ink is looked for inside the brackets, in the middle of the row, so far from their place (glyph heights). */
const [inset, half] = [0.3, 0.6];
/** What goes further beyond the brackets than this (glyph heights), as a stamp does, is no hand's mark beyond doubt. */
const beyond = 1.2;

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Ink that hangs together in a row's window, in pixels of the page across and from the row's middle down. */
interface Blot extends Span {
  readonly top: number;
  readonly bottom: number;
  readonly runs: readonly { readonly y: number; readonly left: number; readonly right: number }[];
}

/**
 * For the rows of a list with a pair of brackets behind each word, all below each other (開示　〔　〕), the ink between
 * each one's, in squares of the glyph height; a doubt where it is that of something larger. Null where no such brackets
 * stand there.
 */
export function inkInBrackets(page: Raster, words: readonly PrintedWord[]): readonly number[] | null {
  if (words.length < leastWords) return null;
  const glyph = Math.max(...words.map((word) => word.glyph));
  const columns = wordColumns(words);
  const found = columns.map(({ words: rows, right }, i) => {
    const start = Math.round(right + from * glyph);
    const end = Math.round(columns[i + 1]?.left ?? (1 - edge) * page.width);
    const blots = new Map(
      rows.map((row) => [row, blotsIn(page, words[row], start, end - start, glyph)] as const),
    );
    return { blots, pairs: pairsIn([...blots.values()], glyph) };
  });
  const [first] = found.flatMap(({ blots, pairs }) =>
    pairs.filter(({ rows }) => rows >= leastShown * blots.size),
  );
  if (first === undefined) return null;
  // brackets may lie under a stamp, or a mark be drawn over them
  const like = found.map(({ blots, pairs }) => ({
    blots,
    pair: pairs.find((pair) => Math.abs(widthOf(pair) - widthOf(first)) <= alike * glyph) ?? null,
  }));
  if (like.some(({ pair }) => pair === null)) return null;
  const ink = words.map((_, row) => {
    const own = like.find(({ blots }) => blots.has(row));
    return own?.pair ? inkBetween(own.blots.get(row) ?? [], own.pair, glyph) : 0;
  });
  const empty = ink.filter((value) => value <= blotBounds.no).length;
  return empty >= leastEmpty * words.length ? ink : null;
}

const widthOf = ({ left, right }: Span): number => right - left;

function blotsIn(
  page: Raster,
  word: PrintedWord | undefined,
  start: number,
  width: number,
  glyph: number,
): Blot[] {
  if (word === undefined || width <= 0) return [];
  const [middle, height] = [Math.round(middleOf(word)), Math.round(2 * reach * glyph)];
  const down = Math.round(height / 2);
  const window = inkWindow(page, start, middle - down, width, height);
  return components(Float32Array.from(window.ink), width, height, 0).map(({ rows }) => {
    const runs = rows.map(({ y, left, right }) => ({
      y: y - down,
      left: start + left,
      right: start + right,
    }));
    return {
      runs,
      left: Math.min(...runs.map(({ left }) => left)),
      right: Math.max(...runs.map(({ right }) => right)),
      top: Math.min(...runs.map(({ y }) => y)),
      bottom: Math.max(...runs.map(({ y }) => y)),
    };
  });
}

/** The pairs of brackets that a column's rows have, their inner sides and how many rows have one there: most rows first. */
function pairsIn(rows: readonly Blot[][], glyph: number): (Span & { readonly rows: number })[] {
  const pairs = rows.map((blots) => {
    const brackets = blots
      .filter((blot) => isBracket(blot, glyph))
      .sort((one, other) => one.left - other.left);
    return brackets.flatMap((open, i): Span[] => {
      const close = brackets[i + 1];
      if (close === undefined) return [];
      const room = (close.left - open.right) / glyph;
      return room >= narrowRoom && room <= wideRoom ? [{ left: open.right, right: close.left }] : [];
    });
  });
  const isLike =
    (pair: Span) =>
    (other: Span): boolean =>
      Math.max(Math.abs(other.left - pair.left), Math.abs(other.right - pair.right)) <= alike * glyph;
  return pairs
    .flat()
    .map((pair) => ({ ...pair, rows: pairs.filter((own) => own.some(isLike(pair))).length }))
    .sort((one, other) => other.rows - one.rows || one.left - other.left);
}

function isBracket({ left, right, top, bottom }: Blot, glyph: number): boolean {
  const [width, height] = [(right - left) / glyph, (bottom - top) / glyph];
  const level = Math.abs(top + bottom) / 2 < alike * glyph;
  return level && width <= widest && height >= lowest && height <= highest;
}

/** The ink between the brackets of a row; a doubt where it belongs to what goes beyond them. */
function inkBetween(blots: readonly Blot[], pair: Span, glyph: number): number {
  const [left, right] = [pair.left + inset * glyph, pair.right - inset * glyph];
  const inside = blots.map((blot) => {
    const runs = blot.runs.filter(({ y }) => Math.abs(y) <= half * glyph);
    const ink = runs.reduce(
      (sum, run) => sum + Math.max(0, Math.min(run.right, right) - Math.max(run.left, left) + 1),
      0,
    );
    return { blot, ink: ink / glyph ** 2 };
  });
  const all = inside.reduce((sum, { ink }) => sum + ink, 0);
  const strange = inside.some(
    ({ blot, ink }) =>
      ink > 0 && (blot.left < pair.left - beyond * glyph || blot.right > pair.right + beyond * glyph),
  );
  return strange ? Math.min(all, (blotBounds.yes + blotBounds.no) / 2) : all;
}
