import type { Line } from '../../page.ts';
import { workedOutOnce } from '../../worked-out-once.ts';
import { type EntryKind, long } from '../entry-kinds.ts';
import { onlyEras } from '../eras/era-lists.ts';
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
import { headingIn } from '../labels/heading-words.ts';
import type { Label } from '../labels/labels.ts';
import { carriesOn } from './carries-on.ts';
import { beginsBlock, isAddressByItself, isOtherValue, saysWhom } from './value-runs.ts';

/** Less sure than this is what a watermark leaves of a line. */
export const spoiled = 0.6;

/** Whether a line begins with a label that is beyond doubt. */
export const beginsWithLabel = (line: Line, labels: readonly Label[]): boolean =>
  labels.some((label) => label.line === line && label.fit >= 0.6 && label.from <= 3);

/** Lines to the right that no other label is nearer to, from top to bottom and left to right. */
export function besideLines(label: Label, lines: readonly Line[], labels: readonly Label[]): Line[] {
  const ownerOf = claimants(lines)(labels);
  return lines
    .filter(
      (line) =>
        line !== label.line && !beginsWithLabel(line, labels) && (label.line.vertical || !line.vertical),
    )
    .filter((line) => {
      const owner = ownerOf(line);
      return owner === label || (owner !== null && isAskedWith(label, owner));
    })
    .sort((one, other) =>
      sameRow(one.box, other.box) ? left(one.box) - left(other.box) : top(one.box) - top(other.box),
    );
}

/**
 * 電話番号／続柄: two labels of one line, with nothing but what parts them between, ask for the same cell. 電話番号・お客様番号
 * asks for the one that the contract goes by.
 */
const isAskedWith = (label: Label, other: Label): boolean =>
  other.kind !== 'customerNumber' &&
  label.line === other.line &&
  other.from > label.to &&
  /^[\s　]*[/／・･,、][\s　]*$/u.test(label.line.text.slice(label.to, other.from));

/** For a short value the lines in the label's own row, if there are any: what stands in the next row is another's. */
export function rowOf(label: Label, kind: EntryKind, lines: readonly Line[]): readonly Line[] {
  // A date stands below the eras to choose from, or above.
  if (long.has(kind) || (kind === 'birthDate' && lines.some(({ text }) => onlyEras.test(text)))) return lines;
  // A seal beside the name is read as a few characters of no certainty.
  const sure = lines.filter(({ confidence }) => confidence >= spoiled);
  const read = kind === 'name' && sure.length > 0 ? sure : lines;
  const row = read.filter((line) => sameRow(labelBox(label), line.box));
  return row.length > 0 ? row : read;
}

/** Each line of a page with the label it belongs to, which every label of the page asks for. */
const claimants = workedOutOnce((lines: readonly Line[]) =>
  workedOutOnce((labels: readonly Label[]) => workedOutOnce((line: Line) => claimant(line, lines, labels))),
);

/** The label that a line to its right belongs to: the nearest in its row, else the nearest above or below. */
function claimant(line: Line, lines: readonly Line[], labels: readonly Label[]): Label | null {
  let best: { label: Label; cost: number } | null = null;
  const heads = lines.filter((other) => headsRow(other, line));
  for (const label of labels) {
    if (label.line === line || carriesOn(line, label, lines, labels)) continue;
    const box = labelBox(label);
    // Boxes of label and value overlap by a margin each.
    if (right(box) > left(line.box) + characterWidth(line) || left(box) >= left(line.box)) continue;
    if (heads.some((head) => head !== label.line && left(head.box) > right(box))) continue;
    const apart = Math.abs(middle(box) - middle(line.box));
    const reach = 1.6 * Math.max(heightOf(box), heightOf(line.box));
    if (apart > reach || (!sameRow(box, line.box) && headed(line, labels))) continue;
    // A label in the row is always nearer than one in another row; within the row the one next to the left.
    const cost = (sameRow(box, line.box) ? 0 : 1 + apart) + (left(line.box) - right(box)) * 0.01;
    if (best === null || cost < best.cost) best = { label, cost };
  }
  return best?.label ?? null;
}

/** Whether a head stands before a line in its row, which then is none of labels before the head. */
const headsRow = (head: Line, line: Line): boolean =>
  head !== line &&
  sameRow(head.box, line.box) &&
  right(head.box) <= left(line.box) + characterWidth(line) &&
  saysWhom(head);

/** Whether a label stands alone right above a line: then the line is that label's, not one's in another row. */
function headed(line: Line, labels: readonly Label[]): boolean {
  return labels.some((label) => {
    const box = labelBox(label);
    const gap = top(line.box) - bottom(box);
    return (
      isAlone(label) &&
      Math.abs(gap) < 0.6 * heightOf(line.box) &&
      Math.abs(left(box) - left(line.box)) < characterWidth(line)
    );
  });
}

/** Nothing after the label in its line but a note in brackets: 電話番号（日中のご連絡先）. */
export const isAlone = ({ line, to }: Label): boolean =>
  !/[^\s　:：・()（）\]】]/u.test(line.text.slice(to).replace(/^[\s　]*[（(][^）)]*[）)]?/u, ''));

/** Lines that carry an inline value on: directly below, not left of the label, no labels, dates or numbers. */
export function continuation(
  label: Label,
  first: Line,
  lines: readonly Line[],
  labels: readonly Label[],
): Line[] {
  const more: Line[] = [];
  let last = first;
  for (const line of [...lines].sort((one, other) => top(one.box) - top(other.box))) {
    if (line === first || middle(line.box) <= bottom(last.box) - 0.2 * heightOf(last.box)) continue;
    if (top(line.box) - bottom(last.box) > 0.8 * heightOf(first.box)) break;
    const indented = left(line.box) >= left(labelBox(label)) + characterWidth(first);
    if (!indented || left(line.box) > right(first.box)) continue;
    if (beginsWithLabel(line, labels) || claimed(line, label, lines, labels)) break;
    if (isOtherValue(line.text) || isAddressByItself(line.text) || headingIn(line)?.phrase === true) break;
    if (beginsBlock(line)) break;
    more.push(line);
    last = line;
  }
  return more;
}

/** The rest of a name that recognition parted at its space: right after the line, in its row, a few characters of no label. */
export function piecesAfter(first: Line, lines: readonly Line[], labels: readonly Label[]): Line[] {
  const next = lines
    .filter((line) => line !== first && sameRow(line.box, first.box) && left(line.box) > left(first.box))
    .sort((one, other) => left(one.box) - left(other.box))[0];
  const follows =
    next !== undefined &&
    left(next.box) - right(first.box) < 1.5 * characterWidth(first) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u.test(next.text.trim()) &&
    !labels.some(({ line }) => line === next);
  return follows ? [next] : [];
}

const claimed = (line: Line, label: Label, lines: readonly Line[], labels: readonly Label[]): boolean => {
  const owner = claimants(lines)(labels)(line);
  return owner !== null && owner !== label && sameRow(labelBox(owner), line.box);
};

/** The third line of an address and those after it: right under what stands beside the label, beginning where that does. */
export function carriedOn(
  row: readonly Line[],
  label: Label,
  lines: readonly Line[],
  labels: readonly Label[],
): Line[] {
  const last = row.at(-1);
  if (last === undefined) return [];
  return continuation(label, last, lines, labels).filter(
    (line) => !row.includes(line) && Math.abs(left(line.box) - left(last.box)) < characterWidth(last),
  );
}
