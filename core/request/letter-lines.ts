import type { Line } from '../page.ts';

/** Words of the addressee: 株式会社… 御中. Its address is not the sender's. */
export const recipient = /御中|株式会社|（株）|\(株\)|[係課部室]\s*(?:宛|行)|担当者?様|代表取締役/u;
/** Titles before a name: 契約者 山田太郎, 弁護士 山田太郎. */
export const titles =
  /^[\s　]*[（(]?(?:差出人|通知人|契約者|請求者|申請者|申出人|ご?本人|上記|法定|任意|代理人|親権者[父母]?|成年後見人|未成年後見人|弁護士|司法書士|行政書士|フリガナ|ふりがな|よみがな|カナ氏名|住所|氏名|お?名前|お?電話(?:番号)?|携帯(?:電話|番号)?|連絡先|TEL|℡|生年月日|[:：）)\s　・])+/u;

export const isSalutation =
  /^[\s　]*(?:拝啓|敬具|前略|草々|謹啓|謹言|敬白|拝具|冠省|不一|以上|記|件名|かしこ|別紙|追伸)/u;

/** Where a telephone number begins behind something else of the sender's. */
const numberBehind =
  /(?<=\S)[\s　]*(?=(?:お?電話(?:番号)?|携帯(?:電話|番号)?|連絡先|TEL|℡)[\s　:：]*[（(]?[0０][\d０-９])/iu;
/** Where a birth date begins behind a name and ends its line. */
const birthBehind =
  /(?<=\S)[\s　（(]+(?=(?:明治|大正|昭和|平成|令和|[MTSHR][\d.]|[12]\d{3}[年./])[^。、]{3,14}生(?:まれ)?[)）]?[\s　]*$)/u;

/** The parts of a line that says several things: 山田花子　昭和54年8月8日生　電話090-1234-5678. */
export function partsOf(line: Line): Line[] {
  const said = line.text.replace(titles, '');
  const cut = (numberBehind.exec(said) ?? birthBehind.exec(said))?.index;
  if (cut === undefined) return [line];
  const at = line.text.length - said.length + cut;
  return [...partsOf(part(line, 0, at)), part(line, at)];
}

const part = (line: Line, from: number, to?: number): Line => ({
  ...line,
  text: line.text.slice(from, to),
  at: line.at.slice(from, to),
  sure: line.sure.slice(from, to),
});

/** A name written from top to bottom with space between surname and given name is read as two lines of one column. */
export function joinNames(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const [x, y, width, height] = line.box;
    const above = last?.box ?? [0, 0, 0, 0];
    const gap = y - above[1] - above[3];
    const under = Math.abs(x - above[0]) < width / 2 && gap > -width / 2 && gap < 2 * width;
    const inColumn =
      (line.vertical || isSingle(line)) && last !== undefined && (last.vertical || isSingle(last));
    if (last === undefined || !inColumn || !under || !isPart(line) || !isPart(last)) {
      joined.push(line);
      continue;
    }
    const whole = y + height - above[1];
    const along = (part: Line) => part.at.map((at) => (part.box[1] + at * part.box[3] - above[1]) / whole);
    joined[joined.length - 1] = {
      ...last,
      text: last.text + line.text,
      box: [Math.min(x, above[0]), above[1], Math.max(width, above[2]), whole],
      confidence: Math.min(last.confidence, line.confidence),
      vertical: true,
      at: [...along(last), ...along(line)],
      sure: [...last.sure, ...line.sure],
    };
  }
  return joined;
}

/** One character stands as it lies. */
const isSingle = ({ text }: Line): boolean => [...text.trim()].length === 1;

/** A surname or a given name: one to three characters, with its reading after it or without. */
const isPart = ({ text }: Line): boolean =>
  /^[\s　]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー]{1,3}[\s　]*(?:[（(][ぁ-ゖァ-ヶー・\s　]*[）)])?[\s　]*$/u.test(
    text,
  ) &&
  !isSalutation.test(text) &&
  !recipient.test(text);
