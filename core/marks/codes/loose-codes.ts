import type { Box, Line } from '../../page.ts';
import { isOfList, lettersAfter, lettersOf } from './letters.ts';
import { code, type ListCodes, plainCode } from './list-codes.ts';

/** Codes with what parts them, and nothing else. */
const codesAlone = new RegExp(String.raw`^${code}(?:[\s,、.・]+${code})*$`, 'u');
/** A field lies no further above or below its list than this share of the page's height. */
const near = 0.03;
/** A number with words behind it, nearer than so many of its heights, is theirs. */
const apart = 3;

/**
 * Whether a code of a list stands by itself near it, as one does that was written down in answer: none of the list's own,
 * and no heading's number.
 */
export function hasLooseCode(lines: readonly Line[], list: readonly Box[], codes: ListCodes): boolean {
  const letters = lines.flatMap(lettersOf);
  const known = new Set(codes.of.values());
  const top = Math.min(...list.map(([, y]) => y)) - near;
  const bottom = Math.max(...list.map(([, y, , height]) => y + height)) + near;
  return lines.some((line) => {
    const [x, y, width, height] = line.box;
    const said = line.text.normalize('NFKC').trim();
    if (line.vertical || y < top || y + height > bottom || !codesAlone.test(said)) return false;
    const [next] = lettersAfter(line.box, letters);
    const close = next !== undefined && next.x - x - width < apart * height;
    const own = letters.some((letter) => letter.line === line && isOfList(letter, list) && close);
    return !own && !close && said.split(/[\s,、.・]+/u).every((one) => known.has(plainCode(one)));
  });
}
