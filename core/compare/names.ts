import { toKatakana } from '../fields/values/kana-text.ts';
import { fold } from '../reading/normalise.ts';
import { soundsForeign } from './foreign.ts';
import { editDistance, type Match } from './match.ts';
import { orders, romanised, spelling } from './roman.ts';
import { withoutVariants } from './variants.ts';

/** One person's name in the scripts that a paper gives it in. A name in kana or roman letters may also stand in `name`. */
export interface NameSet {
  readonly name?: string | undefined;
  readonly kana?: string | undefined;
  readonly romanName?: string | undefined;
}

interface Scripts {
  readonly kanji?: string;
  readonly kana?: string;
  readonly roman?: string;
}

const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヶー・=＝]+$/u.test(text);
const isRoman = (text: string): boolean => /^[A-Za-zÀ-žŌÔŪÛ'’.,\-\s　]+$/u.test(text.normalize('NFKC'));
const bare = (text: string): string => text.replace(/[\s　・･=＝]+/gu, '').replace(/(?:様|殿)$/u, '');
const plainKana = (text: string): string => bare(toKatakana(text));

function scriptsOf({ name, kana, romanName }: NameSet): Scripts {
  const scripts: { kanji?: string; kana?: string; roman?: string } = {};
  if (kana !== undefined && kana.trim() !== '') scripts.kana = plainKana(kana);
  if (romanName !== undefined && romanName.trim() !== '') scripts.roman = romanName;
  const written = name?.trim();
  if (written === undefined || written === '') return scripts;
  if (isRoman(written)) scripts.roman ??= written;
  else if (isKana(bare(written))) scripts.kana ??= plainKana(written);
  else scripts.kanji = bare(written);
  return scripts;
}

/**
 * Compares two people's names: kanji with kanji, else roman with roman where they match, kana with kana, roman with roman, kana with roman letters.
 * Written variants (髙 and 高) match; characters that scans confuse (太 and 大) are near; any other kanji apart is
 * another name (佐藤誠 and 佐藤誠一), unless the readings (フリガナ) agree. `unread` where the scripts do not meet.
 */
export function compareNames(one: NameSet, other: NameSet): Match {
  const a = scriptsOf(one);
  const b = scriptsOf(other);
  const readings = a.kana !== undefined && b.kana !== undefined ? compareKana(a.kana, b.kana) : undefined;
  if (a.kanji !== undefined && b.kanji !== undefined) return compareKanji(a.kanji, b.kanji, readings);
  const romans =
    a.roman !== undefined && b.roman !== undefined ? compareRoman(orders(a.roman), b.roman) : undefined;
  // the name itself goes before its reading, which those who write in Latin letters give as they like
  if (romans === 'match' || readings === undefined) return romans ?? compareAcross(a, b);
  return readings;
}

/** Kana with roman letters; `unread` where there are no two such. */
function compareAcross(a: Scripts, b: Scripts): Match {
  if (a.roman !== undefined && b.kana !== undefined) return compareSaid(a.roman, b.kana);
  if (a.kana !== undefined && b.roman !== undefined) return compareSaid(b.roman, a.kana);
  return 'unread';
}

function compareSaid(roman: string, kana: string): Match {
  if (soundsForeign(kana, roman)) return 'match';
  // By hand チヨ and チョ, マツキ and マッキ are one, and romanised two: the roman letters say which.
  const [written = 'unread', ...others] = [
    kana,
    withLarge(kana, /[ゃゅょャュョ]/gu),
    withLarge(kana, /[っッ]/gu),
    largeKana(kana),
  ].map((read) => compareRoman(orders(roman), romanised(read)));
  return others.includes('match') ? 'match' : written;
}

const withLarge = (kana: string, small: RegExp): string =>
  kana.replace(small, (one) => String.fromCharCode(one.charCodeAt(0) + 1));
const largeKana = (kana: string): string => withLarge(kana, /[ゃゅょっャュョッ]/gu);

function compareKanji(one: string, other: string, readings: Match | undefined): Match {
  // of a name in kanji and kana a small ョ is told from ヨ by nobody, and no two people by it
  const a = largeKana(withoutVariants(one));
  const b = largeKana(withoutVariants(other));
  if (a === b) return 'match';
  if (fold(a).text === fold(b).text) return 'near';
  const apart = editDistance(a, b);
  // Of a name of three or more characters one may be misread beyond recognition where its reading is the same.
  return apart === 1 && Math.max(a.length, b.length) >= 3 && readings === 'match' ? 'near' : 'mismatch';
}

/** Voiced and small kana, long vowels and the like, which writers and recognisers treat freely. */
const looseKana = (kana: string): string =>
  fold(kana)
    .text.replaceAll('一', '')
    .replace(/オウ|オオ/gu, 'オ')
    .replaceAll('ヲ', 'オ')
    .replaceAll('ヅ', 'ズ')
    .replaceAll('ヂ', 'ジ');

function compareKana(one: string, other: string): Match {
  if (one === other) return 'match';
  if (spelling(romanised(one)) === spelling(romanised(other))) return 'match';
  if (looseKana(one) === looseKana(other)) return 'near';
  return Math.max(one.length, other.length) >= 5 && editDistance(one, other) === 1 ? 'near' : 'mismatch';
}

/** A spelling of six letters or more may have one letter lost and still be near; SATO and KATO are two names. */
const enoughLetters = 6;

function compareRoman(spellingsOfOne: readonly string[], other: string): Match {
  const mine = spellingsOfOne.map(spelling);
  const theirs = [...orders(other), other].map(spelling);
  if (mine.some((name) => theirs.includes(name))) return 'match';
  const near = mine.some((name) => theirs.some((their) => slipApart(name, their)));
  return near ? 'near' : 'mismatch';
}

/** One letter more or less, or one that folding takes for the other (O and Q, I and L). */
function slipApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < enoughLetters || editDistance(one, other) !== 1) return false;
  return one.length !== other.length || fold(one).text === fold(other).text;
}
