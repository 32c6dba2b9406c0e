import type { Line } from '../page.ts';
import { parsers } from './entry-kinds.ts';
import { characterWidth, labelBox, left, right, sameRow } from './geometry.ts';
import { findLabels, type Label } from './labels.ts';
import { hasChosenUnits } from './printed-units.ts';

/** The labels of a page: those beyond doubt, and those read with errors that their place or value bears out. */
export const askedLabels = (lines: readonly Line[]): Label[] =>
  withoutValues(findLabels(lines)).filter(
    (label) => (label.fit === 1 || standsBy(label)) && !isAnswer(label),
  );

/** 本人の住所と同じ, and the units printed behind a town's name, are written or stand in the place of a value. */
const isAnswer = ({ kind, line, to }: Label): boolean =>
  /^(?:[にと]同[じ一])/u.test(line.text.slice(to)) || (kind === 'addressPart' && hasChosenUnits(line.text));

/** 椎名 and 蝦名 beside 氏名 are surnames, however like the label they are. */
function withoutValues(labels: readonly Label[]): Label[] {
  const sure = labels.filter(({ kind, fit }) => kind === 'name' && fit === 1);
  return labels.filter(
    ({ kind, fit, line }) =>
      kind !== 'name' ||
      fit >= 0.6 ||
      !sure.some(
        (one) =>
          one.line !== line &&
          sameRow(one.line.box, line.box) &&
          right(labelBox(one)) < left(line.box) + characterWidth(line),
      ),
  );
}

/** A label read with errors must be alone in its line, or be followed by a value of its format. */
function standsBy(label: Label): boolean {
  const rest = label.line.text.slice(label.to);
  if (!/[^\s　:：・()（）\]】]/u.test(rest)) return true;
  // What is left of a character that was read as two: 生年月F3.
  if (label.fit >= 0.6 && /^[A-Za-z\d.,'・]{1,2}$/u.test(rest.trim())) return true;
  if (label.kind === 'other' || label.kind === 'addressPart') return /^[\s　:：(（]/u.test(rest);
  const parsed = parsers[label.kind](rest);
  return (
    parsed !== null &&
    parsed.fit > 0.3 &&
    (label.fit >= 0.6 || label.kind === 'address' || /^[\s　]/u.test(rest))
  );
}
