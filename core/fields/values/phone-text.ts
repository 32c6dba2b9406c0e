import { digitOf } from '../../reading/normalise.ts';
import type { Parsed } from './run.ts';

/** What tells a number. */
const telling = /[\d０-９A-Za-z]/u;
const hyphens = /[-‐‑‒–—―−ー－一~〜～()（）.．]+/gu;
/** Numbers begin with 0 or +81 and have digits, hyphens, dots, brackets and spaces, and what is read for them. */
const written = /[+＋(（]?[\d０-９OoQDIl|](?:[\s　]*[-‐‑‒–—―−ー－一~〜～()（）.．\d０-９OoQDIl|SBZ]){8,18}/u;

/** Mobile, IP and toll-free numbers of eleven digits have the hyphens 3-4-4. */
const elevenDigits = /^0[5789]0\d{8}$/;

/**
 * A telephone number, hyphens as written. Letters read for digits are put right; a number that lost one of its
 * hyphens gets it back where the numbering plan leaves no choice (090-1234-5678).
 */
export function parsePhone(text: string): Parsed | null {
  return parseArabic(text) ?? parseKanji(text);
}

const kanjiDigits = '〇一二三四五六七八九';
const kanjiWritten = /[〇○◯零][〇○◯零一二三四五六七八九ー－―‐−–｜|・の局\s　-]{8,20}/u;

/** Vertical writing has kanji digits, with a stroke or nothing between: 〇九〇｜一二三四｜五六七八. */
function parseKanji(text: string): Parsed | null {
  const match = kanjiWritten.exec(text);
  if (match === null) return null;
  const raw = match[0].trimEnd();
  const range = { from: match.index, to: match.index + raw.length };
  const marked = [...raw.replace(/[\s　]/gu, '')]
    .map((one) => (/[〇○◯零]/u.test(one) ? '0' : kanjiDigits.includes(one) ? kanjiDigits.indexOf(one) : '-'))
    .join('')
    .replace(/-+/gu, '-')
    .replace(/-$/u, '');
  // A stroke between the parts is read as 一 as often as not.
  const parted = /^(0[5789]0)1(\d{4})1(\d{4})$/u.exec(marked)?.slice(1).join('-') ?? marked;
  const digits = parted.replaceAll('-', '');
  if (elevenDigits.test(digits))
    return { value: partedMobile(digits), ...range, fit: digits.length === marked.length ? 0.9 : 0.95 };
  return { value: parted, ...range, fit: /^0[1-9]\d{8}$/u.test(digits) ? 0.9 : 0.25 };
}

const partedMobile = (digits: string): string =>
  `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`;

/** Ten or eleven digits parted by two hyphens that were read as 1, as they are where a number stands upright in a column. */
const standing = /^(?:(0[5789]0)1(\d{4})|(0\d)1(\d{4})|(0\d{2})1(\d{3})|(0\d{3})1(\d{2}))1(\d{4})$/;

/** A number after FAX is not one to call. */
const facsimile = /(?:FAX|ＦＡＸ|ファッ?クス|ファクシミリ)(?:番号)?[\s　:：.．/／]*$/iu;

/** Whether digits are a number of the numbering plan. */
const isWhole = (digits: string): boolean =>
  elevenDigits.test(digits) || /^0(?![5789]0)[1-9]\d{8}$/.test(digits);

/** The first of two numbers with nothing but space between them. */
function firstWhole(text: string): string {
  const ends = [...text.matchAll(/[\s　]+(?=[0０(（])/gu)].map(({ index }) => text.slice(0, index));
  return ends.find((first) => isWhole([...first].map((one) => digitOf(one) ?? '').join(''))) ?? text;
}

/** A rule between cells is read as a stroke: what is left without those that stand in for no digit. */
function withoutRules(text: string): Parsed | null {
  if (!/[|｜]/u.test(text)) return null;
  const parsed = parseNumber(text.replaceAll(/[|｜]/gu, ' '));
  return parsed === null || parsed.fit < 0.9 ? null : { ...parsed, fit: 0.8 };
}

function parseArabic(text: string): Parsed | null {
  const parsed = parseNumber(text);
  return parsed === null || parsed.fit >= 0.6 ? parsed : (withoutRules(text) ?? parsed);
}

function parseNumber(text: string): Parsed | null {
  const match = [...text.matchAll(new RegExp(written, 'gu'))].find(
    ({ index }) => !facsimile.test(text.slice(0, index)),
  );
  if (match === undefined) return null;
  const raw = firstWhole(match[0].trimEnd().replace(/[-‐‑‒–—―−ー－一~〜～.．(（)）\s]+$/u, ''));
  const marked = raw
    .replace(/^[(（]/u, '')
    .replace(/[\s　]+/gu, '')
    .replace(hyphens, '-');
  const value = [...marked]
    .map((character) => (character === '-' ? '-' : (digitOf(character) ?? '')))
    .join('');
  const digits = value.replaceAll('-', '').replace(/^81(?=[1-9])/u, '0');
  const range = { from: match.index, to: match.index + raw.length, telling };
  const valid = isWhole(digits);
  if (elevenDigits.test(digits) && value.includes('-')) {
    const regular = partedMobile(digits);
    return { value: regular, ...range, fit: regular === value ? 1 : 0.8 };
  }
  if (!valid) {
    const parted = standing.exec(digits);
    if (parted !== null)
      return {
        value: parted
          .slice(1)
          .filter((part) => part !== undefined)
          .join('-'),
        ...range,
        fit: 0.6,
      };
  }
  return { value, ...range, fit: valid ? 0.95 : 0.25 };
}
