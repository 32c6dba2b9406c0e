import type { Line, Page } from '../page.ts';

/** Four characters: long enough to be rare, short enough to survive a slip of reading nearby. */
const size = 4;

/** All runs of four characters that the lines of the pages hold, without what a sending machine or noise adds. */
export function shingles(pages: readonly Page[]): Set<string> {
  const found = new Set<string>();
  for (const line of pages.flatMap((page) => page.lines)) {
    if (isHeader(line)) continue;
    const text = line.text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    // streaks and rules are read as digits and ones
    if (!/\p{L}/u.test(text)) continue;
    for (let i = 0; i + size <= text.length; i += 1) found.add(text.slice(i, i + size));
  }
  return found;
}

/** The upper 6 % of a page: where a fax machine prints its header line over whatever stands there. */
const headerZone = 0.06;

/** The transmit terminal identification (TTI) of a fax: sender, time, page of pages. Another at every sending. */
export function isHeader({ text, box }: Line): boolean {
  const inZone = box[1] + box[3] / 2 < headerZone;
  return inZone && /\d{1,2}:\d{2}|\d+\s*\/\s*\d+|P\.?\s*\d+|FROM|TO[:：]/i.test(text);
}
