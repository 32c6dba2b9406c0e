import { romanised } from './roman.ts';

/** Letters and ends of words that no Japanese name has in Hepburn spelling: SILVA, CARLOS, KIM. */
const foreignLetters = /[LVXQ]|C(?!H)/u;
const foreignEnd = /[BCDFGHKMPRSTZ]$/u;
/** Consonants that Hepburn spelling never puts side by side: SHRESTHA, PATRICK; but KYO, SHO, CHO, TSU, ITTO, NAMBA, OHNO. */
const foreignCluster =
  /([BDFGJKPRWZ])(?!\1|[AIUEOY]|$)|S(?=[BCDFGJKMNPRTWZ])|T(?=[BDFGHJKMNPRWZ])|M(?=[CDFGHJKNRSTWZ])/u;
/** Fewer consonants than this say too little. */
const enough = 5;

/** What stands for one consonant in one script or the other. */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/^NG/u, 'G'],
  [/PH/gu, 'F'],
  [/CH|TCH/gu, 'J'],
  [/SCH|SH/gu, 'S'],
  [/TS/gu, 'T'],
  [/TH/gu, 'T'],
  [/CK|QU/gu, 'K'],
  [/C(?=[EIY])/gu, 'S'],
  [/[CQ]/gu, 'K'],
  [/X/gu, 'KS'],
  [/V/gu, 'B'],
  [/L/gu, 'R'],
  [/Z/gu, 'S'],
  [/[AIUEOYWH]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

const skeleton = (word: string): string =>
  consonants.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);

const wordsOf = (roman: string): string[] =>
  roman
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z\s　,]/gu, '')
    .split(/[\s　,]+/u)
    .filter((word) => word !== '');

/**
 * Whether kana are how a foreign name is said: its consonants in their order (シルバカルロス, SILVA CARLOS). Vowels are
 * put in and lengthened freely. Never of names that may be Japanese: those have one spelling.
 */
export function soundsForeign(kana: string, roman: string): boolean {
  const words = wordsOf(roman);
  // The last word may have lost its end in reading: that tells nothing.
  const foreign = words.some(
    (word, at) =>
      foreignLetters.test(word) ||
      foreignCluster.test(word) ||
      (at < words.length - 1 && foreignEnd.test(word)),
  );
  if (!foreign) return false;
  const said = skeleton(romanised(kana));
  const written = words
    .map(skeleton)
    .join('')
    .replace(/(.)\1+/gu, '$1');
  return said.length >= enough && said === written;
}
