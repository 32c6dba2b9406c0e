import { type Era, eraNames } from '../../calendar/eras.ts';
import type { Box, Line } from '../../page.ts';
import { left, right, sameRow } from '../geometry.ts';
import { joinLines } from '../labels/spread.ts';
import { boxOfCharacters } from '../values/span.ts';
import { leadingEra, listsIn, onlyEras, type Place } from './era-lists.ts';

/** An era printed beside others, of which one is to be ringed or ticked; `option` names it among a page's choices. */
export interface PrintedEra {
  readonly option: `era-${Era}`;
  readonly box: Box;
}

/** Boxes of lines have a margin: characters fill about this share of their height. */
const glyphShare = 0.68;

/**
 * The boxes of the eras of one list, as high as lines of such characters are: a line's own box may be as high as the
 * cells for digits beside it. Where one character lies is read too roughly; the list's mean says how wide they are.
 */
function boxesOf(places: readonly Place[], line: Line, widthOfHeight: number): PrintedEra[] {
  const exact = places.map(({ from, to }) => boxOfCharacters(line, from, to));
  const characters = places.reduce((sum, { from, to }) => sum + to - from, 0);
  const roomy = exact.reduce((sum, [, , width]) => sum + width, 0) / characters;
  // dots between the characters may be lost: then there is more room around them than their height tells
  const glyph = line.vertical ? roomy : Math.min(roomy, line.box[3] * widthOfHeight * glyphShare);
  const read = places.flatMap(({ era, from, to }, at): PrintedEra[] => {
    const box = exact[at];
    if (box === undefined) return [];
    const [x, y, width, height] = box;
    const high = Math.min(height, glyph / widthOfHeight / glyphShare);
    const wide = (to - from) * glyph;
    const own: Box = line.vertical ? box : [x + (width - wide) / 2, y + (height - high) / 2, wide, high];
    return [{ option: `era-${era}`, box: own }];
  });
  return line.vertical ? read : [...read, ...lostBetween(read)];
}

/** Two eras between which one is lost stand this many times as far apart as neighbours do. */
const [leastApart, mostApart] = [1.6, 2.5];

/** The eras of a list that were not read, for a ring drawn over them: each in the room between its two neighbours. */
function lostBetween(read: readonly PrintedEra[]): PrintedEra[] {
  const steps = read.slice(1).flatMap(({ option, box }, i) => {
    const before = read[i];
    if (before === undefined) return [];
    const eraStep =
      eraNames.findIndex((era) => option === `era-${era}`) -
      eraNames.findIndex((era) => before.option === `era-${era}`);
    return [{ before, box, eraStep, apart: box[0] + box[2] / 2 - before.box[0] - before.box[2] / 2 }];
  });
  const usual = Math.min(...steps.flatMap(({ eraStep, apart }) => (eraStep === 1 ? [apart] : [])));
  return steps.flatMap(({ before, box, eraStep, apart }): PrintedEra[] => {
    const lost = eraNames[eraNames.findIndex((era) => before.option === `era-${era}`) + 1];
    const roomy = apart > leastApart * usual && apart < mostApart * usual;
    if (eraStep !== 2 || lost === undefined || !roomy) return [];
    const [x, y, width, height] = before.box;
    const middle = (x + width / 2 + box[0] + box[2] / 2) / 2;
    return [{ option: `era-${lost}`, box: [middle - width / 2, y, width, height] }];
  });
}

/** Lines of one list stand no further apart than this many times the height of the lower one: fewer than between two fields. */
const apart = 4;

const beginsWithEra = ({ text, vertical }: Line): boolean => !vertical && leadingEra.test(text);

function isNext(last: Line, line: Line, widthOfHeight: number): boolean {
  const height = Math.min(last.box[3], line.box[3]) * widthOfHeight;
  return (
    last !== line &&
    sameRow(last.box, line.box) &&
    left(line.box) > left(last.box) &&
    left(line.box) - right(last.box) < apart * height
  );
}

/**
 * Lines of nothing but eras that stand beside each other in one row (大昭, 平, 令 for the room around a ring), as one, with
 * the line behind them that begins with the last ones (昭和, 平成 令和 30年9月28日).
 */
function withRows(lines: readonly Line[], widthOfHeight: number): Line[] {
  const isPart = ({ text, vertical }: Line): boolean => !vertical && onlyEras.test(text);
  const only = lines.filter(isPart);
  const parts = lines.filter(
    (line) => isPart(line) || (beginsWithEra(line) && only.some((one) => isNext(one, line, widthOfHeight))),
  );
  const rows: Line[][] = [];
  for (const part of [...parts].sort((one, other) => left(one.box) - left(other.box))) {
    const row = rows.find((one) => {
      const last = one.at(-1);
      return last !== undefined && isPart(last) && isNext(last, part, widthOfHeight);
    });
    if (row === undefined) rows.push([part]);
    else row.push(part);
  }
  return [...lines.filter((line) => !parts.includes(line)), ...rows.map(joinLines)];
}

/**
 * Lists of eras to choose from (明・大・昭・平・令, 大正 昭和 平成), in one line or in lines of their own in one row.
 * @param widthOfHeight how much more of a page's width a height is, as shares of either: its height over its width
 */
export function findPrintedEras(lines: readonly Line[], widthOfHeight: number = Math.SQRT2): PrintedEra[] {
  return withRows(lines, widthOfHeight).flatMap((line) =>
    listsIn(line.text).flatMap((places) => boxesOf(places, line, widthOfHeight)),
  );
}
