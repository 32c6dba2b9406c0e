import type { Box, Line } from '../page.ts';
import { isInColumns } from './columns.ts';
import { left, right, top } from './geometry.ts';

const centre = ([x, , width]: Box): number => x + width / 2;

/**
 * The lines as they are read: of a page written from top to bottom the columns from right to left, each downwards;
 * other pages as they come.
 */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  if (!isInColumns(lines)) return [...lines];
  const columns: Line[][] = [];
  for (const line of [...lines].sort((one, other) => centre(other.box) - centre(one.box))) {
    const column = columns.at(-1);
    const first = column?.[0];
    const within =
      first !== undefined && centre(line.box) > left(first.box) && centre(line.box) < right(first.box);
    if (column !== undefined && within) column.push(line);
    else columns.push([line]);
  }
  return columns.flatMap((column) => column.sort((one, other) => top(one.box) - top(other.box)));
}
