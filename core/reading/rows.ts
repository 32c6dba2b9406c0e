import type { Box, Line } from '../page.ts';
import { inReadingOrder } from './order.ts';

/** A page has so much of its text in columns, by characters, or is one of rows. */
const mostly = 0.6;

/** The lines of a page written in columns (縦書き), seen as rows: as though the page were turned a quarter to the left. */
export interface Rows {
  /** In reading order of the rows. */
  readonly lines: Line[];
  /** For each of them, which of the page's lines it is. */
  readonly from: readonly number[];
}

/**
 * Columns as rows, so that what looks to the right of a label looks below it: the first column, on the right, becomes
 * the first row. Boxes are fractions of the turned page.
 * @returns null for a page that is not written in columns
 */
export function asRows(lines: readonly Line[]): Rows | null {
  const length = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  if (length(lines.filter(({ vertical }) => vertical)) <= mostly * length(lines)) return null;
  const turned = lines.map(
    (line): Line => ({ ...line, box: turnedLeft(line.box), vertical: !line.vertical }),
  );
  const rows = inReadingOrder(turned);
  return { lines: rows, from: rows.map((row) => turned.indexOf(row)) };
}

const turnedLeft = ([x, y, width, height]: Box): Box => [y, 1 - x - width, height, width];

/** A box of the turned page where it stands on the page itself. */
export const turnedBack = ([x, y, width, height]: Box): Box => [1 - y - height, x, height, width];
