import { fold } from '../../reading/normalise.ts';
import { type LabelKind, labelWords, type Party } from './label-words.ts';
import { partyWords } from './words/party-words.ts';

interface Word<Meaning> {
  readonly meaning: Meaning;
  readonly folded: string;
  /** How many characters may be wrong: `usual` anywhere, `loose` at the beginning of a line. */
  readonly allowed: Readonly<Record<Strictness, number>>;
}

/** Inside a line a label must stand exactly as printed. */
export type Strictness = 'exact' | 'usual' | 'loose';

/** Only these are so sure in their values (prefecture and town, a person's name, a number) that a label of two may be half wrong. */
const loosely: ReadonlySet<string> = new Set<LabelKind>(['name', 'address', 'phone']);

/** 五 代理人 is one character from 被代理人, and its opposite. */
const oneApart = fold('被代理人').text;

/**
 * Words of three characters or more may have one wrong, and one more per eight; of some words of two one, at the
 * beginning of a line. Latin letters and digits none: TEL is too like 161.
 */
function allowedIn(folded: string, meaning: string): Word<string>['allowed'] {
  const { length } = folded;
  const usual = /[\dA-Z]/u.test(folded) || length < 3 || folded === oneApart ? 0 : 1 + Math.floor(length / 8);
  return { exact: 0, usual, loose: length === 2 && loosely.has(meaning) ? 1 : usual };
}

/** The words of a table, the longest first, and those among them that begin with a character. */
interface Words<Meaning> {
  readonly all: readonly Word<Meaning>[];
  readonly byFirst: ReadonlyMap<string, readonly Word<Meaning>[]>;
}

function wordsOf<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): Words<Meaning> {
  const words: Word<Meaning>[] = [];
  for (const meaning in table) {
    for (const printed of table[meaning]) {
      const folded = fold(printed).text;
      words.push({ meaning, folded, allowed: allowedIn(folded, meaning) });
    }
  }
  words.sort((one, other) => other.folded.length - one.folded.length);
  return { all: words, byFirst: Map.groupBy(words, ({ folded }) => folded.charAt(0)) };
}

export const labels = wordsOf<LabelKind>(labelWords);
export const parties = wordsOf<Party>(partyWords);
export interface Match<Meaning> {
  readonly word: Word<Meaning>;
  readonly to: number;
  readonly wrong: number;
}

/** Characters that agree less twice those that do not: 代理人 as printed beats 代理人様 with one wrong. */
const worth = <Meaning>({ word, wrong }: Match<Meaning>): number => word.folded.length - 2.1 * wrong;

/** The word of a list that best agrees with what stands at `at`. */
export function wordAt<Meaning extends string>(
  words: Words<Meaning>,
  text: string,
  at: number,
  strictness: Strictness,
): Match<Meaning> | null {
  let best: Match<Meaning> | null = null;
  const candidates = strictness === 'exact' ? (words.byFirst.get(text.charAt(at)) ?? []) : words.all;
  for (const word of candidates) {
    const { length } = word.folded;
    if (at + length > text.length) continue;
    const allowed = word.allowed[strictness];
    let wrong = 0;
    for (let unit = 0; unit < length && wrong <= allowed; unit++) {
      if (text.charCodeAt(at + unit) !== word.folded.charCodeAt(unit)) wrong++;
    }
    if (wrong > allowed) continue;
    const match = { word, to: at + length, wrong };
    if (best === null || worth(match) > worth(best)) best = match;
  }
  return best;
}

/** How well a match agrees with its word, 0 to 1. */
export const fitOf = <Meaning>({ word, wrong }: Match<Meaning>): number =>
  wrong === 0 ? 1 : word.folded.length === 2 ? 0.45 : 1 - wrong / word.folded.length;
