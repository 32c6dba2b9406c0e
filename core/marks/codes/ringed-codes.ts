import { boxOfCharacters } from '../../fields/values/span.ts';
import type { Raster } from '../../image/raster.ts';
import type { Box, Choice, Line } from '../../page.ts';
import { certainty, ringBounds } from '../evidence.ts';
import { crossedBounds, crossOver } from '../ink/crossed.ts';
import { ringOf } from '../ink/ring-around.ts';
import { mayBeStruck } from '../ink/struck.ts';
import { holds, unitsIn } from '../lines/stretch.ts';
import type { PrintedOption } from '../printed-word.ts';
import { unsure } from '../unsure.ts';
import { codeCell } from './list-codes.ts';

/** Codes of one column have their middles no further apart than this, as a share of the page's width. */
const sameColumn = 0.02;
/** A column of fewer codes than this does not tell where its others stand, nor a list of fewer what is printed alike. */
const [leastInColumn, leastCodes] = [2, 3];
/** A ring around a code, and a cross over it, are so many times as wide as the code's line is high. */
const ringWidth = 1.4;
/** Options of one column begin no further apart than this, as a share of the page's width. */
const sameLeft = 0.04;

/**
 * The options of a list whose codes stand in cells of their own and are ringed there (3 | 訂正). A code that was not read,
 * or with its ring, stands where the others of its column do. A ring that is crossed out is taken back; where that
 * cannot be told it is a doubt.
 * @param choices the options as what stands at their words and before them tells
 * @returns null where a word is ringed, where the codes do not stand so, nothing is ringed, or most is: circles are printed there then
 */
export function ringedCodes(
  page: Raster,
  options: readonly PrintedOption[],
  lines: readonly Line[],
  choices: readonly Choice[],
): Choice[] | null {
  if (choices.some(({ mark }) => mark === 'ring')) return null;
  const cells = options.map(({ box }) => codeCell(box, lines)?.box ?? null);
  const places = placesOf(options, cells);
  if (places === null) {
    const codes = options.map(({ box }, i) => cells[i] ?? codeInLine(box, lines));
    return takenBack(page, options, placesOf(options, codes), choices);
  }
  const marks = places.map((box) => markOf(page, box));
  const open = marks.filter(({ mark }) => mark === 'none').length;
  if (open === marks.length || 2 * open < marks.length) return null;
  return options.map(({ option, box }, i): Choice => {
    const choice = choices.find((one) => one.box === box && one.option === option);
    const own = marks[i];
    if (choice === undefined || own === undefined) return unsure({ option, box });
    return own.mark === 'none' || isSettled(choice, own.mark) ? choice : { ...choice, ...own };
  });
}

/**
 * The choices, with a doubt at those that are marked by a ring around their code which is crossed out; null where none
 * is. A ring in a line of print is told less surely than in a cell: it marks nothing by itself here.
 */
function takenBack(
  page: Raster,
  options: readonly PrintedOption[],
  places: readonly Box[] | null,
  choices: readonly Choice[],
): Choice[] | null {
  const crossed = options.filter((_, i) => {
    const place = places?.[i];
    return place !== undefined && ['struck', 'unsure'].includes(markOf(page, place).mark);
  });
  const doubted = (choice: Choice): boolean =>
    choice.mark === 'tick' && crossed.some(({ box }) => box === choice.box);
  if (!choices.some(doubted)) return null;
  return choices.map((choice) => (doubted(choice) ? unsure(choice) : choice));
}

/** The last code that a line prints before an option. */
function codeInLine(box: Box, lines: readonly Line[]): Box | null {
  const line = lines.find((one) => !one.vertical && holds(one, box));
  if (line === undefined) return null;
  const { 0: code, index } =
    /[\dA-T①-⑳]{1,2}(?=[^\p{L}\p{N}]*$)/u.exec(line.text.slice(0, unitsIn(line, box).from)) ?? {};
  return code === undefined || index === undefined ? null : boxOfCharacters(line, index, index + code.length);
}

/** What is struck out stays so, and what is ticked where the ring is. */
const isSettled = ({ mark }: Choice, own: Choice['mark']): boolean =>
  mark === 'struck' || (mark === 'tick' && own === 'ring');

function markOf(page: Raster, place: Box): Pick<Choice, 'mark' | 'confidence'> {
  const ring = ringOf(page, [{ option: '', box: place }], 'at-words');
  if (ring <= ringBounds.no) return { mark: 'none', confidence: certainty(ring, ringBounds) };
  const wide = { option: '', box: asWideAsRings(place, page) };
  const cross = crossOver(page, wide);
  if (cross >= crossedBounds.yes) return { mark: 'struck', confidence: certainty(cross, crossedBounds) };
  const clear = ring >= ringBounds.yes && cross <= crossedBounds.no && !mayBeStruck(page, wide);
  return clear
    ? { mark: 'ring', confidence: certainty(ring, ringBounds) }
    : { mark: 'unsure', confidence: 0 };
}

/** Where each option's code stands. */
function placesOf(options: readonly PrintedOption[], cells: readonly (Box | null)[]): Box[] | null {
  const known = cells.filter((cell) => cell !== null);
  if (known.length < leastCodes || 2 * known.length < options.length) return null;
  const places = options.map(({ box }, i): Box | null => {
    const column = options.flatMap((other, k) => {
      const cell = cells[k];
      return cell && k !== i && Math.abs(other.box[0] - box[0]) < sameLeft ? [cell] : [];
    });
    const middles = column.map(([x, , width]) => x + width / 2).sort((one, other) => one - other);
    const middle = middles[middles.length >> 1];
    if (middle === undefined || column.length < leastInColumn) return cells[i] ?? null;
    if (middles.some((one) => Math.abs(one - middle) > sameColumn)) return null;
    const [width, height] = [sizeOf(column, 2), sizeOf(column, 3)];
    return [middle - width / 2, box[1] + box[3] / 2 - height / 2, width, height];
  });
  const whole = places.filter((place) => place !== null);
  return whole.length === options.length ? whole : null;
}

/** The middle size of some boxes: a ring read with its code is larger than the others. */
function sizeOf(boxes: readonly Box[], side: 2 | 3): number {
  const sizes = boxes.map((box) => box[side]).sort((one, other) => one - other);
  return sizes[(sizes.length - 1) >> 1] ?? 0;
}

function asWideAsRings([x, y, width, height]: Box, page: Raster): Box {
  const wide = Math.max(width, (ringWidth * height * page.height) / page.width);
  return [x + width / 2 - wide / 2, y, wide, height];
}
