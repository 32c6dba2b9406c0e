import { labelBox, left, middle, right, sameRow, top } from '../../fields/geometry.ts';
import { findLabels, type Label } from '../../fields/labels/labels.ts';
import { findDates } from '../../fields/values/date-text.ts';
import { parseName } from '../../fields/values/name-text.ts';
import type { Line, Page } from '../../page.ts';

/** What stands in one column begins in one line, within this share of the page's width. */
const aligned = 0.02;

/**
 * A record that gives each person a column (labels on the left, one name beside the other) as one page a person, each with
 * all that is no column of the table; the page itself where the people stand under each other.
 */
export function peopleInColumns(page: Page): Page[] {
  for (const label of findLabels(page.lines)) {
    if (label.kind !== 'name' || label.fit < 1 || label.from > 1) continue;
    const columns = namesBeside(label, page.lines).map(({ box }) => left(box));
    if (columns.length > 1 && haveBirthDates(columns, page.lines))
      return columns.map((_, at) => ({ ...page, lines: linesOf(at, columns, label, page.lines) }));
  }
  return [page];
}

const namesBeside = (label: Label, lines: readonly Line[]): Line[] =>
  lines
    .filter(({ box }) => sameRow(box, labelBox(label)) && left(box) > right(labelBox(label)))
    .filter(({ text }) => (parseName(text)?.fit ?? 0) > 0.8)
    .sort((one, other) => left(one.box) - left(other.box));

const begins = ({ box }: Line, column: number): boolean => Math.abs(left(box) - column) < aligned;

/** Several dates in one row, each in a column of its own: names alone may be a name and a former one. */
function haveBirthDates(columns: readonly number[], lines: readonly Line[]): boolean {
  const dates = lines.filter(({ text }) => findDates(text).length === 1);
  return dates.some((first) => {
    const row = dates.filter((date) => sameRow(date.box, first.box));
    return columns.every((column) => row.some((date) => begins(date, column)));
  });
}

function linesOf(at: number, columns: readonly number[], label: Label, lines: readonly Line[]): Line[] {
  const first = top(label.line.box);
  const [leftmost = 0, ...others] = columns;
  const last = Math.max(
    ...lines.filter((line) => others.some((column) => begins(line, column))).map(({ box }) => middle(box)),
  );
  return lines.filter((line) => {
    const row = middle(line.box);
    if (row < first || row > last || left(line.box) < leftmost - aligned) return true;
    return columns.findLastIndex((column) => left(line.box) >= column - aligned) === at;
  });
}
