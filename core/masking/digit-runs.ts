import type { Line } from '../page.ts';
import { digitOf } from '../reading/normalise.ts';
import { type RowText, rowTextsOf, spansOf } from './row-text.ts';
import type { Span } from './secret.ts';

/** Digits that stand together, hyphens and gaps between them left out. */
export interface DigitRun {
  readonly digits: string;
  /** As read, with its hyphens but without spaces. */
  readonly read: string;
  /** What stands before and after it in its row, without spaces. */
  readonly before: string;
  readonly after: string;
  readonly spans: readonly Span[];
}

const joint = /[-‐‑‒–—―−ー・.·]/;
/** A run of letters that could be digits is a word; this many real digits make it a number. */
const leastRealDigits = 8;

/** Ends of the line-wise pieces of a row that may hold one number: pieces of digits alone may belong together. */
function pieces(row: RowText): { from: number; to: number }[] {
  const found: { from: number; to: number; digitsOnly: boolean }[] = [];
  row.origins.forEach(({ line }, index) => {
    const last = found.at(-1);
    if (last && row.origins[last.to - 1]?.line === line) last.to = index + 1;
    else found.push({ from: index, to: index + 1, digitsOnly: false });
  });
  const joined: { from: number; to: number; digitsOnly: boolean }[] = [];
  for (const piece of found) {
    const digitsOnly = [...row.text.slice(piece.from, piece.to)].every(
      (unit) => digitOf(unit) !== undefined || joint.test(unit),
    );
    const last = joined.at(-1);
    if (last?.digitsOnly && digitsOnly) last.to = piece.to;
    else joined.push({ ...piece, digitsOnly });
  }
  return joined;
}

/** All numbers of the sheet with at least eight digits, also those whose groups were read as lines of their own. */
export function digitRuns(lines: readonly Line[]): DigitRun[] {
  return rowTextsOf(lines).flatMap((row) =>
    pieces(row).flatMap(({ from, to }) => {
      const runs: DigitRun[] = [];
      let start = -1;
      for (let unit = from; unit <= to; unit++) {
        const character = unit < to ? (row.text[unit] ?? '') : '';
        const digit = digitOf(character) !== undefined;
        if (start < 0 && digit) start = unit;
        if (start >= 0 && !digit && !joint.test(character)) {
          runs.push(...runOf(row, start, unit));
          start = -1;
        }
      }
      return runs;
    }),
  );
}

function runOf(row: RowText, from: number, to: number): DigitRun[] {
  let start = from;
  let end = to;
  const isLetter = (unit: number): boolean => /[A-Za-z|]/.test(row.text[unit] ?? '');
  // `No.` ends in a letter that could be a nought: letters at the ends belong to the number only next to its digits
  while (start < end && isLetter(start) && (joint.test(row.text[start + 1] ?? '') || isLetter(start - 1)))
    start++;
  while (start < end && joint.test(row.text[start] ?? '')) start++;
  while (start < end && joint.test(row.text[end - 1] ?? '')) end--;
  const read = row.text.slice(start, end);
  if (read.replaceAll(/\D/g, '').length < leastRealDigits) return [];
  return [
    {
      digits: [...read].map((character) => digitOf(character) ?? '').join(''),
      read,
      before: row.text.slice(0, start),
      after: row.text.slice(end),
      spans: spansOf(row, start, end),
    },
  ];
}
