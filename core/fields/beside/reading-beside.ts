import type { Line } from '../../page.ts';
import { characterWidth, heightOf, left, right, sameRow } from '../geometry.ts';
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

/** A given name is as high as its surname, within this share; a reading is smaller. */
const asHigh = 0.75;

/** Whether kana alone is a given name that was read apart from its surname (迫 and ゆかり), and no reading. */
export function isGivenName(line: Line, lines: readonly Line[]): boolean {
  if (!/^(?:[ぁ-ゖー]{1,4}|[ァ-ヶー]{1,4})$/u.test(line.text.trim())) return false;
  return lines.some((other) => {
    const gap = left(line.box) - right(other.box);
    const [low, high] = [heightOf(line.box), heightOf(other.box)].sort((one, two) => one - two);
    return (
      /^[\p{Script=Han}々ヶ]{1,3}$/u.test(other.text.trim()) &&
      sameRow(other.box, line.box) &&
      Math.abs(gap) < 1.5 * characterWidth(line) &&
      left(other.box) < left(line.box) &&
      (low ?? 0) > asHigh * (high ?? 0)
    );
  });
}
