import type { Raster } from '../../image/raster.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Box, Choice, Line } from '../../page.ts';
import { components } from '../../reading/components.ts';
import { type InkWindow, inkWindow } from '../ink/ink-window.ts';
import { lettersOfLines } from '../lines/letter-boxes.ts';
import { unsure } from '../unsure.ts';
import { wordsOf } from '../word-rows.ts';
import { boxesBeside, type Square } from './box-list.ts';

/** A pen that misses a box leaves its mark no further from it than this, in the box's sides: away from its word, towards it, up and down. */
const [away, towards, up, down] = [1.5, 0.35, 0.9, 0.8];
/** What lies so near to a box's frame is the frame, in the box's sides. */
const frame = 0.12;
/** So far around it is looked for what strokes are part of. */
const wide = 2.6;
/** A stroke is longer than this, runs neither level nor upright, and has so much ink: in the box's sides and squares of them. */
const [leastLong, leastShort, leastInk] = [0.4, 0.2, 0.05];
/** A straight run of ink longer than this, in the box's sides, is a rule. */
const rule = 1.3;
/** It is no thicker than this, in pixels. */
const thickest = 8;
/** What stands beside more of the empty boxes than this share is printed there; a stroke between two rows may be either's. */
const mostStray = 0.5;

/**
 * The options of a list with boxes beside them, with a doubt at those that are unmarked, but have a stroke close by their
 * box that is neither print nor goes out from a marked box: a hand may have missed it.
 */
export function doubtStrayMarks(
  page: Raster,
  options: readonly PrintedOption[],
  lines: readonly Line[],
  choices: readonly Choice[],
): Choice[] {
  // a list whose words are ringed needs no boxes, and the search for some takes long
  if (choices.some(({ mark }) => mark === 'ring')) return [...choices];
  const places = [...new Set(options.map(({ box }) => box))];
  const found = boxesBeside(
    page,
    wordsOf(
      places.map((box) => options.filter((one) => one.box === box)),
      page,
    ),
  );
  if (found === null) return [...choices];
  const markOf = (box: Box): Choice | undefined => choices.find((choice) => choice.box === box);
  const all = places.flatMap((box, i) => {
    const square = found.squares[i];
    return square
      ? [{ box, square, marked: markOf(box)?.mark !== 'none', left: square.x < box[0] * page.width }]
      : [];
  });
  const empty = all.filter(({ marked }) => !marked);
  const letters = lettersOfLines(lines, places, page.height / page.width);
  const stray = empty.filter((one) => hasStroke(page, one, all, letters));
  if (stray.length > Math.max(1, mostStray * empty.length)) return [...choices];
  return choices.map((choice) => (stray.some(({ box }) => box === choice.box) ? unsure(choice) : choice));
}

interface Place {
  readonly square: Square;
  readonly marked: boolean;
  /** Whether the box stands to the left of its word. */
  readonly left: boolean;
}

function hasStroke(page: Raster, own: Place, all: readonly Place[], letters: readonly Box[]): boolean {
  const { x, y, side } = own.square;
  const around = wide * side;
  const [left, top] = [Math.round(x - around), Math.round(y - around)];
  const size = Math.round(side + 2 * around);
  const window = inkWindow(page, left, top, size, size);
  for (const [lx, ly, w, h] of letters)
    wipe(window, lx * page.width - left, ly * page.height - top, w * page.width, h * page.height);
  withoutRuns(window, Math.round(rule * side));
  const boxes = all.map(({ square, marked }) => ({
    marked,
    x: square.x - left,
    y: square.y - top,
    side: square.side,
  }));
  // what goes out from a marked box is that one's, whatever it comes near to
  for (const { rows } of piecesOf(window)) {
    if (!boxes.some((box) => box.marked && rows.some((run) => touches(run, box)))) continue;
    for (const run of rows) window.ink.fill(0, run.y * size + run.left, run.y * size + run.right + 1);
  }
  for (const box of boxes) {
    const margin = frame * box.side;
    wipe(window, box.x - margin, box.y - margin, box.side + 2 * margin, box.side + 2 * margin);
  }
  const [before, behind] = own.left ? [away, towards] : [towards, away];
  const [from, to] = [around - before * side, around + (1 + behind) * side];
  wipe(window, 0, 0, from, size);
  wipe(window, to, 0, size - to, size);
  wipe(window, 0, 0, size, around - up * side);
  wipe(window, 0, around + (1 + down) * side, size, size);
  return piecesOf(window).some(({ rows, area }) => {
    const across = Math.max(...rows.map((run) => run.right)) - Math.min(...rows.map((run) => run.left));
    const along = (rows.at(-1)?.y ?? 0) - (rows[0]?.y ?? 0);
    const [short, long] = [Math.min(across, along), Math.hypot(across, along)];
    return short >= leastShort * side && long >= leastLong * side && area >= leastInk * side ** 2;
  });
}

const touches = (run: { y: number; left: number; right: number }, box: Square): boolean =>
  run.y > box.y && run.y < box.y + box.side && run.right > box.x && run.left < box.x + box.side;

const piecesOf = ({ ink, width, height }: InkWindow) => components(Float32Array.from(ink), width, height, 0);

function wipe({ ink, width, height }: InkWindow, x: number, y: number, w: number, h: number): void {
  const [left, right] = [Math.max(0, Math.floor(x)), Math.min(width, Math.ceil(x + w))];
  const bottom = Math.min(height, Math.ceil(y + h));
  for (let row = Math.max(0, Math.floor(y)); row < bottom && left < right; row++)
    ink.fill(0, row * width + left, row * width + right);
}

/** Takes straight runs of ink out of a window, across and down, with their rough edges, but not what crosses them. */
function withoutRuns({ ink, width, height }: InkWindow, least: number): void {
  const long = ink.slice().fill(0);
  const mark = (start: number, step: number, count: number): void => {
    let run = 0;
    for (let i = 0; i <= count; i++) {
      if (i < count && ink[start + i * step]) {
        run++;
        continue;
      }
      if (run >= least) for (let k = i - run; k < i; k++) long[start + k * step] = 1;
      run = 0;
    }
  };
  for (let y = 0; y < height; y++) mark(y * width, 1, width);
  for (let x = 0; x < width; x++) mark(x, width, height);
  /** Whether ink goes on beyond a rule on both of its sides. */
  const isCrossed = (at: number, step: number): boolean =>
    [step, -step].every((one) => {
      let next = at;
      for (let i = 0; i < thickest && long[next]; i++) next += one;
      return !long[next] && ink[next] === 1 && ink[next + one] === 1;
    });
  const rules = long.map((one, at) => (one && !isCrossed(at, 1) && !isCrossed(at, width) ? 1 : 0));
  rules.forEach((one, at) => {
    if (one)
      for (const next of [0, 1, -1, width, -width])
        if (!long[at + next] || rules[at + next]) ink[at + next] = 0;
  });
}
