import { labelBox, middle, sameRow } from '../../fields/geometry.ts';
import { findLabels, type Label } from '../../fields/labels/labels.ts';
import type { Box, Page } from '../../page.ts';
import type { Field } from '../../request.ts';
import { type DatedLine, dateField, datesOf, standsAlone } from './pick.ts';

/** この写しは…相違ないことを証明する, …を証明した書面である. */
const certifies = /証明(?:する|します|した|いたします)|相違[なが]|相違無|認証する/u;
/** Who certifies: 市長, 区長, 登記官. */
const issuer = /[市区町村]長|登記官|公証人|市区町村長|支所長|認証者/u;
const labelled = /発行|交付|証明日|作成/u;
/** …相違ないことを証明する。令和8年10月21日: the sentence may stand right before the day. */
const sentenceBefore = /証明(?:する|します|した|いたします)[。.．\s　]*$/u;
/** Within this share of the page's height of the sentence or the issuer a date is the certificate's. */
const nearby = 0.15;

/**
 * The day of issue of a certificate (発行年月日): the date that stands alone between the certifying sentence and the
 * issuer, not one of those that the certificate tells (住民となった年月日).
 */
export function issuedField(pages: readonly Page[]): Field | undefined {
  const scored = pages.flatMap((page) => {
    const labels = findLabels(page.lines).filter(({ fit, kind }) => fit > 0.6 && kind !== 'requestDate');
    const anchors = page.lines
      .filter(({ text }) => certifies.test(text) || issuer.test(text))
      .map(({ box }) => middle(box));
    return datesOf([page])
      .filter(({ date }) => date.value !== '')
      .map((dated) => ({ dated, cost: costOf(dated, labels, anchors) }));
  });
  const best = scored.filter(({ cost }) => cost < 1).sort((one, other) => one.cost - other.cost)[0];
  return best === undefined ? undefined : dateField(best.dated, 1 - 0.5 * best.cost);
}

/** 0 for a date that is beyond doubt the certificate's, 1 for one that is none. */
function costOf(dated: DatedLine, labels: readonly Label[], anchors: readonly number[]): number {
  const { line, date } = dated;
  const before = line.text.slice(0, date.from);
  if (labelled.test(before) || sentenceBefore.test(before)) return 0.02;
  const issuedBy = issuer.test(line.text.slice(date.to));
  if (!standsAlone(dated) && !issuedBy) return 1;
  const boxes = labels.map(labelBox);
  if (boxes.some((box) => sameRow(box, line.box) && box[0] < line.box[0])) return 1;
  if (labels.some((label) => isAlone(label) && isAbove(label.line.box, line.box))) return 1;
  const distance = Math.min(1, ...anchors.map((at) => Math.abs(at - middle(line.box))));
  return distance <= nearby ? distance : 0.9;
}

/** Nothing else in the label's line: この印影は…相違ないことを証明する begins like one. */
const isAlone = ({ line, from, to }: Label): boolean => line.text.trim().length - (to - from) <= 1;

/** A label right above a date in its cell. */
function isAbove([x, y, , height]: Box, [left, top, , high]: Box): boolean {
  const apart = top + high / 2 - (y + height / 2);
  return Math.abs(left - x) < 2 * high && apart > 0.15 * high && top - (y + height) < 0.6 * high;
}
