import { plainOf } from '../kinds/sheet.ts';
import type { Line } from '../page.ts';
import { findPhrase, type Phrase, phrase } from '../reading/fuzzy.ts';
import { fold } from '../reading/normalise.ts';

/** A title has at most so many characters before its last word: 福岡県国民健康保険被保険者証. */
const longestBefore = 10;
/** Hiragana makes a line a sentence, which speaks about the paper. */
const hiragana = /[ぁ-ん]/;

/** Whether a line ends with one of the titles, as reading confuses them, and is no sentence. */
export function titled(lines: readonly Line[], titles: readonly string[]): boolean {
  return lines.some(({ text }) => {
    const written = plainOf(text);
    if (hiragana.test(written)) return false;
    return titles.some((title) => {
      if (written.length > title.length + longestBefore) return false;
      const found = findPhrase(phraseOf(title), fold(written));
      return found !== undefined && found.to >= written.length - 1;
    });
  });
}

/** How many of the words stand in the rows, as reading confuses them. */
export function wordsIn(rows: readonly string[], words: readonly string[]): number {
  const folded = rows.map(fold);
  return words.filter((word) => folded.some((text) => findPhrase(phraseOf(word), text) !== undefined)).length;
}

const phrases = new Map<string, Phrase>();
function phraseOf(printed: string): Phrase {
  const known = phrases.get(printed) ?? phrase(printed);
  phrases.set(printed, known);
  return known;
}
