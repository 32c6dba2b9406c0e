import type { Line } from '../../page.ts';
import { type EntryKind, long } from '../entry-kinds.ts';
import {
  bottom,
  characterWidth,
  heightOf,
  labelBox,
  left,
  middle,
  right,
  sameColumn,
  sameRow,
  top,
} from '../geometry.ts';
import { headingIn } from '../labels/heading-words.ts';
import type { Label } from '../labels/labels.ts';
import { isKanaOnly } from '../values/name-text.ts';
import { beginsWithLabel, isAlone, spoiled } from './near-label.ts';

/** So many labels in a row are the head of a table. */
const leastHead = 3;

export const headsTable = (label: Label, labels: readonly Label[]): boolean =>
  labels.filter((other) => sameRow(labelBox(other), labelBox(label))).length >= leastHead;

/** Lines under a label with nothing beside it: the next below for short values, the block below for long ones. */
export function belowLines(
  label: Label,
  kind: EntryKind,
  lines: readonly Line[],
  labels: readonly Label[],
): Line[] {
  const box = labelBox(label);
  const height = heightOf(label.line.box);
  const under = lines
    .filter((line) => line !== label.line && sameColumn(line.box, label.line.box) && !isSpeck(line))
    .filter((line) => middle(line.box) > bottom(box) || isInCell(line, label))
    .sort((one, other) => top(one.box) - top(other.box));
  const block: Line[] = [];
  const inHead = headsTable(label, labels);
  let edge = bottom(box);
  for (const line of under) {
    // In the head of a table the labels' cells are higher than their letters.
    const reach = block.length === 0 && (long.has(kind) || inHead) ? 2.2 : 1.2;
    if (top(line.box) - edge > reach * height) break;
    if (beginsWithLabel(line, labels)) {
      // The head of a table has two labels in a cell: 生年月日 over 性別.
      if (!inHead || block.length > 0 || top(line.box) - edge > 0.3 * height) break;
      edge = bottom(line.box);
      continue;
    }
    if (headingIn(line)?.phrase === true) break;
    block.push(line);
    edge = bottom(line.box);
    // A reading may stand beside its name, below the label of both.
    const another = kind === 'name' ? !mayBeName(line) : label.withName === true && !isKanaOnly(line.text);
    if (!long.has(kind) && !another) break;
  }
  return long.has(kind) ? block : withRest(block, lines, labels);
}

/** Cells of one value stand less than this many characters apart. */
const cellsApart = 3;

/** A short value with the pieces of it in its row beyond the width of its label: 070 - 1234 - 5678 in cells. */
function withRest(block: readonly Line[], lines: readonly Line[], labels: readonly Label[]): Line[] {
  const last = block.at(-1);
  if (last === undefined) return [];
  const row = [last];
  const after = lines
    .filter((line) => line !== last && sameRow(line.box, last.box) && left(line.box) >= left(last.box))
    .sort((one, other) => left(one.box) - left(other.box));
  for (const line of after) {
    const gap = left(line.box) - right(row.at(-1)?.box ?? last.box);
    if (beginsWithLabel(line, labels) || gap > cellsApart * characterWidth(line)) break;
    row.push(line);
  }
  return [...block.slice(0, -1), ...row];
}

/** A rule or a part of a watermark that was read as a character. */
const isSpeck = ({ text, confidence }: Line): boolean => text.trim().length <= 1 && confidence < spoiled;

/** A reading above a name, and what a watermark leaves of it, is not the name yet. */
const mayBeName = ({ text, confidence }: Line): boolean =>
  /\p{L}/u.test(text) && !isKanaOnly(text) && confidence >= spoiled;

/** A value printed right below a small label in one cell, so near that the boxes of the two overlap. */
export function isInCell(line: Line, label: Label): boolean {
  const box = labelBox(label);
  return (
    isAlone(label) &&
    !line.vertical &&
    Math.abs(left(line.box) - left(box)) < characterWidth(line) &&
    middle(line.box) - middle(box) > 0.15 * heightOf(line.box) &&
    top(line.box) - bottom(box) < 0.6 * heightOf(line.box)
  );
}
