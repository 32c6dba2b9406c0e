import type { Box, Line } from '../page.ts';
import { cut } from './secret.ts';

/** The serial number of an individual number card, and the same with the code beside it; fractions of the page. */
export interface CardSerial {
  readonly serial: Box;
  readonly whole: Box;
}

/**
 * Sixteen hexadecimal digits, letters among them, as a word of its own, and four digits after it: what stands below the
 * photograph of an individual number card, and on no other paper.
 */
const serialNumber = /(?<![0-9A-Za-z])(?=\d{0,15}[A-F])(?=(?:[A-Z]*\d){4})[0-9A-FOQI]{16}(?![0-9A-Za-z])/;
const code = /(?<![0-9A-Za-z])\d{4}(?![0-9A-Za-z])/;
/** The code begins within so many heights of the serial number's end. */
const reach = 3;

/** Every such number on a page, read from left to right, with its code. */
export function cardSerials(lines: readonly Line[]): CardSerial[] {
  return lines.flatMap(({ text, vertical }, index): CardSerial[] => {
    const found = serialNumber.exec(text);
    const line = lines[index];
    if (found === null || line === undefined || vertical) return [];
    const end = found.index + found[0].length;
    const serial = cut(line, found.index, end);
    if (code.test(text.slice(end))) return [{ serial, whole: line.box }];
    const beside = lines.find((other) => /^\s*\d{4}\s*$/.test(other.text) && follows(line.box, other.box));
    if (beside === undefined) return [];
    return [{ serial, whole: [serial[0], serial[1], beside.box[0] + beside.box[2] - serial[0], serial[3]] }];
  });
}

/** Whether a box stands in the row of another, right after it. */
function follows([x, y, width, height]: Box, [left, top, , high]: Box): boolean {
  const gap = left - (x + width);
  return Math.abs(top + high / 2 - (y + height / 2)) < height && gap > -height && gap < reach * height;
}
