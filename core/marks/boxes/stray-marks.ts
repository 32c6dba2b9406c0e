import type { Raster } from '../../image/raster.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Box, Choice } from '../../page.ts';
import { looseInk, piecesOf, sizeOf, wipe } from '../ink/loose-ink.ts';
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
/** What stands beside more of the empty boxes than this share is printed there; a stroke between two rows may be either's. */
const mostStray = 0.5;

/**
 * The options of a list with boxes beside them, with a doubt at those that are unmarked, but have a stroke close by their
 * box that is neither print nor goes out from a marked box: a hand may have missed it.
 * @param printed where letters stand, and other print
 */
export function doubtStrayMarks(
  page: Raster,
  options: readonly PrintedOption[],
  printed: readonly Box[],
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
  const stray = empty.filter((one) => hasStroke(page, one, all, printed));
  if (stray.length > Math.max(1, mostStray * empty.length)) return [...choices];
  return choices.map((choice) => (stray.some(({ box }) => box === choice.box) ? unsure(choice) : choice));
}

interface Place {
  readonly square: Square;
  readonly marked: boolean;
  /** Whether the box stands to the left of its word. */
  readonly left: boolean;
}

function hasStroke(page: Raster, own: Place, all: readonly Place[], printed: readonly Box[]): boolean {
  const { x, y, side } = own.square;
  const around = wide * side;
  const [left, top] = [Math.round(x - around), Math.round(y - around)];
  const size = Math.round(side + 2 * around);
  const least = Math.round(rule * side);
  const window = looseInk(page, [left, top, size, size], printed, { level: least, upright: least });
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
  return piecesOf(window).some((piece) => {
    const [across, along] = sizeOf(piece);
    const [short, long] = [Math.min(across, along), Math.hypot(across, along)];
    return short >= leastShort * side && long >= leastLong * side && piece.area >= leastInk * side ** 2;
  });
}

const touches = (run: { y: number; left: number; right: number }, box: Square): boolean =>
  run.y > box.y && run.y < box.y + box.side && run.right > box.x && run.left < box.x + box.side;
