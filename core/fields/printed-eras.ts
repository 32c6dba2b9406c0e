import { type Era, eraNames, eras } from '../calendar/eras.ts';
import type { Box, Choice, Line } from '../page.ts';
import { sameRow } from './geometry.ts';
import type { Run } from './run.ts';
import { boxOfCharacters } from './span.ts';

/** An era printed beside others, of which one is to be ringed or ticked; `option` names it among a page's choices. */
export interface PrintedEra {
  readonly option: `era-${Era}`;
  readonly box: Box;
}

const name = '(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR])';
const between = '[\\s　]*[・･、,.．/／|｜□☐☑☒■✓✔レ]?[\\s　]*';
const list = new RegExp(
  `${name}(?:${between}${name})+(?![\\p{Script=Han}A-Za-z])|${name}(?:${between}${name})+(?=年)`,
  'gu',
);
const alone = new RegExp(`^[\\s　□☐・]*(${name})[\\s　・]*$`, 'u');

/** The era of 昭和, 昭 or S. */
const eraCalled = (mark: string): Era | undefined =>
  eraNames.find((era) => eras[era].kanji.startsWith(mark) || eras[era].letter === mark);

/** Two letters may be anything (HR, TS); three eras in a row are a list. */
const leastLetters = 3;

interface Place {
  readonly era: Era;
  readonly from: number;
  readonly to: number;
}

/** The eras of each list in a text. */
function listsIn(text: string): Place[][] {
  return [...text.matchAll(list)]
    .map((found) =>
      [...found[0].matchAll(new RegExp(name, 'gu'))].flatMap((one) => {
        const era = eraCalled(one[0]);
        const from = found.index + one.index;
        return era === undefined ? [] : [{ era, from, to: from + one[0].length }];
      }),
    )
    .filter(
      (places) =>
        new Set(places.map(({ era }) => era)).size === places.length &&
        (places.length >= leastLetters || !/[MTSHR]/u.test(text.slice(places[0]?.from, places.at(-1)?.to))),
    );
}

/** Portrait A4: a height as a share of the page's height is this much more of its width. */
const widthOfHeight = Math.SQRT2;
/** Boxes of lines have a margin: characters fill about this share of their height. */
const glyphShare = 0.68;

/**
 * The boxes of the eras of one list, as high as lines of such characters are: a line's own box may be as high as the
 * cells for digits beside it. Where one character lies is read too roughly; the list's mean says how wide they are.
 */
function boxesOf(places: readonly Place[], line: Line): PrintedEra[] {
  const exact = places.map(({ from, to }) => boxOfCharacters(line, from, to));
  const characters = places.reduce((sum, { from, to }) => sum + to - from, 0);
  const glyph = exact.reduce((sum, [, , width]) => sum + width, 0) / characters;
  return places.flatMap(({ era, from, to }, at) => {
    const box = exact[at];
    if (box === undefined) return [];
    const [x, y, width, height] = box;
    const high = Math.min(height, glyph / widthOfHeight / glyphShare);
    const wide = (to - from) * glyph;
    const own: Box = line.vertical ? box : [x + (width - wide) / 2, y + (height - high) / 2, wide, high];
    return [{ option: `era-${era}` as const, box: own }];
  });
}

/** Lists of eras to choose from (明・大・昭・平・令, 大正 昭和 平成), in one line or in lines of their own in one row. */
export function findPrintedEras(lines: readonly Line[]): PrintedEra[] {
  const inLines = lines.flatMap((line) => listsIn(line.text).flatMap((places) => boxesOf(places, line)));
  const single = lines.flatMap((line) => {
    const mark = alone.exec(line.text)?.[1];
    const era = mark === undefined || mark.length < 2 ? undefined : eraCalled(mark);
    return era === undefined ? [] : [{ option: `era-${era}` as const, box: line.box }];
  });
  const rows = single.filter(({ box }) =>
    single.some((other) => other.box !== box && sameRow(other.box, box)),
  );
  return [...inLines, ...rows];
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
  const whole = { run, trust: 1 };
  const [only] = marked;
  if (only !== undefined && marked.length === 1)
    return [...onlyEra(run, places, only.option, 1), { run, trust: 0.5 }];
  const doubtful = [...marked, ...such('unsure')];
  return [whole, ...doubtful.flatMap(({ option }) => onlyEra(run, places, option, 0.5))];
}

function onlyEra(
  { text, units }: Run,
  places: readonly Place[],
  option: string,
  trust: number,
): { run: Run; trust: number }[] {
  const kept = places.find(({ era }) => option === `era-${era}`);
  if (kept === undefined) return [];
  const first = Math.min(...places.map(({ from }) => from));
  const last = Math.max(...places.map(({ to }) => to));
  const keep = (at: number): boolean => at < first || at >= last || (at >= kept.from && at < kept.to);
  const run = {
    text: Array.from({ length: text.length }, (_, at) => (keep(at) ? text.charAt(at) : '')).join(''),
    units: units.filter((_, at) => keep(at)),
  };
  return [{ run, trust }];
}
