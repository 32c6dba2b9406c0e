import { type Entry, readEntries } from '../../fields/entries.ts';
import { bottom, heightOf, labelBox, left, right, sameRow, top } from '../../fields/geometry.ts';
import { partyOfHeading } from '../../fields/labels/heading-words.ts';
import type { Party } from '../../fields/labels/label-words.ts';
import { findLabels } from '../../fields/labels/labels.ts';
import type { Line, Page } from '../../page.ts';

/** Two panels side by side, each under a heading that says whose it is, with the same labels in both. */
interface Panels {
  readonly heads: readonly [Line, Line];
  readonly parties: readonly [Party, Party];
  /** Where the right one begins, and the rows of both, as fractions of the page. */
  readonly middle: number;
  readonly from: number;
  readonly to: number;
}

/** The entries of a page on which principal and agent stand in panels side by side, each panel's its party's. */
export function panelEntries(page: Page): readonly Entry[] {
  const panels = panelsOn(page.lines);
  if (panels === null) return readEntries(page);
  const { heads, parties, middle, from, to } = panels;
  const within = (line: Line): boolean =>
    !heads.includes(line) &&
    top(line.box) > from &&
    top(line.box) < to &&
    (left(line.box) >= middle || right(line.box) <= middle);
  const inside = page.lines.filter(within);
  const read = (lines: readonly Line[], party: Party): Entry[] =>
    readEntries({ ...page, lines: [...lines] }).map((entry) => ({ ...entry, party }));
  const rest = readEntries({ ...page, lines: page.lines.filter((line) => !inside.includes(line)) });
  return [
    ...read(
      inside.filter(({ box }) => left(box) < middle),
      parties[0],
    ),
    ...read(
      inside.filter(({ box }) => left(box) >= middle),
      parties[1],
    ),
    ...rest.filter(({ label }) => !heads.includes(label.line)),
  ];
}

function panelsOn(lines: readonly Line[]): Panels | null {
  const headings = lines.filter((line) => partyOfHeading(line) !== null);
  for (const first of headings) {
    const second = headings.find(
      (other) =>
        sameRow(first.box, other.box) &&
        left(other.box) > right(first.box) &&
        partyOfHeading(other) !== partyOfHeading(first),
    );
    const parties = [first, second].map((head) => (head === undefined ? null : partyOfHeading(head)));
    const [one, other] = parties;
    if (second === undefined || one === null || other === null || one === undefined || other === undefined)
      continue;
    const labels = findLabels(lines).filter(
      ({ line, from, fit }) => from === 0 && fit > 0.6 && top(line.box) > bottom(first.box) - 0.005,
    );
    // the same label in each panel, one in the row of the other, and neither under the other's heading
    const pairs = labels.flatMap((label) => {
      const twin = labels.find(
        ({ kind, line }) =>
          kind === label.kind && sameRow(line.box, label.line.box) && left(line.box) > left(label.line.box),
      );
      return twin === undefined ? [] : [{ on: labelBox(label), over: labelBox(twin) }];
    });
    const starts = pairs.map(({ over }) => left(over));
    const middle = Math.min(...starts) - 0.01;
    const last = Math.max(...pairs.map(({ on }) => bottom(on) + 2 * heightOf(on)));
    if (pairs.length < 2 || Math.max(...starts) - Math.min(...starts) > 0.03) continue;
    if (right(first.box) > middle || left(second.box) < middle) continue;
    return {
      heads: [first, second],
      parties: [one, other],
      middle,
      from: Math.min(top(first.box), top(second.box)),
      to: last,
    };
  }
  return null;
}
