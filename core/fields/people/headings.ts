import { findOptions } from '../../options/options.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Box, Line } from '../../page.ts';
import {
  bottom,
  characterWidth,
  heightOf,
  labelBox,
  left,
  middle,
  right,
  sameColumn,
  sameRow,
  top,
} from '../geometry.ts';
import { headingIn } from '../labels/heading-words.ts';
import type { Party } from '../labels/label-words.ts';
import type { Label } from '../labels/labels.ts';
import { boxOfUnits } from '../values/span.ts';

/** A line, or the beginning of one, that says whom the rows below or beside it speak of. */
export interface Heading {
  readonly party: Party;
  readonly line: Line;
  readonly box: Box;
  /** True where it stands left of labels in a cell of its own, and speaks of the rows beside it. */
  readonly beside: boolean;
}

/** All headings of a page. Options (□本人 □代理人) and labels are none. */
export function findHeadings(lines: readonly Line[], labels: readonly Label[]): Heading[] {
  const options = findOptions(lines);
  const found = lines.flatMap((line): Heading[] => {
    const heading = headingIn(line);
    if (heading === null || isNoteOf(line, lines)) return [];
    const label = labels.find((one) => one.line === line && one.fit > 0.5);
    // 対象となるご本人 heads a block, though 対象 is a label.
    const within = heading.phrase && label !== undefined && label.to < heading.to;
    if (label !== undefined && label.from < heading.to && !within) return [];
    if (labels.some((one) => isRelationOf(one, line))) return [];
    const box = boxOfUnits(line, heading.from, heading.to);
    if (!heading.phrase && isOption(line, box, options, lines)) return [];
    return [{ party: heading.party, line, box, beside: standsBeside(line, box, labels) }];
  });
  return found.filter((heading) => !isAnswer(heading, found));
}

/** ご請求者 and behind it in its row ご本人 and 代理人: kinds to choose from, whose boxes were not read. */
function isAnswer({ box, party }: Heading, headings: readonly Heading[]): boolean {
  const inRow = headings.filter((other) => sameRow(other.box, box));
  const who = inRow.find((other) => other.party === 'applicant' && right(other.box) < left(box));
  const parties = new Set(
    inRow.filter((other) => who !== undefined && left(other.box) > right(who.box)).map((one) => one.party),
  );
  return who !== undefined && party !== 'applicant' && parties.size > 1;
}

/** A note in brackets right below a heading says when it is to be filled in: 本人の状況, below it （代理人が請求する場合）. */
const isNoteOf = (line: Line, lines: readonly Line[]): boolean =>
  /^[\s　]*[（(]/u.test(line.text) &&
  lines.some(
    (other) =>
      other !== line &&
      sameColumn(other.box, line.box) &&
      middle(other.box) < middle(line.box) &&
      top(line.box) - bottom(other.box) < 0.5 * heightOf(line.box) &&
      headingIn(other)?.phrase === false,
  );

/** 長女(成年後見人) beside 本人との関係 is filled in. */
const isRelationOf = (label: Label, line: Line): boolean =>
  label.kind === 'relation' &&
  label.line !== line &&
  sameRow(labelBox(label), line.box) &&
  right(labelBox(label)) <= left(line.box) + characterWidth(line);

const overlaps = (one: Box, other: Box): boolean => sameRow(one, other) && sameColumn(one, other);
/** 3. , 【4】, A．, ② before a heading. */
const numbered = /^[\s(（【〔[]*[\dA-ZＡ-Ｚ①-⑳][\s.．、，)）】〕\]]/u;
/** Options of one list under each other stand no further apart, as a share of the page's height. */
const listReach = 0.04;
/** They begin in one line, within about the width of a character. */
const aligned = 0.03;

/** Heads of columns stand further apart than options of a list, as a share of the page's width. */
const columnsApart = 0.12;

/** Whether two heads or more stand over columns: far apart, without boxes, with nothing left of them. */
function headsColumn(line: Line, box: Box, inRow: readonly PrintedOption[], lines: readonly Line[]): boolean {
  const gap = (other: Box): number => Math.max(left(other) - right(box), left(box) - right(other));
  const first = Math.min(left(box), ...inRow.map((option) => left(option.box)));
  return (
    !/^[\s　]*[□☐☑☒■✓レ\d(（]/u.test(line.text) &&
    inRow.every((option) => gap(option.box) > columnsApart) &&
    !lines.some((other) => sameRow(other.box, box) && right(other.box) < first)
  );
}

/** Whether the word is one of several options to choose from, and no heading of a block. */
function isOption(line: Line, box: Box, options: readonly PrintedOption[], lines: readonly Line[]): boolean {
  const others = options.filter((option) => !overlaps(option.box, box));
  if (others.length === options.length) return false;
  const inRow = others.filter((option) => sameRow(option.box, line.box));
  if (inRow.length > 0 && headsColumn(line, box, inRow, lines)) return false;
  // 3. 代理人 □任意代理人 □親権者 heads the block; 1. 本人 2. 代理人 are options.
  if (inRow.length > 0)
    return !numbered.test(line.text) || (line.text.match(/\d\s?[.．)）]/gu) ?? []).length > 1;
  return others.some(
    (option) =>
      Math.abs(middle(option.box) - middle(box)) < listReach &&
      Math.abs(left(option.box) - left(box)) < aligned,
  );
}

/** Rows of a merged cell are no further from its middle than this, as a share of the page's height. */
const cellReach = 0.06;

/** Its labels begin no further right of it than this, as a share of the page's width; further off another block begins. */
const cellWidth = 0.15;

/** A cell that heads a row (連絡先 before 電話) leaves no more room than this for a value, as a share of the page's width. */
const noRoom = 0.06;

/** Whether a label is the heading of the row that the label right next to it begins, and none of the block above. */
const headsRow = (box: Box, others: readonly Box[]): boolean =>
  others.some(
    (other) => sameRow(other, box) && left(other) > right(box) && left(other) - right(box) < noRoom,
  );

/** In a cell of its own left of labels: in a label's row, or midway between the rows of two. */
function standsBeside(line: Line, box: Box, labels: readonly Label[]): boolean {
  const boxes = labels
    .filter((label) => label.line !== line)
    .map(labelBox)
    .filter((other) => left(other) >= right(box) && left(other) - right(box) < cellWidth);
  if (boxes.some((other) => sameRow(other, box))) return true;
  const under = labels
    .map(labelBox)
    .filter((other) => sameColumn(other, line.box) && !headsRow(other, boxes));
  if (under.some((other) => middle(other) > middle(box) && middle(other) - middle(box) < cellReach))
    return false;
  const apart = boxes.map((other) => middle(other) - middle(box));
  const above = Math.min(...apart.filter((gap) => gap < 0).map(Math.abs));
  const below = Math.min(...apart.filter((gap) => gap > 0));
  return above < cellReach && below < cellReach && Math.max(above, below) < 3 * Math.min(above, below);
}
