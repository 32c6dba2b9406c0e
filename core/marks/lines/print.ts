import { boxOfCharacters } from '../../fields/values/span.ts';
import type { Box, Line } from '../../page.ts';
import { holds } from './stretch.ts';

/** A mark between brackets, which may be empty. */
const bracketed = /^\s*[（(〔［[]\s*[〇○◯●OoQ0レ✓✔Vv×✕]?\s*[）)〕］\]]?\s*$/u;
/** Numbers in kanji with the rings around them, read across a form's columns. */
const numerals = /^[一二三四五六七八九〇○◯oO0\s]+$/u;
/** Two letters and more in a row are print; one may be a mark. */
const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu;

/**
 * What is printed around a list and is no mark of it, as boxes: the lines without its options, and in the lines with some
 * what heads them (請求の種類　1 開示).
 */
export const printAround = (lines: readonly Line[], options: readonly Box[]): Box[] =>
  lines.flatMap((line) => {
    const own = options.filter((box) => holds(line, box));
    const heads = own.length === 0 ? [] : headsOf(line, own);
    return isPrint(line) ? [line.box, ...heads] : heads;
  });

/** A line of fewer letters may be a mark that was read as letters (〇, レ, √), but no word of two characters (区分). */
function isPrint({ text }: Line): boolean {
  if (bracketed.test(text) || numerals.test(text)) return false;
  return text.trim().length >= 3 || /^\s*\p{Script=Han}{2}\s*$/u.test(text);
}

/** The words of a line before its first option. */
function headsOf(line: Line, options: readonly Box[]): Box[] {
  const first = Math.min(...options.map(([x]) => x));
  return [...line.text.matchAll(words)]
    .map(({ 0: said, index }) => boxOfCharacters(line, index, index + said.length))
    .filter(([x, , width]) => !line.vertical && x + width <= first);
}
