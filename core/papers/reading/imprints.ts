import { characterWidth, left, right, sameRow } from '../../fields/geometry.ts';
import type { Line } from '../../page.ts';

/** A seal has the surname, and is read whole or a character at a time. */
const onSeal = /^[\s　]*[\p{Script=Han}々]{1,4}[\s　]*$/u;

/**
 * Lines without the imprint of a seal that stands apart behind a name: it repeats characters of that name, and is no part
 * of it (山田花子 and, a space further, 山 and 田 in a ring).
 */
export const withoutImprints = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => !lines.some((signed) => isSealOn(line, signed)));

function isSealOn(line: Line, signed: Line): boolean {
  const seal = line.text.trim();
  const name = signed.text.trimEnd();
  return (
    line !== signed &&
    onSeal.test(seal) &&
    name.length > seal.length + 1 &&
    name.includes(seal) &&
    sameRow(line.box, signed.box) &&
    left(line.box) - right(signed.box) > characterWidth(signed) * 0.75
  );
}
