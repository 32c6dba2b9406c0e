import { boxOfCharacters } from '../fields/span.ts';
import type { Box, Line } from '../page.ts';
import { type Folded, fold, originalRange } from './normalise.ts';
import { fillers, type Option, requesterOptions, requestOptions } from './option-words.ts';

/** An option printed on a form, and the box of its word (without number or tick box before it), in fractions of the page. */
export interface PrintedOption {
  readonly option: Option;
  readonly box: Box;
}

interface Word {
  readonly option: Option;
  readonly group: 'request' | 'requester';
  readonly folded: string;
}

/** A stretch `[from, to)` of a folded line that says an option, with the number of characters that differ. */
interface Hit {
  readonly word: Word;
  readonly line: Line;
  readonly folded: Folded;
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

function wordsOf(
  table: Readonly<Partial<Record<Option, readonly string[]>>>,
  group: Word['group'],
): readonly Word[] {
  return Object.entries(table).flatMap(([option, printed]) =>
    isOption(option) ? printed.map((text) => ({ option, group, folded: fold(text).text })) : [],
  );
}

function isOption(name: string): name is Option {
  return name in requestOptions || name in requesterOptions;
}

const words: readonly Word[] = [
  ...wordsOf(requestOptions, 'request'),
  ...wordsOf(requesterOptions, 'requester'),
].sort((one, other) => other.folded.length - one.folded.length);

const foldedFillers = fillers.map((text) => fold(text).text).sort((one, other) => other.length - one.length);

/** One character in four may be wrong: a ring drawn over a word costs more than the fax itself. */
const shareWrong = 0.25;

/**
 * Finds the printed options of a request form: types of request (請求の種類) and kinds of requester (申請者区分).
 * The same words in titles, notes and running text are no options: an option stands by itself, and among others.
 */
export function findOptions(lines: readonly Line[]): PrintedOption[] {
  const hits = lines.flatMap(hitsIn);
  const settled = (['request', 'requester'] as const).flatMap((group) => {
    const kept = inRegions(
      hits.filter(({ word }) => word.group === group),
      lines,
      group,
    );
    return group === 'request' ? [...kept, ...damaged(kept, lines)] : kept;
  });
  return settled.map(({ word, line, folded, from, to }) => {
    const range = originalRange(folded, from, to);
    return { option: word.option, box: boxOfCharacters(line, range.from, range.to) };
  });
}

/** Options of one line, the best agreement of the longest words first, each standing between boundaries. */
function hitsIn(line: Line): Hit[] {
  const folded = fold(line.text);
  const candidates: Hit[] = [];
  for (const word of words) {
    const allowed = Math.floor(word.folded.length * shareWrong);
    for (let from = 0; from < folded.text.length; from++) {
      const best = closestAt(folded.text, from, word.folded, allowed);
      if (best !== undefined) candidates.push({ word, line, folded, from, ...best });
    }
  }
  const taken: Hit[] = [];
  for (const hit of candidates.sort((one, other) => worth(other) - worth(one))) {
    if (!taken.some(({ from, to }) => hit.from < to && hit.to > from)) taken.push(hit);
  }
  return taken.filter((hit) => standsAlone(hit, taken)).sort((one, other) => one.from - other.from);
}

/** Characters that agree, less those that do not: 成年後見人 as printed beats 未成年後見人 with one missing. */
const worth = ({ word, distance }: Hit): number => word.folded.length - 2 * distance;

/** The stretch beginning at `from` that differs least from the word, or undefined where all differ by more than allowed. */
function closestAt(text: string, from: number, word: string, allowed: number) {
  let best: { to: number; distance: number } | undefined;
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    if (length < 1 || from + length > text.length) continue;
    const distance = editDistance(text.slice(from, from + length), word);
    if (distance <= allowed && (best === undefined || distance < best.distance)) {
      best = { to: from + length, distance };
    }
  }
  return best;
}

/** Levenshtein's distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [down, character] of [...one].entries()) {
    const next = [down + 1];
    for (let across = 1; across <= other.length; across++) {
      const replaced = (row[across - 1] ?? 0) + (character === other[across - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[across] ?? 0) + 1, (next[across - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? other.length;
}

/** Numbers, tick boxes (read as ロ, 一 or nothing), rings and list marks, as folding leaves them. */
const listMark = /^[\dロ0ー■☑☒✓✔レ●Oアイウエオカキク]$/u;

/** Before and after the word: an edge, punctuation, a list mark, another option or a filler; never more text. */
function standsAlone(hit: Hit, all: readonly Hit[]): boolean {
  const { text } = hit.folded;
  const clear = (at: number, step: -1 | 1): boolean => {
    if (at < 0 || at >= text.length) return true;
    if (punctuated(hit, step === -1 ? at : at - 1)) return true;
    if (all.some(({ from, to }) => at >= from && at < to)) return true;
    if (listMark.test(text[at] ?? '')) return true;
    const filler = foldedFillers.find((word) =>
      step === 1 ? text.startsWith(word, at) : text.slice(0, at + 1).endsWith(word),
    );
    return filler !== undefined && clear(at + step * filler.length, step);
  };
  return clear(hit.from - 1, -1) && clear(hit.to, 1);
}

/** Whether punctuation or space that separates stands in the original between the folded units `at` and `at + 1`. */
function punctuated({ line, folded }: Hit, at: number): boolean {
  const end = folded.ends[at];
  const start = folded.starts[at + 1];
  if (end === undefined || start === undefined) return false;
  return /[（(［[【\s・･、,，/／:：）)］\]】]/u.test(line.text.slice(end, start));
}

/** Words that head a list of options. */
const headings = {
  request: /請求.{0,4}(種類|種別|内容|区分|事項)|(囲|レ点|チェック|該当|選択|印)/u,
  requester: /(申請者|請求者|代理人|資格).{0,4}(区分|種類|種別|資格|関係)|(囲|レ点|チェック|該当|選択)/u,
} as const;

/** Options of one list stand no further apart than this, as a share of the page's height: about three lines. */
const apart = 0.06;
/** A heading stands at most this far above the first option. */
const headingAbove = 0.09;

const middle = ({ box: [, y, , height] }: Line): number => y + height / 2;

/** Groups hits into lists, and keeps lists of several different options, or one under a heading that says so. */
function inRegions(hits: readonly Hit[], lines: readonly Line[], group: Word['group']): Hit[] {
  const regions: Hit[][] = [];
  for (const hit of [...hits].sort((one, other) => middle(one.line) - middle(other.line))) {
    const last = regions.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && middle(hit.line) - middle(previous.line) <= apart) {
      last.push(hit);
    } else regions.push([hit]);
  }
  const enough = group === 'request' ? 3 : 2;
  return regions
    .filter((region) => {
      const different = new Set(region.map(({ word }) => word.option)).size;
      return different >= enough || (different > 0 && headed(region, lines, group));
    })
    .flat();
}

function headed(region: readonly Hit[], lines: readonly Line[], group: Word['group']): boolean {
  const top = Math.min(...region.map(({ line }) => middle(line)));
  const bottom = Math.max(...region.map(({ line }) => middle(line)));
  return lines.some(
    (line) => middle(line) >= top - headingAbove && middle(line) <= bottom && headings[group].test(line.text),
  );
}

/** Half of the characters may be wrong where all else of the list is known: a ring or a streak lies over the word. */
const shareWrongInList = 0.5;

/**
 * Options of a list that were read badly: stretches between the others, compared with what the list lacks.
 */
function damaged(kept: readonly Hit[], lines: readonly Line[]): Hit[] {
  if (new Set(kept.map(({ word }) => word.option)).size < 3) return [];
  const top = Math.min(...kept.map(({ line }) => middle(line)));
  const bottom = Math.max(...kept.map(({ line }) => middle(line)));
  const near = lines.filter((line) => middle(line) > top - apart / 2 && middle(line) < bottom + apart / 2);
  const missing = words.filter(
    ({ group, option }) => group === 'request' && !kept.some(({ word }) => word.option === option),
  );
  const guesses = near
    .flatMap((line) => gapsOf(line, kept))
    .flatMap((gap) =>
      missing.map((word) => ({
        ...gap,
        word,
        distance: editDistance(gap.folded.text.slice(gap.from, gap.to), word.folded),
      })),
    )
    .filter(({ word, distance }) => distance <= word.folded.length * shareWrongInList)
    .sort((one, other) => one.distance / one.word.folded.length - other.distance / other.word.folded.length);
  const found: Hit[] = [];
  for (const guess of guesses) {
    const taken = found.some(
      ({ word, line, from, to }) =>
        word.option === guess.word.option || (line === guess.line && from < guess.to && to > guess.from),
    );
    if (!taken) found.push(guess);
  }
  return found;
}

/** Stretches of a line between options, list marks and punctuation. */
function gapsOf(line: Line, kept: readonly Hit[]): Omit<Hit, 'word' | 'distance'>[] {
  const folded = fold(line.text);
  const inLine = kept.filter((hit) => hit.line === line);
  const gaps: Omit<Hit, 'word' | 'distance'>[] = [];
  let from = 0;
  for (let at = 0; at <= folded.text.length; at++) {
    const stop =
      at === folded.text.length ||
      inLine.some((hit) => at >= hit.from && at < hit.to) ||
      /^[\dロ0]$/u.test(folded.text[at] ?? '');
    if (!stop) continue;
    if (at > from) gaps.push({ line, folded, from, to: at });
    from = at + 1;
  }
  return gaps;
}
