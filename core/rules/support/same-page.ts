import { editDistance } from '../../compare/match.ts';
import { isHeader } from '../../likeness/shingles.ts';
import type { Page } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import { sayDifferent } from '../../papers/copies.ts';

/** Lines read less surely are noise, stamps and watermarks, which no two copies have alike. */
const surely = 0.8;
/** Fewer sure lines are alike by chance. */
const enoughLines = 5;
/** One character in ten may be misread; shorter lines, such as 氏名 with a name, must be equal: sisters differ in one. */
const misread = 1 / 10;

/**
 * Whether two pages of a packet are one sheet that was sent twice. Most of a page is print that everybody's has: so
 * every sure line must be on the other page too, with the same digits (birth, house, telephone, expiry), and
 * their papers must not name different people. In the samples, pages of two people differ in two sure lines or more.
 */
export function isSamePage(one: Page, other: Page, papers: readonly Paper[]): boolean {
  if (one.kind !== other.kind) return false;
  const [a, b] = [linesOf(one), linesOf(other)];
  if (Math.min(...[a, b].map((lines) => lines.filter(isSure).length)) < enoughLines) return false;
  if (!isOn(a, b) || !isOn(b, a)) return false;
  const [mine, theirs] = [one, other].map(({ page }) => papers.filter(({ pages }) => pages.includes(page)));
  return !mine?.some((paper) => theirs?.some((their) => sayDifferent(paper, their)));
}

interface Said {
  text: string;
  digits: string;
  confidence: number;
}

function linesOf({ lines }: Page): Said[] {
  return lines
    .filter((line) => !isHeader(line))
    .map(({ text, confidence }) => ({ text: plain(text), digits: digitsOf(plain(text)), confidence }))
    .filter(({ text }) => text.length > 1);
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const digitsOf = (text: string): string => text.replace(/\D/gu, '');
const isSure = ({ confidence }: Said): boolean => confidence >= surely;

/** Whether every sure line stands among the others, as a line or in one: recognisers cut lines as they like. */
function isOn(lines: readonly Said[], others: readonly Said[]): boolean {
  const whole = others.map(({ text }) => text).join('\n');
  return lines
    .filter(isSure)
    .every((line) => whole.includes(line.text) || others.some((other) => isAlike(line, other)));
}

function isAlike(line: Said, other: Said): boolean {
  const allowed = Math.floor(line.text.length * misread);
  return (
    line.digits === other.digits &&
    Math.abs(line.text.length - other.text.length) <= allowed &&
    editDistance(line.text, other.text) <= allowed
  );
}
