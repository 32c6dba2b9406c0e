import { eraNames, eras } from '../../calendar/eras.ts';
import type { Choice } from '../../page.ts';
import { sameRow } from '../geometry.ts';
import { joinRuns, type Run, sliceRun } from '../values/run.ts';
import { listsIn, type Place } from './era-lists.ts';

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
      ...plainest(marked).flatMap(({ option }) => onlyEra(run, places, option, 0.5)),
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

/** So much surer than the next is a mark that stands out. */
const standsOut = 0.1;

/** The mark that is clearly surer than the others; none where two are about as sure. */
function plainest(marked: readonly Choice[]): Choice[] {
  const [first, second] = marked.toSorted((one, other) => other.confidence - one.confidence);
  const clear = first !== undefined && first.confidence - (second?.confidence ?? 0) > standsOut;
  return clear ? [first] : [];
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
