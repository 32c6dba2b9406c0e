import { findDates } from './date-text.ts';
import { parseKana, readForKana, sensibleKana } from './kana-text.ts';
import type { Parsed } from './run.ts';

const letter = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々〆ヶー𠮷';
/** What may follow a name and is none of it: titles, seals (㊞ is read as 印, ⑲, @), notes in brackets. */
const tail =
  /(?:(?<=[\s　])[男女]|(?<=.{2}[\s　]?)複?写|様|殿|氏|御中|㊞|[(（]?印[)）]?|[(（〔【].*|[@⑩⑲⓪◎©®〇○●□■].*)[\s　]*$/u;
/**
 * Old forms that the recogniser often gives for a handwritten new form, which is far more frequent in names.
 * Old forms that surnames keep (澤, 濱, 廣, 櫻) stay. What was read stays in `raw`.
 */
const commonForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    惠: '恵',
    豐: '豊',
    關: '関',
    實: '実',
    壽: '寿',
    靜: '静',
    薰: '薫',
    穗: '穂',
    黑: '黒',
    增: '増',
    奧: '奥',
    曰: '日',
  }),
);
/** Words of labels, titles and running text: a text that holds one is no name. */
const notNames =
  /^年[月刀]|^[年月日生]+[)）]?$|氏名|名前|漢字|必須|仮名|フリガナ|ふりがな|住所|電話|番号|生年月日|性別|年月日|請求|申請|個人|情報|開示|代理|本人|法人|株式|会社|証明|場合|記入|省略|続柄|親権|後見人|任意|法定|委任|受任|弁護士|区分|種類|訂正|削除|停止|通知|利用|追加|選択|チェック|世帯|本籍|筆頭|運転|免許|有効|交付|カード|大臣|公安|委員会|[市区町村]長|以下|余白|書面|電磁|記録|郵送|回答|同上|該当|なし$|[をがはにでとへ].*[をがはにでとへ]|です|ます/u;

/**
 * A Japanese person's name without spaces, titles and seals; kanji, kana, or a mix. A name in Latin letters is
 * none (see `parseRomanName`). Fit falls with length out of the ordinary and with characters names do not have.
 */
export function parseName(text: string): Parsed | null {
  const start = text.search(new RegExp(`[${letter}A-Za-z]`, 'u'));
  if (start < 0) return null;
  const date = findDates(text.slice(start))[0];
  let body = date === undefined ? text.slice(start) : text.slice(start, start + date.from);
  for (let before = ''; before !== body; ) {
    before = body;
    body = body.trimEnd().replace(tail, '').trimEnd();
  }
  const whole = body.replace(/[\s　]+/gu, '').replace(inParts, '$1$2');
  const written = withoutSeal(whole) === whole ? whole.replace(putRight, '$1$2') : whole;
  const own = withoutSeal(written);
  const value = own.replace(yo, 'ヨ').replace(kanaLike, (one) => readForKana.get(one) ?? one);
  const mixed = /\p{Script=Han}[二三千][ァ-ヶ]/u.test(value) ? 0.7 : 1;
  const plain = [...value].filter((one) => new RegExp(`[${letter}・=＝]`, 'u').test(one)).length;
  const length = [...value].length;
  if (length < 2 || length > 20 || plain < length * 0.6 || notNames.test(value)) return null;
  // Ordinary names have two to six characters; one or more foreign ones up to twenty, in kana.
  const ordinary = length <= 6 || /^[ァ-ヶー・]+$/u.test(value) ? 1 : 0.6;
  const common = [...value].map((one) => commonForms.get(one) ?? one).join('');
  const changed =
    (common === value ? 1 : 0.85) *
    (value === own ? 1 : 0.7) *
    (own === written ? 1 : 0.9) *
    (written === whole ? 1 : 0.6);
  const fit = ordinary * changed * mixed * (plain / length) ** 3;
  return { value: katakanaSense(common), from: start, to: start + body.length, fit };
}

/** 姓 and 名 printed within the cells of a name's two parts. */
const inParts = /^姓[)）:：]?(\p{L}{1,5}?)[(（]?名[)）:：]?(\p{L}{1,6})$/u;

/** A name struck out, and the one that stands for it behind: 片岡美保片岡美穂. */
const putRight = /^(?=.{7})(\p{Script=Han}{2,3})\p{L}{1,3}\1(\p{L}{1,3})$/u;

/** A seal has the surname alone: 山田花子山田 is a name with its seal, however the seal's frame was read. */
function withoutSeal(name: string): string {
  const [, surname = ''] = /^(\p{Script=Han}{2,4}).{1,6}\1$/u.exec(name) ?? [];
  return surname === '' ? name : name.slice(0, -surname.length);
}

/** Strokes that are read for ヨ beside other katakana: キ3子. */
const yo = /(?<=[ァ-ヶ])[3∃∋彐ョ丑曰](?=[\p{Script=Han}ァ-ヶ]|$)/gu;

/** Kanji of few strokes between katakana, behind one at the end, or before one where no name has the kanji: タ三, 八ル. */
const kanaLike =
  /(?<=[ァ-ヶ])[力二三八口工卜夕千才](?=[ァ-ヶ子]|$)|(?<=\p{Script=Han})[力八口工卜](?=[ァ-ヶ])/gu;

const katakanaSense = (name: string): string => (/^[ァ-ヶー]+$/u.test(name) ? sensibleKana(name) : name);

/**
 * A name whose last characters are katakana where its reading (フリガナ) ends in just these: 今野卜三 read コンノトミ is
 * 今野トミ, 石川三 read イシカワミツ stays. A surname goes before them, so that a whole name is never of such characters.
 */
export function byReading(name: string, reading: string): string {
  const characters = [...name];
  let kana = '';
  for (let at = characters.length - 1; at >= 2; at--) {
    const one = characters[at] ?? '';
    const like = readForKana.get(one) ?? (/[ァ-ヶー]/u.test(one) ? one : undefined);
    if (like === undefined) break;
    kana = like + kana;
  }
  // A single one may as well be a kanji that is read so (二 as ニ).
  const written = characters.slice(0, characters.length - kana.length).join('');
  return kana.length >= 2 && reading.endsWith(kana) ? written + kana : name;
}

/** How well one word alone keeps the format of a name in Latin letters. */
export const oneWordFit = 0.7;

/** A name in Latin capitals as cards and passports print it, words parted by one space. */
export function parseRomanName(text: string): Parsed | null {
  const match = /[A-Z0][A-Z0'’\-. ,　]{2,60}/u.exec(text);
  if (match === null) return null;
  const raw = match[0].trimEnd();
  const value = raw
    .replaceAll('0', 'O')
    .replace(/[,.]/gu, ' ')
    .replace(/[\s　]+/gu, ' ')
    .trim();
  if (value.replace(/[^A-Z]/gu, '').length < 3 || /\d/u.test(value)) return null;
  const words = value.split(' ').length;
  return {
    value,
    from: match.index,
    to: match.index + raw.length,
    fit: words >= 2 && words <= 6 ? 1 : oneWordFit,
  };
}

/** Whether a text is a reading (フリガナ) printed small above a name: kana alone, or what is read for kana. */
export function isKanaOnly(text: string): boolean {
  const letters = [...text.replace(/[\s　・]/gu, '')];
  const kana = letters.filter((one) => /[ぁ-ゖァ-ヶー]/u.test(one)).length;
  return (
    letters.every((one) => /[ぁ-ゖァ-ヶー力二三八口工卜夕千才又一]/u.test(one)) &&
    kana >= 0.7 * letters.length &&
    parseKana(text) !== null
  );
}
