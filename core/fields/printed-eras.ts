import { type Era, eraNames, eras } from '../calendar/eras.ts';
import type { Box, Choice, Line } from '../page.ts';
import { listsIn, onlyEras, type Place } from './era-lists.ts';
import { left, right, sameRow } from './geometry.ts';
import { joinRuns, type Run, sliceRun } from './run.ts';
import { boxOfCharacters } from './span.ts';
import { joinLines } from './spread.ts';

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

/** Lines of nothing but eras that stand beside each other in one row (大昭, 平, 令 for the room around a ring), as one. */
function withRows(lines: readonly Line[], widthOfHeight: number): Line[] {
  const parts = lines.filter(({ text, vertical }) => !vertical && onlyEras.test(text));
  const rows: Line[][] = [];
  for (const part of [...parts].sort((one, other) => left(one.box) - left(other.box))) {
    const row = rows.find((one) => {
      const last = one.at(-1);
      if (last === undefined || !sameRow(last.box, part.box)) return false;
      const height = Math.min(last.box[3], part.box[3]) * widthOfHeight;
      return left(part.box) - right(last.box) < apart * height;
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

/**
 * What may be meant by a run that holds a list of eras: without those that are not marked. The surest first; the run
 * itself where none is marked. `trust`: how sure the mark is.
 */
export function byMarkedEra(run: Run, choices: readonly Choice[]): { run: Run; trust: number }[] {
  const places = listsIn(run.text).flat();
  if (places.length === 0) return [{ run, trust: 1 }];
  const ticked = places.filter(({ from }) => /[☑☒■✓✔レ][\s　]*$/u.test(run.text.slice(0, from)));
  const [read] = ticked;
  // A tick that was read as a character.
  if (read !== undefined && ticked.length === 1) return onlyEra(run, places, `era-${read.era}`, 0.9);
  const row = run.units.map(({ line }) => line.box);
  const inRow = choices.filter(
    ({ option, box }) => option.startsWith('era-') && row.some((one) => sameRow(one, box)),
  );
  const such = (sort: Choice['mark']): Choice[] => inRow.filter(({ mark }) => mark === sort);
  // The stroke of a ring may be taken for a tick before the next word.
  const marked = such('ring').length > 0 ? such('ring') : such('tick');
  const [only] = marked;
  // a date of another era than the marked one is none; a year written without an era is
  if (only !== undefined && marked.length === 1)
    return [...onlyEra(run, places, only.option, 1), { run: withoutEras(run, places), trust: 0.5 }];
  if (marked.length > 1)
    return [
      { run, trust: 1 },
      { run: ofMarked(run, places, marked), trust: 0.6 },
    ];
  const [doubtful, ...others] = such('unsure');
  const guess = doubtful === undefined || others.length > 0 ? [] : onlyEra(run, places, doubtful.option, 0.5);
  return [{ run, trust: 1 }, ...guess];
}

/** An era that was not read is told by its place and its mark alone. */
const lostTrust = 0.9;

/** The run with one era in place of the list; the list may lack it where the mark lies over it. */
function onlyEra(
  { text, units }: Run,
  places: readonly Place[],
  option: string,
  trust: number,
): { run: Run; trust: number }[] {
  const era = eraNames.find((one) => option === `era-${one}`);
  const { first, last } = extentOf(places);
  if (era === undefined) return [];
  const read = places.find((place) => place.era === era);
  const kept = read ?? { from: first, to: first + 1 };
  const meant = kept.to - kept.from > 1 ? text.slice(kept.from, kept.to) : eras[era].kanji.slice(0, 1);
  const run = {
    text: text.slice(0, first) + meant + text.slice(last),
    units: [...units.slice(0, first), ...units.slice(kept.from, kept.to), ...units.slice(last)],
  };
  return [{ run, trust: read === undefined ? lostTrust * trust : trust }];
}

/** The run with the marked eras alone: of several the calendar may leave one. */
function ofMarked(run: Run, places: readonly Place[], marked: readonly Choice[]): Run {
  const { first, last } = extentOf(places);
  const kept = places.filter(({ era }) => marked.some(({ option }) => option === `era-${era}`));
  return joinRuns([
    sliceRun(run, 0, first),
    ...kept.map(({ from, to }) => sliceRun(run, from, to)),
    sliceRun(run, last, run.text.length),
  ]);
}

function withoutEras({ text, units }: Run, places: readonly Place[]): Run {
  const { first, last } = extentOf(places);
  return {
    text: text.slice(0, first) + text.slice(last),
    units: [...units.slice(0, first), ...units.slice(last)],
  };
}

const extentOf = (places: readonly Place[]): { first: number; last: number } => ({
  first: Math.min(...places.map(({ from }) => from)),
  last: Math.max(...places.map(({ to }) => to)),
});
