import type { Box, Line } from '../page.ts';
import type { Label } from './labels/labels.ts';
import { boxOfUnits } from './values/span.ts';

export const left = ([x]: Box): number => x;
export const right = ([x, , width]: Box): number => x + width;
export const top = ([, y]: Box): number => y;
export const bottom = ([, y, , height]: Box): number => y + height;
export const middle = ([, y, , height]: Box): number => y + height / 2;
export const heightOf = ([, , , height]: Box): number => height;

/** Pages are portrait A4 or near it: a height as a share of the page's height is this much more of its width. */
export const widthOfHeight = Math.SQRT2;

/** About the width of a full-width character of a line, as a fraction of the page's width. */
export const characterWidth = (line: Line): number =>
  line.vertical ? line.box[2] : heightOf(line.box) * widthOfHeight * 0.8;

/** Whether two boxes stand in one row: they overlap by half of the lower one's height. */
export function sameRow(one: Box, other: Box): boolean {
  const overlap = Math.min(bottom(one), bottom(other)) - Math.max(top(one), top(other));
  return overlap >= 0.5 * Math.min(heightOf(one), heightOf(other));
}

export const labelBox = (label: Label): Box => boxOfUnits(label.line, label.from, label.to);

/** Whether two boxes share some of their width. */
export const sameColumn = (one: Box, other: Box): boolean =>
  Math.min(right(one), right(other)) > Math.max(left(one), left(other));
