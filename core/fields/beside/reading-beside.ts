import type { Line } from '../../page.ts';
import { readForKana } from '../values/kana-text.ts';

const stroke = [...readForKana.keys()].filter((one) => /\p{Script=Han}/u.test(one)).join('');
const before = new RegExp(`^[\\s　]*[ァ-ヶー・=＝${stroke}\\s　]{3,}(?=[\\p{Script=Han}々])`, 'u');
const behind = new RegExp(`^.*[\\p{Script=Han}々][\\s　]*?(?=[\\s　]*[ァ-ヶー${stroke}]{4,}[\\s　]*$)`, 'u');

/** A reading in hiragana has the whole name, so that no surname in hiragana (たかはし 健) is taken for one. */
const inHiragana = /^[\s　]*[ぁ-ゖー][ぁ-ゖー\s　]{4,}(?=[\p{Script=Han}々])/u;

/** How many kana a reading has at least. */
const leastKana = 3;
/** And one of a whole name. */
const wholeName = 5;
const kanaIn = (text: string): number => text.match(/[ァ-ヶー]/gu)?.length ?? 0;

/** How many units of a text a reading of the whole name in hiragana fills, before the name; 0 where none stands there. */
export function wholeReadingLength(text: string): number {
  const [found = ''] = inHiragana.exec(text) ?? [];
  return found.replace(/[\s　]/gu, '').length >= wholeName ? found.length : 0;
}

/** How many units of a text the reading before a name fills (二キカナエ仁木香苗, いのうえかな 井上加奈); 0 where none stands there. */
export function readingLength(text: string): number {
  const whole = wholeReadingLength(text);
  if (whole > 0) return whole;
  const [found = ''] = before.exec(text) ?? [];
  // a kanji like kana behind a space is the name's own: ニキカナエ 二木香苗
  const reading = found.replace(new RegExp(`(?<=[\\s　])[${stroke}]+$`, 'u'), '');
  const kana = kanaIn(reading);
  return kana >= leastKana && kana >= 0.6 * reading.replace(/[\s　]/gu, '').length ? reading.length : 0;
}

/** A reading is printed so much smaller than its name. */
const smaller = 0.8;

/** Where a name ends before its reading, printed small behind it in the same line; the line's end where none is. */
export function beforeReading({ text, at }: Line): number {
  const name = behind.exec(text)?.[0] ?? '';
  const letters = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  const pitch = (units: readonly number[]): number => {
    const [first, last] = [units[0], units.at(-1)];
    if (first === undefined || last === undefined || units.length < 2) return Number.NaN;
    return ((at[last] ?? 0) - (at[first] ?? 0)) / (units.length - 1);
  };
  const own = letters.filter((unit) => unit < name.length);
  const reading = letters.filter((unit) => unit >= name.length);
  return pitch(reading) < smaller * pitch(own) ? name.length : text.length;
}
