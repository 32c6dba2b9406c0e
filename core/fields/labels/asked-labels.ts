import type { Line } from '../../page.ts';
import { parsers } from '../entry-kinds.ts';
import { characterWidth, heightOf, labelBox, left, middle, right, sameRow } from '../geometry.ts';
import { parsePhone } from '../values/phone-text.ts';
import { hasChosenUnits } from '../values/printed-units.ts';
import { findLabels, type Label } from './labels.ts';

/** The labels of a page: those beyond doubt, and those read with errors that their place or value bears out. */
export function askedLabels(lines: readonly Line[]): Label[] {
  const labels = withoutValues(withChosenPlaces(findLabels(lines))).filter(
    (label) => (label.fit === 1 || standsBy(label)) && !isAnswer(label) && !isBlock(label),
  );
  return labels.filter((label) => !isOfWork(label, labels) && !isRelative(label, labels));
}

/** 母 beside 本人との関係 is what was filled in, and asks for nobody. */
const isRelative = (label: Label, labels: readonly Label[]): boolean =>
  /^[\s　]*(?:養?[父母]|長?[男女])[\s　]*$/u.test(label.line.text) &&
  labels.some(
    (one) =>
      one.kind === 'relation' &&
      Math.abs(middle(labelBox(one)) - middle(label.line.box)) < heightOf(label.line.box) &&
      right(labelBox(one)) < left(label.line.box) + characterWidth(label.line),
  );

const place = '(?:ご?自宅|携[帯帶](?:電話)?|固定(?:電話)?|勤務先|会社|職場|その他)';
/** Of which place a number is, to be ringed before it: （自宅・携帯・勤務先）0263-33-1234. */
const chosenPlaces = new RegExp(`${place}(?:[\\s　]*[・･.．／/,、，：:|｜][\\s　]*${place})+`, 'u');

/** The places to choose from before a telephone number are one label of it. */
function withChosenPlaces(labels: readonly Label[]): Label[] {
  return labels.flatMap((label): Label[] => {
    const found = chosenPlaces.exec(label.line.text);
    const rest = found === null ? '' : label.line.text.slice(found.index + found[0].length);
    if (found === null || (parsePhone(rest)?.fit ?? 0) < 0.5) return [label];
    const [from, to] = [found.index, found.index + found[0].length];
    if (label.from < from || label.from >= to) return [label];
    const isFirst = !labels.some(
      (one) => one.line === label.line && one.from >= from && one.from < label.from,
    );
    return isFirst ? [{ kind: 'phone', party: null, line: label.line, from, to, fit: 1 }] : [];
  });
}

/** The telephone number within the row of 勤務先 or 会社名 is the employer's. */
const isOfWork = (label: Label, labels: readonly Label[]): boolean =>
  label.kind === 'phone' &&
  labels.some(
    (one) =>
      one.kind === 'other' &&
      /勤務先|会社|法人|緊急/u.test(one.line.text.slice(one.from, one.to)) &&
      one.line !== label.line &&
      sameRow(labelBox(one), labelBox(label)) &&
      right(labelBox(one)) <= left(labelBox(label)),
  );

/** 代理人記入欄 heads a block, however like 記入日. */
const isBlock = ({ kind, line, from, to }: Label): boolean =>
  kind === 'requestDate' && /欄$/u.test(line.text.slice(from, to));

/** 本人の住所と同じ, the units printed behind a town's name and （都道府県から） are written, stand in the place of a value, or tell how to fill it in. */
const isAnswer = ({ kind, line, to }: Label): boolean =>
  /^(?:[にと]同[じ一])/u.test(line.text.slice(to)) ||
  (kind === 'addressPart' &&
    (hasChosenUnits(line.text) || /[（(].*(?:から|より|まで)[）)]/u.test(line.text)));

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
