import { unionOf } from '../fields/values/span.ts';
import type { Line } from '../page.ts';

/** Cells of a table's heading hold at most this many characters a line. */
const mostLetters = 10;
/** Lines of one cell are closer than this share of their height. */
const closer = 0.5;
/** And lie below each other by this share of the shorter one's width. */
const overlap = 0.6;

/** Two short lines below each other, as one: 第三者提供 / 記録の開示 in the heading of a column. */
export interface Stacked {
  readonly line: Line;
  readonly parts: readonly [upper: Line, lower: Line];
}

/** The pairs of lines that stand below each other in one narrow place. */
export function stackedLines(lines: readonly Line[]): Stacked[] {
  const short = lines.filter(({ text, vertical }) => !vertical && text.length <= mostLetters);
  return short.flatMap((upper) => {
    const lower = short.find((other) => isBelow(upper, other));
    return lower === undefined ? [] : [{ line: joined(upper, lower), parts: [upper, lower] }];
  });
}

function isBelow({ box: [x, y, w, h] }: Line, { box: [ox, oy, ow, oh] }: Line): boolean {
  const gap = oy - (y + h);
  const shared = Math.min(x + w, ox + ow) - Math.max(x, ox);
  return oy > y + h / 4 && gap < closer * Math.min(h, oh) && shared > overlap * Math.min(w, ow);
}

function joined(upper: Line, lower: Line): Line {
  const text = upper.text + lower.text;
  return {
    text,
    box: unionOf([upper.box, lower.box]) ?? upper.box,
    confidence: Math.min(upper.confidence, lower.confidence),
    at: Array.from({ length: text.length }, (_, i) => (i + 0.5) / text.length),
    sure: [...upper.sure, ...lower.sure],
    vertical: false,
  };
}
