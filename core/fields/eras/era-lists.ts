import { type Era, eraNames, eras } from '../../calendar/eras.ts';

/** What a fax, or a ring drawn around them, makes of the characters; told by the others of their list. */
const lookAlikes: Readonly<Record<string, string>> = {
  命: '令',
  今: '令',
  照: '昭',
  半: '平',
  太: '大',
  犬: '大',
  岡: '昭',
  招: '昭',
  沼: '昭',
  Θ: 'H',
  θ: 'H',
  '⊕': 'H',
  '®': 'R',
  '§': 'S',
};
const name = `(?:明治|[大太犬]正|[昭照]和|[平半]成|[令命今]和|[明大昭平令MTSHR${Object.keys(lookAlikes).join('')}])`;
/** A dot, a box as it is read, and a number by which a list names its era: 1大正 2昭和. */
const between = '[\\s　]*[・･､、,.．。:：;；/／|｜□☐☑☒■✓✔レOo口ロ]?[\\s　]*(?:[1-9①-⑨][.．:：)）]?[\\s　]*)?';
const list = new RegExp(
  `${name}(?:${between}${name})+(?![\\p{Script=Han}A-Za-z])|${name}(?:${between}${name})+(?=年)`,
  'gu',
);
/** A line of nothing but eras. */
export const onlyEras = new RegExp(`^[\\s　□☐・]*${name}(?:${between}${name})*[\\s　・]*$`, 'u');
/** A line that begins with an era by its whole name. */
export const leadingEra = /^[\s　□☐・]*(?:明治|大正|昭和|平成|[令命今]和)/u;

/** The era of 昭和, 昭 or S. */
const eraCalled = (mark: string): Era | undefined =>
  eraNames.find((era) => eras[era].kanji.startsWith(asPrinted(mark)) || eras[era].letter === asPrinted(mark));

/** 命和 as 令和. */
const asPrinted = (mark: string): string => (lookAlikes[mark.charAt(0)] ?? mark.charAt(0)) + mark.slice(1);

/** Two letters may be anything (HR, TS); three eras in a row are a list. */
const leastLetters = 3;
/** So many of a list must be read as they are for others to be told by them. */
const leastExact = 2;

/** An era in a text, with the units `[from, to)` that say it. */
export interface Place {
  readonly era: Era;
  readonly from: number;
  readonly to: number;
}

/** The eras of each list (明・大・昭・平・令) in a text. */
export function listsIn(text: string): Place[][] {
  return [...text.matchAll(list)]
    .map((found) =>
      [...found[0].matchAll(new RegExp(name, 'gu'))].flatMap((one) => {
        const era = eraCalled(one[0]);
        const from = found.index + one.index;
        return era === undefined ? [] : [{ era, from, to: from + one[0].length }];
      }),
    )
    .filter(
      (places) =>
        new Set(places.map(({ era }) => era)).size === places.length &&
        places.filter(({ from }) => lookAlikes[text.charAt(from)] === undefined).length >= leastExact &&
        (places.length >= leastLetters || !/[MTSHR]/u.test(text.slice(places[0]?.from, places.at(-1)?.to))),
    );
}
