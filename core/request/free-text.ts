import type { Line, Page } from '../page.ts';
import type { Field, FieldName, Fields } from '../request.ts';

/** What a heading asks to be written below it in free words. */
const asks: readonly (readonly [name: FieldName, heading: RegExp])[] = [
  ['request.target', /(対象|請求する|開示を求める|特定).{0,12}(情報|データ|内容|記録)|詳細/u],
  ['request.reason', /理由|事由/u],
];
/** Headings that speak of the list of types, of people or of enclosures. */
const others = /種類|種別|囲|チェック|該当|代理人|添付|同封|手数料|本人[)）]?$/u;
/** Beginnings of what follows the free words: a numbered heading, a bracketed note, a mark. */
const next = /^[【■●◆※〔[①-⑳]|^[0-9０-９A-DＡ-Ｄ①-⑨]{1,2}\s*[.．、)）]/u;
const mostHeading = 30;
/** Free words begin at most this far below their heading, and go on for this much of the page. */
const reach = 0.05;
const extent = 0.12;
const fewestLetters = 4;

/** Free words under their headings: what data is meant, and why. Only what no label beside a value has told. */
export function readFreeText(pages: readonly Page[], known: Fields): Fields {
  const found: [FieldName, Field][] = [];
  for (const page of pages) {
    for (const heading of page.lines) {
      if (heading.text.length > mostHeading || others.test(heading.text)) continue;
      const names = asks.filter(([name, words]) => known[name] === undefined && words.test(heading.text));
      const field = names.length === 0 ? null : wordsBelow(heading, page);
      if (field !== null) for (const [name] of names) found.push([name, field]);
    }
  }
  return Object.fromEntries(found);
}

function wordsBelow(heading: Line, page: Page): Field | null {
  const [left, top, , height] = heading.box;
  const below = page.lines
    .filter((line) => line !== heading && line.box[1] > top + height / 2 && line.box[1] < top + extent)
    .filter((line) => line.box[0] > left - 0.03)
    .sort((a, b) => a.box[1] - b.box[1]);
  const end = below.findIndex((line) => next.test(line.text) || others.test(line.text));
  const lines = end === -1 ? below : below.slice(0, end);
  const [first] = lines;
  if (first === undefined || first.box[1] > top + height + reach) return null;
  const text = lines.map((line) => line.text).join('');
  return text.length < fewestLetters ? null : fieldOfLines(lines, page.page, text);
}

function fieldOfLines(lines: readonly Line[], page: number, raw: string): Field {
  const left = Math.min(...lines.map(({ box }) => box[0]));
  const top = Math.min(...lines.map(({ box }) => box[1]));
  const right = Math.max(...lines.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...lines.map(({ box }) => box[1] + box[3]));
  const confidence = lines.reduce((sum, line) => sum + line.confidence, 0) / lines.length;
  return {
    value: raw.replaceAll(/\s/gu, ''),
    raw,
    confidence,
    page,
    box: [left, top, right - left, bottom - top],
  };
}
