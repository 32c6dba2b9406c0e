import { withoutFaxHeader } from './sheet.ts';
import type { UnnamedSheet } from './unnamed-sheet.ts';

/** Dust, the paper's grain and a streak on a fax stay below this share of dark pixels; one printed line exceeds it. */
const mostInk = 0.003;
/** Where the reader found no character at all, a scanner's shadow along an edge may be darker. */
const mostInkWithoutText = 0.015;
/** Print showing through from the back is read as a few stray characters. */
const mostLetters = 7;
/** Below this probability a line is noise rather than text. */
const surelyText = 0.6;

/** Whether nothing is printed or written on the sheet; the fax header that the sender's machine adds does not count. */
export function isBlank({ lines, ink, text }: UnnamedSheet): boolean {
  if (text.trim() !== '') return false;
  const letters = withoutFaxHeader(lines)
    .filter((line) => line.confidence >= surelyText)
    .reduce((sum, line) => sum + line.text.replaceAll(/\s/g, '').length, 0);
  return letters === 0 ? ink < mostInkWithoutText : letters <= mostLetters && ink < mostInk;
}
