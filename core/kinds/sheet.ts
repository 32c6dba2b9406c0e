import { inReadingOrder } from '../fields/reading-order.ts';
import type { Line } from '../page.ts';
import { type Folded, fold } from '../reading/normalise.ts';

/** A stretch of text as it stands on the sheet: a recognised line, or several that stand in one row. */
export interface Stretch {
  readonly folded: Folded;
  /** The same without notes in brackets, where anything is left: 委任状 of 委任状（個人情報開示等請求用）. */
  readonly bare: Folded;
  readonly plain: string;
  readonly confidence: number;
  /** Stands where headings stand: at the top of what is printed, or in the largest characters. */
  readonly prominent: boolean;
}

/** A sheet made ready for being compared with the descriptions of all kinds. */
export interface Sheet {
  readonly stretches: readonly Stretch[];
  /** All text in reading order, folded: finds a sentence that runs over a line's end. */
  readonly folded: string;
  readonly plain: string;
  readonly characters: ReadonlySet<string>;
  /** How many letters were read, and how surely on the whole, 0 to 1. */
  readonly letters: number;
  readonly confidence: number;
}

/** The sender's header line of a fax (TTI) lies within this share of the page's height from its top edge. */
const headerReach = 0.045;
/** Date and time, sender's number or page count, as fax machines print them in the header line. */
const headerMark = /\d{1,2}[:：]\d{2}|FR[O0]M|F[A4]X[:：]|P\.?[\dO]{1,3}(\/[\dO]{1,3})?$|\d+\/\d+$/i;
/** Headings stand in the top quarter of what is printed. */
const topShare = 0.25;
/** Boxes of one size of print differ by this much from reading to reading. */
const nearlyLargest = 0.85;

const notes = /[(（〔][^()（）〔〕]*[)）〕]/gu;
const shortestTitle = 2;

export function plainOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}

/** Whether the line is the header that the sending fax machine prints over the page. */
export function isFaxHeader(line: Line): boolean {
  return line.box[1] < headerReach && !line.vertical && headerMark.test(plainOf(line.text));
}

/** The lines without the header that the sending fax machine prints over the page, in one piece or in several. */
export function withoutFaxHeader(lines: readonly Line[]): Line[] {
  const marked = lines.filter(isFaxHeader);
  const besides = (line: Line): boolean =>
    line.box[1] < headerReach &&
    marked.some(({ box: [, y, , height] }) => {
      const middle = line.box[1] + line.box[3] / 2;
      return middle > y && middle < y + height;
    });
  return lines.filter((line) => !marked.includes(line) && !besides(line));
}

/** Thickness of the characters as a share of the page's shorter measure along which lines stack. */
function glyph(line: Line): number {
  return line.vertical ? line.box[2] : line.box[3];
}

/** Groups lines, which come in reading order, by the row they stand in. */
export function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const middle = line.box[1] + line.box[3] / 2;
    const inRow =
      last !== undefined &&
      middle > last.box[1] &&
      middle < last.box[1] + last.box[3] &&
      line.box[0] > last.box[0];
    if (row && inRow) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Prepares recognised lines (in reading order) for naming the kind; the fax header is left out. */
export function prepareSheet(allLines: readonly Line[]): Sheet {
  const lines = inReadingOrder(withoutFaxHeader(allLines)).filter((line) => line.text.trim() !== '');
  const words = lines.filter((line) => line.text.length > 1);
  const top = Math.min(...words.map((line) => line.box[1]));
  const bottom = Math.max(...words.map((line) => line.box[1] + line.box[3]));
  const largest = Math.max(...words.map(glyph));
  const prominent = (line: Line): boolean =>
    line.box[1] <= top + topShare * (bottom - top) || glyph(line) >= nearlyLargest * largest;
  const stretch = (parts: readonly Line[]): Stretch => {
    const text = parts.map((line) => line.text).join('');
    const folded = fold(text);
    const title = text.replaceAll(notes, '');
    return {
      folded,
      bare: title === text || title.trim().length < shortestTitle ? folded : fold(title),
      plain: plainOf(text),
      confidence: parts.reduce((sum, line) => sum + line.confidence, 0) / parts.length,
      prominent: parts.some(prominent),
    };
  };
  const rows = rowsOf(lines).filter((row) => row.length > 1);
  const stretches = [...lines.map((line) => stretch([line])), ...rows.map(stretch)];
  const folded = fold(lines.map((line) => line.text).join('')).text;
  const letters = folded.length;
  const sureness = lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0);
  return {
    stretches,
    folded,
    plain: plainOf(
      lines
        .map((line) => line.text)
        .join('\n')
        .replaceAll(/[^\S\n]/g, ''),
    ),
    characters: new Set(folded),
    letters,
    confidence:
      sureness /
      Math.max(
        1,
        lines.reduce((sum, line) => sum + line.text.length, 0),
      ),
  };
}
