import type { Box, Line } from '../../page.ts';
import {
  bottom,
  characterWidth,
  heightOf,
  labelBox,
  left,
  middle,
  right,
  sameRow,
  top,
} from '../geometry.ts';
import type { Label } from '../labels/labels.ts';

/**
 * Whether a line carries on an address that stands right over it, and so is none of a label's: of one with a row of its
 * own below, or of one further to the left, as notes beside the form are.
 */
export function carriesOn(
  line: Line,
  label: Label,
  lines: readonly Line[],
  labels: readonly Label[],
): boolean {
  const over = lines.find((other) => isRightOver(other, line));
  const box = labelBox(label);
  if (over === undefined || sameRow(box, over.box)) return false;
  const heads = labels.filter((one) => one.kind === 'address' && isInRow(labelBox(one), over));
  if (heads.some((one) => left(labelBox(one)) > right(box))) return true;
  const below = lines.find((other) => isRightOver(line, other));
  return (
    below !== undefined &&
    heads.some((one) => left(labelBox(one)) >= left(box)) &&
    off(below, box) < Math.min(off(line, box), heightOf(below.box) / 4)
  );
}

/** Whether a label's box stands before a line, in its row. */
const isInRow = (box: Box, line: Line): boolean => sameRow(box, line.box) && right(box) < left(line.box);

const off = ({ box }: Line, other: Box): number => Math.abs(middle(box) - middle(other));

/** Lines of one block: from one left edge on, with no room for a line between them. */
const isRightOver = (one: Line, line: Line): boolean =>
  one !== line &&
  middle(one.box) < top(line.box) &&
  top(line.box) - bottom(one.box) < 0.6 * heightOf(line.box) &&
  Math.abs(left(one.box) - left(line.box)) < characterWidth(line);
