import { editDistance } from '../compare/match.ts';
import type { Line } from '../page.ts';
import { type Folded, fold } from '../reading/normalise.ts';
import { type Hit, type Word, words, wordsOf } from './option-hits.ts';
import { summedUp } from './option-leads.ts';
import { compounds, type Option } from './option-words.ts';

/** Half of the characters may be wrong where all else of the list is known: a ring or a streak lies over the word. */
const shareWrongInList = 0.5;

/** So many options must have been read before others are guessed at. */
const enough = { request: 3, requester: 2 } as const;

/** The types of which a complete list has each; 追加 and 消去 are often part of another. */
const complete: readonly Option[] = [
  'purpose-notice',
  'disclosure',
  'third-party-records',
  'correction',
  'deletion',
  'suspension',
  'third-party-stop',
];

interface Gap {
  readonly line: Line;
  readonly folded: Folded;
  readonly from: number;
  readonly to: number;
  /** Whether a number, a tick box or another option stands right before. */
  readonly marked: boolean;
  readonly lead?: number;
}

/**
 * Options of a list that were read badly: stretches between the others, compared with what the list lacks. Where a
 * numbered list lacks but one type, the one stretch that says nothing is that type.
 * @param struck whether what is not wanted is struck out: one option left standing then is enough
 */
export function damaged(
  kept: readonly Hit[],
  near: readonly Line[],
  group: Word['group'],
  struck = false,
): Hit[] {
  if (new Set(kept.map(({ word }) => word.option)).size < (struck ? 1 : enough[group])) return [];
  const known = new Set(kept.map(({ word }) => word.option));
  const missing = [...words, ...wordsOf(compounds, 'request')].filter(
    (word) =>
      word.group === group && !known.has(word.option) && (group === 'request' || word.folded.length > 2),
  );
  const gaps = near.flatMap((line) => gapsOf(line, kept));
  const found: Hit[] = [];
  const guesses = gaps
    .flatMap((gap) => missing.map((word) => ({ ...gap, word, distance: distanceOf(gap, word) })))
    .filter(({ word, distance, marked }) => fits(word, distance, marked))
    .sort((one, other) => one.distance / one.word.folded.length - other.distance / other.word.folded.length);
  for (const guess of guesses) {
    const taken = found.some(
      ({ word, line, from, to }) =>
        word.option === guess.word.option || (line === guess.line && from < guess.to && to > guess.from),
    );
    if (!taken) found.push(guess);
  }
  return group === 'request' ? [...found, ...onlyOneLeft([...kept, ...found], gaps)] : found;
}

const distanceOf = ({ folded, from, to }: Gap, word: Word): number =>
  editDistance(folded.text.slice(from, to), word.folded);

/** Words of two characters, of which one is wrong, must stand where an option stands. */
function fits(word: Word, distance: number, marked: boolean): boolean {
  if (word.folded.length <= 2 && !marked) return false;
  return distance <= word.folded.length * shareWrongInList;
}

/** A word of a ring and a few strokes: up to three characters after a list mark. */
function onlyOneLeft(hits: readonly Hit[], gaps: readonly Gap[]): Hit[] {
  const lacking = complete.filter((option) => !hits.some(({ word }) => word.option === option));
  const [option] = lacking;
  const open = gaps.filter(
    ({ line, from, to, marked }) =>
      marked && to - from <= 3 && !hits.some((hit) => hit.line === line && hit.from < to && hit.to > from),
  );
  const [gap] = open;
  if (option === undefined || lacking.length > 1 || gap === undefined || open.length > 1) return [];
  const word = words.find((one) => one.option === option);
  return word === undefined ? [] : [{ ...gap, word, distance: word.folded.length }];
}

/** Stretches of a line between options, list marks and punctuation; in a list of sentences, what ends one in brackets. */
function gapsOf(line: Line, kept: readonly Hit[]): Gap[] {
  const folded = fold(line.text);
  const inLine = kept.filter((hit) => hit.line === line);
  if (inLine.length === 0 && kept.some(({ lead }) => lead !== undefined)) {
    const summed = summedUp(line, folded);
    return summed === null ? [] : [{ line, folded, ...summed, marked: true }];
  }
  // a sentence that is an option as a whole has no gaps
  if (inLine.some(({ lead, pair }) => lead !== undefined && pair !== undefined)) return [];
  const gaps: Gap[] = [];
  let from = 0;
  for (let at = 0; at <= folded.text.length; at++) {
    const stop =
      at === folded.text.length ||
      inLine.some((hit) => at >= hit.from && at < hit.to) ||
      /^[\dロ0]$/u.test(folded.text[at] ?? '');
    if (!stop) continue;
    if (at > from) gaps.push({ line, folded, from, to: at, marked: from > 0 });
    from = at + 1;
  }
  return gaps;
}
