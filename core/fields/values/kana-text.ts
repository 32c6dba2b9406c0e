import type { Parsed } from './run.ts';

/** Kanji and marks that are read where kana stands. Only for what holds nothing but kana. */
export const readForKana: ReadonlyMap<string, string> = new Map(
  Object.entries({
    力: 'カ',
    二: 'ニ',
    三: 'ミ',
    八: 'ハ',
    口: 'ロ',
    '□': 'ロ',
    工: 'エ',
    卜: 'ト',
    夕: 'タ',
    千: 'チ',
    才: 'オ',
    又: 'ヌ',
    一: 'ー',
    '-': 'ー',
    '－': 'ー',
    '―': 'ー',
    '—': 'ー',
  }),
);

const smallToLarge = new Map(
  Object.entries({
    ァ: 'ア',
    ィ: 'イ',
    ゥ: 'ウ',
    ェ: 'エ',
    ォ: 'オ',
    ャ: 'ヤ',
    ュ: 'ユ',
    ョ: 'ヨ',
    ッ: 'ツ',
    ヮ: 'ワ',
  }),
);
/** Small kana follow only these; after others the recogniser took a large one for a small one. */
const beforeSmallVowel = /[フヴウテデトドチヂシジツクグスズイキ]/u;
const beforeSmallY = /[キギシジチヂニヒビピミリテデフヴ]/u;
/** ッ doubles one of these; before others, and at the end, it is a ツ. */
const doubled =
  /[カキクケコサシスセソタチツテトパピプペポガギグゲゴザジズゼゾダヂヅデドバビブベボハヒフヘホ]/u;

/** Puts small kana right that cannot stand where they were read (サトウダィスケ, マッモト). */
export function sensibleKana(text: string): string {
  const characters = [...text];
  return characters
    .map((character, at) => {
      const before = characters[at - 1] ?? '';
      const after = characters[at + 1] ?? '';
      const fits =
        character === 'ッ'
          ? at > 0 && doubled.test(after)
          : /[ャュョ]/u.test(character)
            ? beforeSmallY.test(before)
            : !/[ァィゥェォヮ]/u.test(character) || beforeSmallVowel.test(before);
      return fits ? character : (smallToLarge.get(character) ?? character);
    })
    .join('');
}

/** Hiragana and half-width kana as full-width katakana; everything else stays. */
export function toKatakana(text: string): string {
  return [...text.normalize('NFKC')]
    .map((character) =>
      /[ぁ-ゖ]/u.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0x60) : character,
    )
    .join('');
}

/** フリガナ: full-width katakana without spaces; null where the text holds something else. */
export function parseKana(text: string): Parsed | null {
  const from = text.search(/[^\s　:：・.。、(（「【)）」】]/u);
  if (from < 0) return null;
  const bare = text.slice(from).replace(/[\s　)）」】]+$/u, '');
  const kana = [...toKatakana(bare.replace(/[\s　・]+/gu, ''))]
    .map((one) => readForKana.get(one) ?? one)
    .join('');
  const wrong = [...kana].filter((one) => !/[ァ-ヶー]/u.test(one)).length;
  if (kana.length < 2 || kana.length > 30 || wrong > kana.length * 0.3) return null;
  const plausible = kana.length <= 16 ? 1 : 0.8;
  return {
    value: sensibleKana(kana),
    from,
    to: from + bare.length,
    fit: plausible * (1 - wrong / kana.length) ** 2,
  };
}
