import type { Box, Line } from '../../page.ts';
import { holds, unitsIn } from '../lines/stretch.ts';

/** A number or letter that stands for an option where codes are written down: 7, 07, ⑦, G, キ. */
export const code = String.raw`(?:\d{1,2}|[A-T]|[アイウエオカキクケコサシスセソ工才力主])`;
/** Kanji that katakana by themselves are read as. */
const katakanaOf = new Map([
  ['工', 'エ'],
  ['才', 'オ'],
  ['力', 'カ'],
  ['主', 'キ'],
]);
const ends = String.raw`\s*[.,、)\]:=・·-]?\s*$`;
/** A digit may stand right behind the option before it. */
const before = new RegExp(String.raw`(?:(?<![\p{L}\p{N}])${code}|(?<=\p{Script=Han})\d)(?=${ends})`, 'u');
const alone = new RegExp(String.raw`^[([]?\s*(${code})\s*[.,、)\]:・·-]?$`, 'u');
/** A code in a cell of its own stands no further before its option than this share of the page's width. */
const cell = 0.08;
/** So much of its height may a code stand off its option's row. */
const offRow = 0.6;

/** 07 and 7, Ａ and A are one code, and カ is one that was read as 力. */
export function plainCode(text: string): string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^0(?=\d)/u, '');
  return katakanaOf.get(plain) ?? plain;
}

/** How codes count. */
const orders = [
  Array.from({ length: 20 }, (_, i) => String(i + 1)),
  [...'ABCDEFGHIJKLMNOPQRST'],
  [...'アイウエオカキクケコサシスセソ'],
];

/** The codes of a list's options. */
export interface ListCodes {
  /** By the options' boxes. */
  readonly of: ReadonlyMap<Box, string>;
  /** Whether they are printed in two digits (07). */
  readonly padded: boolean;
}

/**
 * The codes that a list prints before its options, in their lines or in cells of their own.
 * @returns null where it has fewer than `least` codes, or ones that do not count from the first on
 */
export function listCodes(options: readonly Box[], lines: readonly Line[], least: number): ListCodes | null {
  const read = new Map(options.flatMap((box) => [[box, codeBefore(box, lines)] as const]));
  const texts = [...read.values()].filter((text) => text !== null);
  const known = new Set(texts.map(plainCode));
  const places = [...known].map(placeOf);
  if (known.size < least || Math.min(...places) !== 1 || Math.max(...places) > options.length + 1)
    return null;
  if (new Set([...known].map(kindOf)).size > 1) return null;
  const lost = onlyLost(known, options.length);
  const of = [...read].flatMap(([box, text]): [Box, string][] => {
    const own = text === null ? lost : plainCode(text);
    return own === null ? [] : [[box, own]];
  });
  return { of: new Map(of), padded: texts.filter((text) => /^0\d$/u.test(text)).length * 2 > known.size };
}

/** The one code that was not read, of an option of which only that is known. */
function onlyLost(known: ReadonlySet<string>, options: number): string | null {
  const [one] = known;
  const all = orders.find((order) => one !== undefined && order.includes(one))?.slice(0, options) ?? [];
  const lacking = all.filter((text) => !known.has(text));
  return known.size === options - 1 && lacking.length === 1 ? (lacking[0] ?? null) : null;
}

/** Counted from one; 0 for what counts in no order. */
const placeOf = (one: string): number => Math.max(...orders.map((order) => order.indexOf(one) + 1));
const kindOf = (one: string): number => orders.findIndex((order) => order.includes(one));

function codeBefore(box: Box, lines: readonly Line[]): string | null {
  const line = lines.find((one) => holds(one, box));
  if (line !== undefined) {
    const [said] = before.exec(line.text.slice(0, unitsIn(line, box).from).normalize('NFKC')) ?? [];
    if (said !== undefined) return said;
  }
  const own = codeCell(box, lines);
  return own === null ? null : codeIn(own);
}

/** The line before an option that is its code alone, as in a cell of its own; null where there is none. */
export function codeCell(box: Box, lines: readonly Line[]): Line | null {
  const [x, y, , height] = box;
  const beside = lines
    .filter(({ box: [left, top, wide, high] }) => {
      const room = x - left - wide;
      return room > -wide / 2 && room < cell && Math.abs(top + high / 2 - y - height / 2) < offRow * height;
    })
    .sort((one, other) => other.box[0] - one.box[0]);
  const [nearest] = beside;
  return nearest === undefined || codeIn(nearest) === null ? null : nearest;
}

const codeIn = ({ text }: Line): string | null => alone.exec(text.normalize('NFKC').trim())?.[1] ?? null;
