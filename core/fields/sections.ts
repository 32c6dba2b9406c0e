import type { Line } from '../page.ts';
import { findOptions } from '../reading/options.ts';
import { characterWidth, labelBox, left, middle, right, sameRow, top } from './geometry.ts';
import type { Party } from './label-words.ts';
import { type Label, partyOfHeading } from './labels.ts';

interface Heading {
  readonly party: Party;
  readonly line: Line;
  /** True where it stands left of labels in a cell of its own, and speaks of the rows beside it. */
  readonly beside: boolean;
}

/** Tells whom each label of a page speaks of: by its own words, the heading above, or the cell beside it. */
export function sectionsOf(lines: readonly Line[], labels: readonly Label[]): (label: Label) => Party | null {
  const labelled = new Set(labels.filter(({ fit }) => fit > 0.5).map(({ line }) => line));
  const options = findOptions(lines).map(({ box }) => box);
  const headings = lines.flatMap((line): Heading[] => {
    if (labelled.has(line) || options.some((box) => sameRow(box, line.box))) return [];
    const party = partyOfHeading(line);
    if (party === null) return [];
    const beside = labels.some(
      (label) =>
        label.line !== line && sameRow(labelBox(label), line.box) && left(labelBox(label)) >= right(line.box),
    );
    return [{ party, line, beside }];
  });
  const named = labels.filter(({ party }) => party !== null);
  return (label) => label.party ?? besideOf(label, headings) ?? aboveOf(label, headings, named);
}

function besideOf(label: Label, headings: readonly Heading[]): Party | null {
  const box = labelBox(label);
  const distance = ({ line }: Heading): number => {
    const [, y, , height] = line.box;
    const at = middle(box);
    return at < y ? y - at : at > y + height ? at - y - height : 0;
  };
  const nearest = headings
    .filter(({ line, beside }) => beside && right(line.box) <= left(box) + characterWidth(label.line))
    .sort((one, other) => distance(one) - distance(other))[0];
  // A cell of three or four rows at most: farther off it speaks of something else.
  return nearest !== undefined && distance(nearest) < 0.12 ? nearest.party : null;
}

/** A label that names whom it speaks of (委任者 氏名) speaks for those under it in its column. */
function columnOf(label: Label, named: readonly Label[]): Label | undefined {
  const box = labelBox(label);
  return named
    .filter(
      (other) => middle(labelBox(other)) < middle(box) && Math.abs(left(labelBox(other)) - left(box)) < 0.05,
    )
    .sort((one, other) => top(labelBox(other)) - top(labelBox(one)))[0];
}

function aboveOf(label: Label, headings: readonly Heading[], named: readonly Label[]): Party | null {
  const box = labelBox(label);
  const above = headings.filter(
    ({ line, beside }) => !beside && line !== label.line && middle(line.box) < middle(box),
  );
  const lowest = Math.max(...above.map(({ line }) => top(line.box)));
  // Headings side by side head columns: the nearest to the left speaks.
  const row = above
    .filter(({ line }) => top(line.box) > lowest - 0.012)
    .filter(({ line }) => left(line.box) <= left(box) + 0.05)
    .sort((one, other) => left(other.line.box) - left(one.line.box));
  const column = columnOf(label, named);
  if (column !== undefined && top(labelBox(column)) > lowest) return column.party;
  return row[0]?.party ?? above.at(-1)?.party ?? null;
}
