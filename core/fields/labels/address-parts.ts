import type { Line } from '../../page.ts';
import { belowLines, isInCell } from '../beside/below-label.ts';
import { besideLines } from '../beside/near-label.ts';
import { runsOf } from '../beside/value-runs.ts';
import { bottom, labelBox, left, middle, sameRow, top } from '../geometry.ts';
import { parseAddress } from '../values/address-text.ts';
import { joinRuns, type Parsed, type Run, runOf } from '../values/run.ts';
import type { Label } from './labels.ts';

/** An address that a form asks for in parts, with the label that heads them (住所), or the first part's own. */
export interface PartedAddress {
  readonly label: Label;
  readonly run: Run;
  readonly parsed: Parsed;
}

/** Rows of one address stand no further apart than this, as a share of the page's height. */
const rowReach = 0.05;

/** Addresses filled in by parts: 都道府県, 市区町村, 町名番地, 建物名, each beside a label of its own. */
export function partedAddresses(lines: readonly Line[], labels: readonly Label[]): PartedAddress[] {
  return groupsOf(labels.filter(({ kind }) => kind === 'addressPart')).flatMap((parts) => {
    const values = parts.flatMap((part) => valuesOf(part, lines, labels));
    const [first] = parts;
    const head = headOf(parts, labels);
    if (first === undefined || values.length === 0) return [];
    // a row for the building alone goes on with what stands beside 住所
    const begun = head !== undefined && parts.every(isBuilding) ? rowsBeside(head, lines, labels) : [];
    const run = joinRuns([...begun, ...values]);
    const parsed = parseAddress(run.text);
    return parsed === null ? [] : [{ label: head ?? first, run, parsed }];
  });
}

const isBuilding = ({ line, from, to }: Label): boolean =>
  /^[\s　（(]*(?:建物|マンション|アパート)/u.test(line.text.slice(from, to));

const rowsBeside = (head: Label, lines: readonly Line[], labels: readonly Label[]): Run[] => {
  const [row] = runsOf('address', besideLines(head, lines, labels), labels);
  return row === undefined ? [] : [row];
};

/** Parts of one address follow each other; the one that asks for the prefecture begins it. */
function groupsOf(parts: readonly Label[]): Label[][] {
  const groups: Label[][] = [];
  for (const part of [...parts].sort(inReadingOrder)) {
    const last = groups.at(-1)?.at(-1);
    const begins = /^\P{L}*都/u.test(part.line.text.slice(part.from));
    if (last === undefined || begins || top(labelBox(part)) - bottom(labelBox(last)) > rowReach)
      groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups;
}

const inReadingOrder = (one: Label, other: Label): number =>
  sameRow(labelBox(one), labelBox(other))
    ? left(labelBox(one)) - left(labelBox(other))
    : top(labelBox(one)) - top(labelBox(other));

function valuesOf(part: Label, lines: readonly Line[], labels: readonly Label[]): Run[] {
  const next = labels
    .filter(({ line, from }) => line === part.line && from >= part.to)
    .reduce((least, { from }) => Math.min(least, from), part.line.text.length);
  const inline = runOf(part.line, part.to, next);
  if (/\p{L}/u.test(inline.text.replace(/[（(][^）)]*[）)]/gu, ''))) return [inline];
  const beside = besideLines(part, lines, labels).filter(({ box }) => sameRow(box, labelBox(part)));
  if (beside.length > 0) return beside.map((line) => runOf(line));
  // small above the cell's value
  const below = belowLines(part, 'address', lines, labels);
  const [first] = below;
  return first !== undefined && isInCell(first, part) ? below.map((line) => runOf(line)) : [];
}

/** The label 住所 in the cell left of the parts, or right above them. */
function headOf(parts: readonly Label[], labels: readonly Label[]): Label | undefined {
  const boxes = parts.map(labelBox);
  const from = Math.min(...boxes.map(top)) - rowReach;
  const to = Math.max(...boxes.map(bottom));
  return labels
    .filter(({ kind }) => kind === 'address')
    .filter((label) => middle(labelBox(label)) > from && middle(labelBox(label)) < to)
    .sort((one, other) => distance(one, from, to) - distance(other, from, to))[0];
}

const distance = (label: Label, from: number, to: number): number =>
  Math.abs(middle(labelBox(label)) - (from + to) / 2);
