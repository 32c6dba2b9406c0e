import type { Box, Line } from '../../page.ts';
import { bottom, characterWidth, labelBox, left, middle, right, sameColumn, top } from '../geometry.ts';
import type { Party } from '../labels/label-words.ts';
import type { Label } from '../labels/labels.ts';
import { stackedLabels } from '../labels/stacked-labels.ts';
import { findHeadings, type Heading } from './headings.ts';
import { type Column, columnsRight, headOf, rowAbove } from './side-by-side.ts';

/** Whom the labels of a page speak of. */
export interface Sections {
  /** By its own words, the heading above, or the cell beside it. */
  readonly partyOf: (label: Label) => Party | null;
  /** The columns of values right of a label that speaks of several people side by side; none where it does not. */
  readonly columnsOf: (label: Label) => readonly Column[];
}

/** Divides a page by the headings it prints. */
export function sectionsOf(lines: readonly Line[], labels: readonly Label[]): Sections {
  const found = findHeadings(lines, labels);
  const stacked = stackedLabels(found, labels);
  const headings = found.filter((heading) => ![...stacked.values()].includes(heading));
  const named = labels.filter(({ party }) => party !== null);
  return {
    partyOf: (label) =>
      label.party ??
      stacked.get(label)?.party ??
      besideOf(label, headings, named, labels) ??
      aboveOf(label, headings, named, labels),
    columnsOf: (label) => (label.party === null ? columnsRight(label, headings, labels) : []),
  };
}

/** Rows of a cell are no further off, as a share of the page's height. */
const blockReach = 0.12;

function besideOf(
  label: Label,
  headings: readonly Heading[],
  named: readonly Label[],
  labels: readonly Label[],
): Party | null {
  const box = labelBox(label);
  const distance = (heading: Heading): number => {
    const [, y, , height] = heading.box;
    const at = middle(box);
    return at < y ? y - at : at > y + height ? at - y - height : 0;
  };
  const nearest = headings
    .filter((heading) => heading.beside && right(heading.box) <= left(box) + characterWidth(label.line))
    .sort((one, other) => distance(one) - distance(other))[0];
  // The row right above that says whom it speaks of is nearer than the heading of the next block.
  const column = columnOf(label, named);
  if (
    nearest !== undefined &&
    column !== undefined &&
    middle(box) - middle(labelBox(column)) < distance(nearest)
  )
    return null;
  // A cell of three or four rows at most: farther off it speaks of something else.
  if (nearest === undefined || distance(nearest) > blockReach) return null;
  return (acrossGap(label, nearest, headings, labels) ?? nearest).party;
}

/** Labels of one column begin no further apart than this, as a share of the page's width. */
const oneColumn = 0.03;

/** The widest step from row to row between two blocks is so many times the next widest. */
const wideStep = 1.2;

/**
 * The other of two cells that a label stands between, where the nearer one's block asks for the same already, or the
 * rows leave a gap between the blocks and the label lies on the far side of it; null elsewhere.
 */
function acrossGap(
  label: Label,
  nearest: Heading,
  headings: readonly Heading[],
  labels: readonly Label[],
): Heading | null {
  const at = middle(labelBox(label));
  const isBelow = middle(nearest.box) > at;
  const other = headings
    .filter(({ beside, box }) => beside && sameColumn(box, nearest.box) && middle(box) > at !== isBelow)
    .sort((one, two) => Math.abs(middle(one.box) - at) - Math.abs(middle(two.box) - at))[0];
  if (other === undefined) return null;
  const [upper, lower] = isBelow ? [other, nearest] : [nearest, other];
  // A block asks for nothing twice: with another telephone further on, this one is of the other block.
  const again = labels.some(
    (one) =>
      one !== label &&
      one.kind === label.kind &&
      Math.abs(left(labelBox(one)) - left(labelBox(label))) < oneColumn &&
      middle(labelBox(one)) > at === isBelow &&
      Math.abs(middle(labelBox(one)) - middle(nearest.box)) < blockReach,
  );
  if (again) return other;
  const rows = labels
    .map(labelBox)
    .filter((box) => left(box) >= right(nearest.box))
    .map(middle)
    .filter((row) => row > top(upper.box) && row < bottom(lower.box))
    .sort((one, two) => one - two);
  const steps = rows
    .slice(1)
    .map((row, i) => ({ from: rows[i] ?? row, to: row, size: row - (rows[i] ?? row) }));
  const [widest, second] = steps.sort((one, two) => two.size - one.size);
  if (widest === undefined || second === undefined || widest.size < wideStep * second.size) return null;
  return at <= widest.from === isBelow ? other : null;
}

/** In its column, or indented by a few characters under it (代理人 住所, and 氏名 below 住所). */
function isUnder(box: Box, other: Box): boolean {
  const indent = left(box) - left(other);
  return middle(other) < middle(box) && indent > -0.05 && indent < 0.15;
}

/** A label that names whom it speaks of (委任者 氏名) speaks for those under it in its column. */
function columnOf(label: Label, named: readonly Label[]): Label | undefined {
  const box = labelBox(label);
  return named
    .filter((other) => isUnder(box, labelBox(other)))
    .sort((one, other) => top(labelBox(other)) - top(labelBox(one)))[0];
}

function aboveOf(
  label: Label,
  headings: readonly Heading[],
  others: readonly Label[],
  labels: readonly Label[],
): Party | null {
  const row = rowAbove(label, headings);
  const column = columnOf(label, others);
  const lowest = Math.max(...row.map((heading) => top(heading.box)));
  const named = column === undefined ? Number.NEGATIVE_INFINITY : top(labelBox(column));
  // A signature block runs on below its heading's cell: 委任者 住所, then 氏名 further down.
  const cell = headings
    .filter(({ beside, box }) => beside && isUnder(labelBox(label), box))
    .sort((one, other) => top(other.box) - top(one.box))[0];
  if (cell !== undefined && top(cell.box) > Math.max(lowest, named)) return cell.party;
  if (column !== undefined && named > lowest) return column.party;
  return headOf(label, row, labels)?.party ?? null;
}
