import { fold } from '../../reading/normalise.ts';
import { fitOf, labels, type Match, parties, type Strictness, wordAt } from './label-match.ts';
import { elsewhere, modifiers } from './label-modifiers.ts';
import type { LabelKind, Party } from './label-words.ts';

/** A label in a folded text: its units `[from, to)`, what it asks for and of whom, and how well it agreed, 0 to 1. */
export interface PrintedLabel {
  readonly kind: LabelKind;
  readonly party: Party | null;
  readonly from: number;
  readonly to: number;
  readonly fit: number;
}

/** 代理人の氏名, 日中のお電話: what stands between a party and a label, or before a label, and changes nothing. */
const modifying = modifiers.map((word) => fold(word).text);
/** English beside the Japanese, as cards for foreigners print it. */
const foreign = new RegExp(
  `^(?:${['NAME', 'ADDRESS', 'STATUS', 'TEL', 'DATE OF BIRTH', 'SURNAME', 'GIVEN NAMES', 'GIVEN NAME', 'PHONE'].map((word) => fold(word).text).join('|')})`,
  'u',
);

/** A label's word at a place, or after words that change nothing (日中のお電話). */
function modifiedAt(text: string, at: number, strictness: Strictness): Match<LabelKind> | null {
  const reach = ({ to, wrong }: Match<LabelKind>): number => to - 2.1 * wrong;
  return afterModifiers(text, at)
    .map((from) => ({ from, match: wordAt(labels, text, from, strictness) }))
    .reduce<Match<LabelKind> | null>((best, { from, match }) => {
      // お名 is what is left of お名前, and asks for no given name (名).
      if (match === null || (from > at && match.word.folded.length < 2)) return best;
      return best === null || reach(match) > reach(best) ? match : best;
    }, null);
}

/** Where a label's word may begin: at a place itself, and after each of the words there that change nothing. */
function afterModifiers(text: string, at: number): number[] {
  const next = modifying.filter((word) => text.startsWith(word, at)).map(({ length }) => at + length);
  return [at, ...new Set(next.flatMap((from) => afterModifiers(text, from)))];
}

const elsewhereWords = elsewhere.map((word) => fold(word).text);
const personal: ReadonlySet<LabelKind> = new Set<LabelKind>(['name', 'kana', 'address', 'phone']);

/** 契約時のご住所 at a place: a label of what is kept nowhere. */
function elsewhereAt(text: string, at: number): PrintedLabel | null {
  for (const from of afterModifiers(text, at)) {
    for (const word of elsewhereWords) {
      if (!text.startsWith(word, from)) continue;
      const label = modifiedAt(text, from + word.length, 'exact');
      if (label !== null && personal.has(label.word.meaning))
        return { kind: 'other', party: null, from: at, to: label.to, fit: 1 };
    }
  }
  return null;
}

/** 代理人の氏名, お名前, 住居地ADDRESS at a place of a folded text. */
export function labelAt(text: string, at: number, strictness: Strictness): PrintedLabel | null {
  const other = elsewhereAt(text, at);
  if (other !== null) return other;
  const plain = modifiedAt(text, at, strictness);
  const party = wordAt(parties, text, at, strictness === 'exact' ? 'exact' : 'usual');
  let composed: PrintedLabel | null = null;
  if (party !== null) {
    const label = modifiedAt(text, party.to, strictness);
    // 請求者（ご本人） names the person twice, and asks for no name (ご芳名)
    const isNamed = label !== null && label.wrong > 0 && wordAt(parties, text, party.to, 'exact') !== null;
    if (label !== null && !isNamed) {
      composed = {
        // 代理人名 asks for the whole of it
        kind: label.word.meaning === 'givenName' ? 'name' : label.word.meaning,
        party: party.word.meaning,
        from: at,
        to: label.to,
        fit: Math.min(fitOf(party), fitOf(label)),
      };
    }
  }
  // 請求者 is whom a block speaks of, and no misread 請求日.
  const heads =
    party !== null &&
    party.wrong === 0 &&
    plain !== null &&
    (plain.wrong > 0 ? party.to >= plain.to : party.to > plain.to);
  const simple =
    plain === null || heads
      ? null
      : { kind: plain.word.meaning, party: null, from: at, to: plain.to, fit: fitOf(plain) };
  const better =
    composed !== null && (simple === null || composed.to * composed.fit > simple.to * simple.fit)
      ? composed
      : simple;
  if (better === null) return null;
  const english = foreign.exec(text.slice(better.to));
  const to = better.to + (english?.[0].length ?? 0);
  return { ...better, to: twinFrom(better.kind, text, to) };
}

/** Where a label ends that is printed in two languages: Family name 姓, 電話番号 Telephone. */
function twinFrom(kind: LabelKind, text: string, at: number): number {
  const twin = wordAt(labels, text, at, 'exact');
  const isLatin = (unit: number): boolean => /[A-Z]/u.test(text[unit] ?? '');
  return twin?.word.meaning === kind && isLatin(at) !== isLatin(at - 1) ? twin.to : at;
}
