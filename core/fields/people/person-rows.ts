import type { Box, Line } from '../../page.ts';
import { labelBox, left, middle, right, sameRow, top } from '../geometry.ts';
import { headingIn } from '../labels/heading-words.ts';
import type { LabelKind, Party } from '../labels/label-words.ts';
import type { Label } from '../labels/labels.ts';

/** A cell of a table that has a person a row: the label in its head, whom the row speaks of, and what stands there. */
export interface PersonCell {
  readonly label: Label;
  readonly party: Party;
  readonly lines: readonly Line[];
}

/** What the head of such a table asks for. */
const asked: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'name',
  'kana',
  'address',
  'birthDate',
  'phone',
  'relation',
]);

/** Two rows are no further apart than this, as a share of the page's height. */
const rowReach = 0.08;

const centre = ([x, , width]: Box): number => x + width / 2;

/** The cells of tables with the labels in their head (氏名 生年月日 電話番号) and 本人, 代理人 at the beginning of their rows. */
export function personCells(lines: readonly Line[], labels: readonly Label[]): PersonCell[] {
  return headsOf(labels).flatMap((head) => {
    const rows = rowsUnder(head, lines, labels);
    if (new Set(rows.map(({ party }) => party)).size < 2) return [];
    return rows.flatMap(({ party, line }): PersonCell[] => {
      const inRow = lines.filter(({ box }) => sameRow(box, line.box) && left(box) >= right(line.box));
      return head.map((label) => ({
        label,
        party,
        lines: inRow
          .filter(({ box }) => nearest(box, head) === label)
          .sort((one, other) => left(one.box) - left(other.box)),
      }));
    });
  });
}

/** Rows of labels alone in their lines. */
function headsOf(labels: readonly Label[]): Label[][] {
  const alone = labels.filter(
    ({ kind, party, line, from, to }) =>
      asked.has(kind) &&
      party === null &&
      line.text.slice(0, from).trim() + line.text.slice(to).trim() === '',
  );
  const heads: Label[][] = [];
  for (const label of alone) {
    const head = heads.find(([one]) => one !== undefined && sameRow(labelBox(one), labelBox(label)));
    if (head === undefined) heads.push([label]);
    else head.push(label);
  }
  return heads.filter(({ length }) => length >= 2);
}

/** The lines below a head, left of all of its labels, that say whom their row speaks of. */
function rowsUnder(
  head: readonly Label[],
  lines: readonly Line[],
  labels: readonly Label[],
): { party: Party; line: Line }[] {
  const edge = Math.min(...head.map((label) => left(labelBox(label))));
  const rows = lines
    .filter(
      ({ box }) =>
        right(box) <= edge && middle(box) > Math.max(...head.map((label) => middle(labelBox(label)))),
    )
    .filter((line) => !labels.some((label) => label.line === line))
    .sort((one, other) => top(one.box) - top(other.box));
  const found: { party: Party; line: Line }[] = [];
  let last = Math.max(...head.map((label) => middle(labelBox(label))));
  for (const line of rows) {
    if (middle(line.box) - last > rowReach) break;
    const party = headingIn(line)?.party;
    if (party === undefined) continue;
    found.push({ party, line });
    last = middle(line.box);
  }
  return found;
}

/** Cells are wider than what is written in them: the label whose middle is nearest heads the column. */
const nearest = (box: Box, head: readonly Label[]): Label | undefined =>
  head.toSorted(
    (one, other) =>
      Math.abs(centre(labelBox(one)) - centre(box)) - Math.abs(centre(labelBox(other)) - centre(box)),
  )[0];
