import { representative } from './confusions.ts';

/** Folded text, and for each of its units which units of the original text it came from. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, the first unit of the original it stands for. */
  readonly starts: readonly number[];
  /** For each unit of `text`, the unit of the original after the last it stands for. */
  readonly ends: readonly number[];
}

/** Marks (Mn) take in the voicing marks that NFD splits off, and the variation selectors of rare kanji. */
const spaceOrInvisible = /[\p{White_Space}\p{Cf}\p{Mn}]/u;
const punctuation = /[、。，．,.・･:;'"`´’‘”“!?()[\]{}「」『』【】〔〕〈〉《》≪≫<>/\\*＊※…‥]/u;
const hiragana = /[ぁ-ゖ]/u;
/** Distance from a hiragana to its katakana in Unicode. */
const toKatakana = 0x60;
const smallKana = new Map(
  Object.entries({
    ァ: 'ア',
    ィ: 'イ',
    ゥ: 'ウ',
    ェ: 'エ',
    ォ: 'オ',
    ャ: 'ヤ',
    ュ: 'ユ',
    ョ: 'ヨ',
    ヮ: 'ワ',
    ヵ: 'カ',
    ヶ: 'ケ',
  }),
);

function foldCharacter(character: string): string {
  let folded = '';
  for (const compatible of character.normalize('NFKC').normalize('NFD').toUpperCase()) {
    if (spaceOrInvisible.test(compatible) || punctuation.test(compatible)) continue;
    const kana = hiragana.test(compatible)
      ? String.fromCharCode(compatible.charCodeAt(0) + toKatakana)
      : compatible;
    const large = smallKana.get(kana) ?? kana;
    folded += representative.get(large) ?? large;
  }
  return folded;
}

const known = new Map<string, string>();

function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = foldCharacter(character);
  known.set(character, folded);
  return folded;
}

/**
 * Folds a text for matching only, never for storing: compatibility forms (NFKC) become plain, hiragana
 * katakana, small letters capitals; voicing marks, spaces, invisible characters and punctuation go; characters
 * taken for one another become one. Both sides of a comparison must be folded.
 */
export function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const unit of foldedCharacter(character).split('')) {
      folded += unit;
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { text: folded, starts, ends };
}

/** The units `[from, to)` of the original text that the units `[from, to)` of the folded text stand for. */
export function originalRange(folded: Folded, from: number, to: number): { from: number; to: number } {
  const start = folded.starts[from] ?? folded.ends.at(-1) ?? 0;
  return { from: start, to: to > from ? (folded.ends[to - 1] ?? start) : start };
}

/** Letters that are read where a digit is printed. Only for fields that hold nothing but a number. */
const readForDigits = new Map(
  Object.entries({
    O: '0',
    o: '0',
    Q: '0',
    D: '0',
    〇: '0',
    '○': '0',
    '◯': '0',
    I: '1',
    l: '1',
    i: '1',
    '|': '1',
    Z: '2',
    z: '2',
    S: '5',
    s: '5',
    b: '6',
    B: '8',
    g: '9',
    q: '9',
  }),
);

/** The digit that a character of a number field stands for, or undefined where it stands for none. */
export function digitOf(character: string): string | undefined {
  const plain = character.normalize('NFKC');
  return /^\d$/.test(plain) ? plain : readForDigits.get(plain);
}

/**
 * The digits of a number field: full-width digits made plain, letters read for digits put right, everything
 * else (hyphens, spaces, labels) left out. Not for free text: `Sold` would give digits.
 */
export function digitsOf(text: string): string {
  return [...text].map((character) => digitOf(character) ?? '').join('');
}
