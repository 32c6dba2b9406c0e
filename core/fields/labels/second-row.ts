import type { Line } from '../../page.ts';
import { bottom, characterWidth, heightOf, left, right, top } from '../geometry.ts';
import type { Label } from './labels.ts';

/** Rows of one label stand no further apart than this, in heights of a row. */
const rowGap = 0.4;

/** Whether a label goes on from the row above it in its cell, which says what it is of (住民となった over 年月日). */
export const isSecondRow = ({ line }: Label, lines: readonly Line[]): boolean =>
  lines.some(
    (over) =>
      over !== line &&
      /[たの届出]$/u.test(over.text.trim()) &&
      top(over.box) < top(line.box) &&
      top(line.box) - bottom(over.box) < rowGap * heightOf(line.box) &&
      left(over.box) < left(line.box) + characterWidth(line) &&
      right(over.box) > left(line.box),
  );
