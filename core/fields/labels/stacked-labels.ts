import type { Box, Line } from '../../page.ts';
import { bottom, characterWidth, heightOf, labelBox, left, middle, top } from '../geometry.ts';
import type { Heading } from '../people/headings.ts';
import type { Label } from './labels.ts';

/** Two rows of one label stand no further apart than this, in heights of a row. */
const rowGap = 0.4;

/**
 * Labels of two rows in one cell, of which the upper says whom it speaks of (代理人 over 氏名): each with what stands over
 * it, which heads no block then. A single one may as well be a heading with its first row; two of a page are none.
 */
export function stackedLabels(
  headings: readonly Heading[],
  labels: readonly Label[],
): ReadonlyMap<Label, Heading> {
  const pairs = labels.flatMap((label) => {
    const over = headings.find((heading) => standsOver(heading, label));
    return over === undefined ? [] : [[label, over] as const];
  });
  const again = pairs.filter(([label, over]) =>
    pairs.some(([other, head]) => other !== label && other.kind !== label.kind && head.party === over.party),
  );
  return new Map(again);
}

/** Whether a line says nothing besides. */
const isWhole = (box: Box, line: Line): boolean => line.box[2] - box[2] < characterWidth(line) / 2;

function standsOver({ line, box, beside }: Heading, label: Label): boolean {
  const own = labelBox(label);
  return (
    !beside &&
    isWhole(box, line) &&
    label.party === null &&
    label.from === 0 &&
    middle(box) < middle(own) &&
    top(own) - bottom(line.box) < rowGap * heightOf(own) &&
    Math.abs(left(line.box) - left(own)) < characterWidth(label.line) / 2
  );
}
