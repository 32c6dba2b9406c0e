import { fold } from '../../reading/normalise.ts';
import { findDates } from './date-text.ts';
import { sensibleKana } from './kana-text.ts';
import { buildingWords, newForms, prefectures } from './places.ts';
import { withChosenUnits } from './printed-units.ts';
import type { Parsed } from './run.ts';
import { knownPlace } from './town-text.ts';

/** 〒123-4567, the mark as it is read (テ, T, デ, 1) or lost. */
const postal =
  /^[^\p{Script=Han}\d]{0,3}[丁干于下千]?[\s　:：]*(?:[\dOoIl|][\s　]?){3}[\s　]*[-‐‑‒–—―−ー－一]?[\s　]*[\dOoIl|]{4}(?![\d\-‐－番丁号])[\s　]*|^[\s　:：]*[〒テデT](?=[\p{Script=Han}\s　])[\s　]*/u;
/** Also where a stroke of the mark became a digit: 1769-2807. */
const postalAfterStroke = /^[\s　]*[1lI|]\d{3}[-‐‑‒–—―−ー－]\d{4}(?!\d)[\s　]*/u;
/** Nor does any one sign matter that the mark is read as (行, 市, 王), where the code's hyphen follows. */
const postalAfterSign =
  /^[\s　]*[^\s　][\s　:：]*\d{3}[\s　]*[-‐‑‒–—―−ー－][\s　]*\d{4}(?![\d\-‐－番丁号])[\s　]*/u;
const town = /^[^\d\s　]{1,8}?[市区町村郡]/u;
/** An address has ended where one of these begins. */
const ending = /(?:[\s　(（]*(?:TEL|Tel|電話|携帯|FAX|生年月日|フリガナ|氏名)|[※＊].*$)/u;

/**
 * An address without spaces and postal code, otherwise as written. Slips that its format tells are put right:
 * hyphens between digits, 目 and 番 beside them, kana in names of buildings, the name of the prefecture.
 * Fit is low without prefecture or town, or without any number.
 */
export function parseAddress(text: string): Parsed | null {
  const code = postal.exec(text) ?? postalAfterStroke.exec(text) ?? postalAfterSign.exec(text);
  const skipped = code?.[0].length ?? 0;
  const junk = /^[\s　:：、。.．,」】)）|｜]*/u.exec(text.slice(skipped))?.[0].length ?? 0;
  let from = skipped + junk;
  const end = ending.exec(text.slice(from));
  const to = from + (end === null ? text.slice(from) : text.slice(from, from + end.index)).trimEnd().length;
  // The longest addresses with building and room stay under 80 characters; dates are in none.
  if (to - from < 4 || to - from > 80 || findDates(text.slice(from, to)).length > 0) return null;
  const entered = text.slice(from, to).replace(/[\s　]+/gu, '');
  const written = withChosenUnits(entered) ?? entered;
  // A stroke or a rest of the postal code before the prefecture is none of the address.
  const stray = strayBefore(written);
  from += stray;
  const begun = written.slice(stray);
  const known = knownPlace(begun);
  const rest = renewed(known === null ? begun : begun.slice(known.to));
  const value = repairedNumbers(repairedKana((known?.name ?? '') + rest));
  const prefecture = prefectures.find((name) => value.startsWith(name));
  if (known === null && prefecture === undefined && !town.test(value)) return null;
  const place = known === null ? 0.6 : 0.9 ** known.distance * (prefecture === undefined ? 0.9 : 1);
  const numbered = /[\d一二三四五六七八九十](?:丁目|番|号|-|$)/u.test(value) ? 1 : 0.4;
  // more digits than lots and rooms have are two numbers, one of them struck out
  const doubled = /\d{6,}/u.test(value) ? 0.4 : 1;
  const whole = /[-丁番]$|[^\d一二三四五六七八九十百〇]丁目/u.test(value) ? 0.5 : 1;
  const odd = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\dA-Za-z々〆ヶー\-・'’.&#()（）]/u.test(
    value,
  )
    ? 0.6
    : 1;
  // Two prefectures are two addresses, or the issuer's town before one.
  const several = prefectures.filter((name) => value.lastIndexOf(name) > 0).length > 0 ? 0.3 : 1;
  const repaired = plainOf(value) === plainOf(begun) ? 1 : 0.9;
  return {
    value,
    from,
    to,
    fit: place * numbered * doubled * whole * odd * several * repaired * buildingFit(value),
  };
}

/** Hyphens and widths aside, which readers and writers vary without being wrong. */
const plainOf = (text: string): string => text.normalize('NFKC').replace(/[-‐‑‒–—―−ー一]/gu, '-');

/** Kana words of two that buildings are named with. */
const shortWords = /^(?:ビル|ドム|ヒル|ムラ|サン|ニュ|ラ|ル|ド|ノ|ツ|ヶ|ケ|ミ|イ棟|ア棟)$/u;

/** Less where the building's name has kana that stand alone or words cut short, as a misreading leaves them. */
function buildingFit(value: string): number {
  const building = /\d(?:番地?|号)?(?=[^\d番号地丁-])(\D.*)$/u.exec(value)?.[1] ?? '';
  const words = building.match(/[ァ-ヶー]+/gu) ?? [];
  const cut = words.some((word) => word.length <= 2 && !shortWords.test(word));
  return cut ? 0.6 : 1;
}

const renewed = (text: string): string => [...text].map((one) => newForms.get(one) ?? one).join('');

/** How many units stand before a prefecture's name that begins within the first three. */
function strayBefore(text: string): number {
  const places = prefectures
    .map((name) => text.slice(0, name.length + 3).indexOf(name))
    .filter((at) => at > 0);
  return prefectures.some((name) => text.startsWith(name)) || places.length === 0 ? 0 : Math.min(...places);
}

const hyphen = '[-‐‑‒–—―−ー－一~〜_.．・]';
const digit = '[\\d０-９]';

/** Hyphens and units between digits as they can only have been written. */
function repairedNumbers(text: string): string {
  return text
    .replace(/[０-９]/gu, (one) => one.normalize('NFKC'))
    .replace(new RegExp(`(?<=${digit})${hyphen}+(?=${digit})`, 'gu'), '-')
    .replace(/(?<=\d)[Oo〇○](?=[\d\-号番丁階室]|$)/gu, '0')
    .replace(/(?<=[^\dA-Za-z])[】\]|Il](?=-?\d)/gu, '1')
    .replace(/(?<=\d)[】\]|Il](?=[\d\-丁番号]|$)/gu, '1')
    .replace(/(?<=\d-)[】\]|Il](?=-\d)/gu, '1')
    .replace(/(?<=[\d一二三四五六七八九十])[丁于了行TJＴ][目自曰日月白且口H]/gu, '丁目')
    .replace(/(?<=\p{Script=Han})[ー－―—-](?=丁目|番|号|条)/gu, '一')
    .replace(/(?<=\d)[.．・](?=丁目|番)/gu, '')
    .replace(/(?<=\d)(?:番池|番他|番也)/gu, '番地')
    .replace(/(?<=\d)[-‐‑‒–—―−－]+(?=[\p{Script=Han}ァ-ヶ])/gu, '-');
}

const katakana = '[ァ-ヶー]';
/** Kanji and strokes that stand for kana beside kana: 第二八イツ, コ一ポ. */
const kanaBeside: readonly (readonly [string, string])[] = [
  ['[一―—−－-]', 'ー'],
  ['八', 'ハ'],
  ['口', 'ロ'],
  ['力', 'カ'],
  ['工', 'エ'],
  ['夕', 'タ'],
  ['才', 'オ'],
  ['二', 'ニ'],
  ['千', 'チ'],
];

function repairedKana(text: string): string {
  let kana = text.replace(
    /(?<=[\p{Script=Hiragana}\p{Script=Katakana}])[<＜](?=\p{Script=Hiragana})|(?<=\p{Script=Hiragana})[<＜](?=\p{Script=Han}|\d|$)/gu,
    'く',
  );
  // 二一ポ, 二一ト: no word of a building but コーポ and コート ends so.
  kana = kana.replace(/[二ニ][一ー―—－-](?=ポ)|二[一ー―—－-](?=ト)/gu, 'コー');
  // A stray bracket within a word, and a last ツ of four strokes or of one.
  kana = kana.replace(/(?<=[ァ-ヶ])[)）](?=[ーァ-ヶ])/gu, '');
  kana = kana.replace(/(?<=[ァ-ヶ八][ァ-ヶ])少(?=\d)/gu, 'ツ');
  kana = kana.replace(/(?<=[ハ八]イ)[/／](?=\d|$)/gu, 'ツ');
  // behind kana it is never the kanji, which hardly any name has
  kana = kana.replace(/(?<=[ァ-ヶー]一?)卜/gu, 'ト');
  for (const [read, meant] of kanaBeside) {
    kana = kana.replace(
      new RegExp(
        `(?<=${katakana})${read}(?=${katakana}|${meant === 'ー' ? '\\p{Script=Hiragana}|\\p{Script=Han}|\\d' : '(?!)'})`,
        'gu',
      ),
      meant,
    );
    // At the beginning of a word only what is rarely a word by itself: 八イツ, but 二ハイツ stays.
    if (meant === 'ハ' || meant === 'エ' || meant === 'ロ' || meant === 'カ') {
      kana = kana.replace(new RegExp(`${read}(?=${katakana}{2})`, 'gu'), meant);
    }
  }
  // 又兵エ, 源兵エ in names of places; no place is named 兵工 but by an arsenal
  kana = kana.replace(/(?<=兵)工(?!廠)/gu, 'エ');
  // 西ロ alone after kanji is 西口.
  kana = kana.replace(/(?<=\p{Script=Han})ロ(?![ァ-ヶー])/gu, '口');
  return kana.replace(/[ァ-ヶー]{3,}/gu, (word) => knownWords(sensibleKana(word)));
}

/** ツ, ソ, シ and ン differ by the slant of their strokes alone. */
const slanted = (folded: string): string => folded.replace(/[ソツシン]/gu, 'ツ');

const foldedWords = [...buildingWords]
  .map((word) => ({ word, folded: slanted(fold(word).text) }))
  .sort((one, other) => other.word.length - one.word.length);

/** Words of buildings that agree but for voicing marks and small kana, as they are written. */
function knownWords(text: string): string {
  const folded = slanted(fold(text).text);
  if (folded.length !== text.length) return text;
  let result = text;
  for (const { word, folded: sought } of foldedWords) {
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + word.length)) {
      result = result.slice(0, at) + word + result.slice(at + word.length);
    }
  }
  // メソゾン for メゾン: what was read twice is left over, for no word has ンン.
  return result.replace(/ン{2,}/gu, 'ン');
}
