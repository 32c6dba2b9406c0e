import type { Line } from '../../page.ts';
import { characterWidth, heightOf, labelBox, left, middle } from '../geometry.ts';
import type { Label } from '../labels/labels.ts';
import { isKanaOnly, parseName } from '../values/name-text.ts';
import { besideLines, rowOf } from './near-label.ts';

/** The label of a name and that of its reading (お名前, フリガナ) stand closer in one cell than in two rows: so many heights apart. */
const oneCell = 1.1;

/**
 * The lines beside a name's label; where they are its reading alone those beside the label of the reading in the same
 * cell, which asks for the two in the other order than they are filled in.
 */
export function nameBeside(label: Label, lines: readonly Line[], labels: readonly Label[]): readonly Line[] {
  const own = rowOf(label, 'name', besideLines(label, lines, labels));
  if (own.length === 0 || !own.every(({ text }) => isKanaOnly(text))) return own;
  const box = labelBox(label);
  const mate = labels.find(
    (one) =>
      one.kind === 'kana' &&
      Math.abs(left(one.line.box) - left(label.line.box)) < characterWidth(label.line) &&
      Math.abs(middle(labelBox(one)) - middle(box)) < oneCell * heightOf(box),
  );
  const others = mate === undefined ? [] : rowOf(mate, 'kana', besideLines(mate, lines, labels));
  return others.some(({ text }) => !isKanaOnly(text) && parseName(text) !== null) ? others : own;
}
