import { normalise } from '../text.ts';
import type { Truth } from '../truth.ts';

/** Characters that were looked for, and how many of them were not there as they should be. */
export interface CharacterErrors {
  wrong: number;
  of: number;
}

/** Dates are left out: the truth does not say in which era or writing they are printed. */
const printedAsTold = /\.(?:name|address|phone)$/;

/** Where the form's or letter's entries stand. */
const kinds = ['request-form', 'request-letter'];

/** The entries that stand on a page, as the truth has them; none where it is no form or letter. */
export function entriesOn({ pages, fields }: Truth, page: number): string[] {
  if (!pages.some((one) => one.page === page && kinds.includes(one.kind))) return [];
  return Object.entries(fields)
    .filter(([name]) => printedAsTold.test(name))
    .map(([, value]) => value);
}

/** Holds the text of one page against entries that are printed on it, each where it fits best. Spaces do not count. */
export function characterErrors(text: string, entries: readonly string[]): CharacterErrors {
  const page = normalise(text);
  const errors = { wrong: 0, of: 0 };
  for (const entry of entries.map(normalise)) {
    errors.wrong += distanceWithin(entry, page);
    errors.of += Array.from(entry).length;
  }
  return errors;
}

/**
 * The least edit distance of a phrase to any part of a text, in Unicode characters: approximate matching by dynamic
 * programming (Sellers 1980). At most the length of the phrase.
 */
export function distanceWithin(phrase: string, text: string): number {
  const a = Array.from(phrase);
  // a match may begin anywhere
  let previous = [0, ...Array.from(text, () => 0)];
  for (const [i, x] of a.entries()) {
    const row = [i + 1];
    let j = 0;
    for (const y of text) {
      const substituted = (previous[j] ?? 0) + (x === y ? 0 : 1);
      row.push(Math.min(substituted, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
      j += 1;
    }
    previous = row;
  }
  // and end anywhere
  return previous.reduce((least, value) => Math.min(least, value), a.length);
}
