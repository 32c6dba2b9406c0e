import { editDistance } from '../compare/match.ts';
import type { Line } from '../page.ts';
import { type Folded, fold } from '../reading/normalise.ts';
import { workedOutOnce } from '../worked-out-once.ts';
import { optionPhrases } from './option-phrases.ts';
import { fillers, type Option, requesterOptions, requestOptions, rowHeads } from './option-words.ts';

export interface Word {
  readonly option: Option;
  readonly group: 'request' | 'requester';
  readonly folded: string;
}

/** A stretch `[from, to)` of a folded line that says an option, with the number of characters that differ. */
export interface Hit {
  readonly word: Word;
  readonly line: Line;
  readonly folded: Folded;
  readonly from: number;
  readonly to: number;
  readonly distance: number;
  /** Where a sentence begins that says the option plainly and ends in it (登録内容を見たい(開示)). */
  readonly lead?: number;
  /** From a kind to what tells more of it in brackets (法定代理人（親権者）): one tick box stands for both. */
  readonly pair?: { readonly from: number; readonly to: number };
}

function isOption(name: string): name is Option {
  return name in requestOptions || name in requesterOptions;
}

/** Words of a table of options, folded. */
export function wordsOf(
  table: Readonly<Partial<Record<Option, readonly string[]>>>,
  group: Word['group'],
): readonly Word[] {
  return Object.entries(table).flatMap(([option, printed]) =>
    isOption(option) ? printed.map((text) => ({ option, group, folded: fold(text).text })) : [],
  );
}

export const words: readonly Word[] = [
  ...wordsOf(requestOptions, 'request'),
  ...wordsOf(requesterOptions, 'requester'),
];

/** Types put in phrases (内容を訂正する); what differs by a character may ask for something else (内容を修理する). */
const phrases: readonly Word[] = optionPhrases.map(([option, text]) => ({
  option,
  group: 'request',
  folded: fold(text).text,
}));

const longestFirst = (texts: readonly string[]): string[] =>
  texts.map((text) => fold(text).text).sort((one, other) => other.length - one.length);
export const foldedFillers = longestFirst(fillers);
const foldedAround = longestFirst([...fillers, ...rowHeads]);

/** の, as folding leaves it. */
const ofWhat = fold('の').text;

/** One character in four may be wrong: a ring drawn over a word costs more than the fax itself. */
const shareWrong = 0.25;

/** Options of one line, the best agreement of the longest words first, each standing between boundaries. */
export const hitsIn = workedOutOnce((line: Line): readonly Hit[] => {
  const candidates = candidatesIn(line);
  const taken = bestOf(candidates);
  return taken
    .flatMap((hit) => {
      if (standsAlone(hit, taken)) return [hit];
      // 登録 before 内容の訂正 is more text, before 登録内容の訂正 it is what 訂正 is said of
      const others = taken.filter((other) => other !== hit);
      return candidates.find((shorter) => isWithin(shorter, hit) && standsAlone(shorter, others)) ?? [];
    })
    .sort((one, other) => one.from - other.from);
});

/** As {@link hitsIn}, but wherever in the text the words stand: in questions and sentences too. */
export const namesIn = (line: Line): Hit[] =>
  bestOf(candidatesIn(line)).sort((one, other) => one.from - other.from);

/** All stretches of a line that may say an option, those that agree best first. */
function candidatesIn(line: Line): Hit[] {
  const folded = fold(line.text);
  const present = new Set(folded.text);
  const candidates: Hit[] = [];
  const stated = phrases.filter((word) => folded.text.includes(word.folded));
  for (const word of [...words, ...stated]) {
    const allowed = stated.includes(word) ? 0 : Math.floor(word.folded.length * shareWrong);
    if ([...word.folded].filter((one) => !present.has(one)).length > allowed) continue;
    for (let from = 0; from < folded.text.length; from++) {
      const best = closestAt(folded.text, from, word.folded, allowed);
      if (best !== undefined) candidates.push({ word, line, folded, from, ...best });
    }
  }
  return candidates.sort((one, other) => worth(other) - worth(one));
}

function bestOf(candidates: readonly Hit[]): Hit[] {
  const taken: Hit[] = [];
  for (const hit of candidates) {
    if (!taken.some(({ from, to }) => hit.from < to && hit.to > from)) taken.push(hit);
  }
  return taken;
}

const isWithin = ({ word, from, to, distance }: Hit, hit: Hit): boolean =>
  word.option === hit.word.option && distance === 0 && from >= hit.from && to <= hit.to;

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

/** Numbers, tick boxes (read as ロ, 一 or nothing), rings and list marks, as folding leaves them. */
export const listMark = /^[\dロ0ー■☑☒✓✔レ●O=]$/u;
/** Letters that number a list (ア is read 了 too), and a stroke between options (／) that was read as a letter: marks where no text goes on from them. */
const listLetters = new Set([...'ア了イウエオカキクノ'].map((letter) => fold(letter).text));

/** Before and after the word: an edge, punctuation, a list mark, another option or a filler; never more text. */
function standsAlone(hit: Hit, all: readonly Hit[]): boolean {
  const { text } = hit.folded;
  const clear = (at: number, step: -1 | 1): boolean => {
    if (at < 0 || at >= text.length) return true;
    if (punctuated(hit, step === -1 ? at : at - 1)) return true;
    if (step === 1 && at === hit.to && setApart(hit)) return true;
    if (all.some(({ from, to }) => at >= from && at < to)) return true;
    if (listMark.test(text[at] ?? '')) return true;
    if (listLetters.has(text[at] ?? '') && clear(at + step, step)) return true;
    const filler = foldedAround.find((word) =>
      // 個人情報の開示 is asked for; 個人情報の本人 heads a part of the form
      word.endsWith(ofWhat) && hit.word.group === 'requester'
        ? false
        : step === 1
          ? text.startsWith(word, at)
          : text.slice(0, at + 1).endsWith(word),
    );
    return filler !== undefined && clear(at + step * filler.length, step);
  };
  return clear(hit.from - 1, -1) && clear(hit.to, 1);
}

/** The hit's stretch with what belongs to its option before and after: 保有個人データの開示, 訂正を希望する, a plain sentence. */
export function printedStretch({ folded: { text }, from, to, lead, pair }: Hit): {
  from: number;
  to: number;
} {
  const before = foldedFillers.find((word) => text.slice(0, from).endsWith(word));
  const after = foldedFillers.find((word) => text.startsWith(word, to));
  return {
    from: lead ?? pair?.from ?? from - (before?.length ?? 0),
    to: pair?.to ?? to + (after?.length ?? 0),
  };
}

/** What follows at a line's beginning further away than this many letters is told of it (訂正　誤りを直す), its space unread. */
const farther = 1.6;

function setApart({ line, folded, from, to }: Hit): boolean {
  const place = (unit: number): number => line.at[folded.starts[unit] ?? 0] ?? 0;
  const own = (place(to - 1) - place(from)) / (to - 1 - from);
  const begins = [...folded.text.slice(0, from)].every((before) => listMark.test(before));
  return begins && to - from > 1 && place(to) - place(to - 1) > farther * own;
}

/** Whether punctuation or space that separates stands in the original between the folded units `at` and `at + 1`. */
function punctuated({ line, folded }: Hit, at: number): boolean {
  const end = folded.ends[at];
  const start = folded.starts[at + 1];
  if (end === undefined || start === undefined) return false;
  return /[（(［[【\s・･、,，/／:：）)］\]】]/u.test(line.text.slice(end, start));
}
