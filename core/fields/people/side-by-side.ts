import type { Box } from '../../page.ts';
import { labelBox, left, middle, right, sameRow, top } from '../geometry.ts';
import type { LabelKind, Party } from '../labels/label-words.ts';
import type { Label } from '../labels/labels.ts';
import type { Heading } from './headings.ts';

/** A column of values under a heading of its own, beside labels that serve several people. */
export interface Column {
  readonly party: Party;
  readonly holds: (box: Box) => boolean;
}

/** Headings in one row stand no further apart than this, as a share of the page's height. */
const rowReach = 0.012;

/** The headings of the lowest row above a label, from left to right. */
export function rowAbove(label: Label, headings: readonly Heading[]): Heading[] {
  const box = labelBox(label);
  const above = headings.filter(
    (heading) => !heading.beside && heading.line !== label.line && middle(heading.box) < middle(box),
  );
  const lowest = Math.max(...above.map((heading) => top(heading.box)));
  return above
    .filter((heading) => top(heading.box) > lowest - rowReach)
    .sort((one, other) => left(one.box) - left(other.box));
}

/** Of these nobody has two in a row, as one may have two telephone numbers. */
const askedOnce: ReadonlySet<LabelKind> = new Set<LabelKind>(['name', 'kana', 'birthDate', 'address']);

/** A label of a block begins no further left of where the block begins, as a share of the page's width. */
const outdent = 0.02;

/**
 * Where blocks side by side begin, from left to right, each under one of the headings of a row and with labels of its
 * own; null where the labels serve all of the headings, or there is but one.
 */
function blockStarts(row: readonly Heading[], labels: readonly Label[]): number[] | null {
  if (new Set(row.map(({ party }) => party)).size < 2) return null;
  const foot = Math.max(...row.map(({ box }) => middle(box)));
  const below = labels.filter((label) => middle(labelBox(label)) > foot && askedOnce.has(label.kind));
  const alike = below
    .map((label) => below.filter((one) => one.kind === label.kind && sameRow(labelBox(one), labelBox(label))))
    .find((same) => same.length === row.length);
  return alike?.map((label) => left(labelBox(label))).sort((one, other) => one - other) ?? null;
}

/** The heading of a row that speaks of a label below: that of its block, else the nearest to the left. */
export function headOf(label: Label, row: readonly Heading[], labels: readonly Label[]): Heading | undefined {
  const at = left(labelBox(label));
  const starts = blockStarts(row, labels);
  if (starts !== null)
    return row[
      Math.max(
        0,
        starts.findLastIndex((start) => start <= at + outdent),
      )
    ];
  return row.findLast(({ box }) => left(box) <= at + 0.05) ?? row[0];
}

/** The columns of values under headings right of a label that speaks of several people; none where it does not. */
export function columnsRight(label: Label, headings: readonly Heading[], labels: readonly Label[]): Column[] {
  const whole = rowAbove(label, headings);
  const row = whole.filter(({ box }) => left(box) > right(labelBox(label)));
  if (new Set(row.map(({ party }) => party)).size < 2 || blockStarts(whole, labels) !== null) return [];
  const centre = ([x, , width]: Box): number => x + width / 2;
  /** Values begin where the heading begins, or lie within the cell whose middle it marks. */
  const columnAt = (box: Box): number =>
    row.findLastIndex(({ box: heading }, at) => {
      const before = row[at - 1];
      if (before === undefined) return true;
      const between = (centre(heading) + centre(before.box)) / 2;
      return centre(box) > between || left(box) >= left(heading) - 0.01;
    });
  return row.map(({ party }, at) => ({ party, holds: (box) => columnAt(box) === at }));
}
