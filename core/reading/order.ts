import type { Line } from '../page.ts';

/** Lines whose middles differ by less than this share of the smaller line's height stand in one row. */
const sameRow = 0.5;

/** Reading order: rows from the top, in a row from the left. */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  const middle = (l: Line): number => l.box[1] + l.box[3] / 2;
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && middle(line) - middle(last) < sameRow * Math.min(line.box[3], last.box[3]))
      row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}
