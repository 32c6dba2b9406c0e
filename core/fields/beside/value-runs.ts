import type { Line } from '../../page.ts';
import type { EntryKind } from '../entry-kinds.ts';
import { onlyEras } from '../eras/era-lists.ts';
import { characterWidth, heightOf, left, right, sameRow } from '../geometry.ts';
import { headingIn } from '../labels/heading-words.ts';
import { type Label, pitchOf } from '../labels/labels.ts';
import { parseAddress } from '../values/address-text.ts';
import { lettersInCells, withHyphens } from '../values/cell-pieces.ts';
import { findDates } from '../values/date-text.ts';
import { isKanaOnly, parseName } from '../values/name-text.ts';
import { parsePhone } from '../values/phone-text.ts';
import { prefectures } from '../values/places.ts';
import { joinRuns, type Run, runOf } from '../values/run.ts';
import { beforeReading, isGivenName } from './reading-beside.ts';

/** Where a name ends before 男 or 女 that stands apart from it, as cards print the sex. */
function beforeSex(line: Line): number {
  const text = line.text.trimEnd();
  const last = text.length - 1;
  if (last < 3 || !/[男女]$/u.test(text)) return line.text.length;
  const gap = (line.at[last] ?? 0) - (line.at[last - 1] ?? 0);
  return gap > 1.6 * pitchOf(line) ? last : line.text.length;
}

/** The runs to try for a kind, the likeliest first. */
export function runsOf(kind: EntryKind, lines: readonly Line[], labels: readonly Label[]): Run[] {
  // セイ and メイ printed within the cells of a reading's two parts
  const inParts = ['セイ', 'メイ'].every((part) => lines.some(({ text }) => text.trim().startsWith(part)));
  const cut = (line: Line): Run => {
    const end = labels
      .filter((label) => label.line === line && label.fit >= 1 && label.from > 0)
      .reduce((least, { from }) => Math.min(least, from), line.text.length);
    const from = kind === 'kana' && inParts ? (/^[\s　]*(?:セイ|メイ)/u.exec(line.text)?.[0].length ?? 0) : 0;
    return runOf(line, from, kind === 'name' ? Math.min(end, beforeSex(line), beforeReading(line)) : end);
  };
  if (kind === 'target' || kind === 'reason') {
    const own = upToNextBlock(lines);
    return own.length === 0 ? [] : [joinRuns(own.map((line) => runOf(line)))];
  }
  if (kind === 'address') {
    const parts = joinedRows(
      lines.filter((line) => !standsApart(line, lines) && !saysWhom(line) && !listMark.test(line.text)),
    )
      .filter((row) => !isOtherValue(row.map(({ text }) => text).join('')))
      .flatMap(withHyphens);
    return parts.length === 0 ? [] : [joinRuns(parts.map(cut)), ...parts.map(cut)];
  }
  const wanted =
    kind === 'name' ? lines.filter((line) => !isKanaOnly(line.text) || isGivenName(line, lines)) : lines;
  const rows =
    inMarkedCells(kind, wanted) ??
    inTwoCells(kind, wanted) ??
    joinedRows(wanted.length === 0 ? lines : wanted);
  const joined = underEras(rows).map((row) => joinRuns(withHyphens(row).map(cut)));
  const letters = kind === 'romanName' ? rows.flatMap((row) => lettersInCells(row) ?? []) : [];
  return [...letters, ...joined, ...lines.map(cut)];
}

/** Free words end where the next block is headed, or the columns of its answers are. */
function upToNextBlock(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(beginsBlock);
  return end < 0 ? lines : lines.slice(0, end);
}

/** A line of more letters than this is a sentence, whoever it begins with. */
const longestHeading = 10;

/** Whether a line heads another block: by whom it speaks of, or by the answers that its columns are for. */
export const beginsBlock = (line: Line): boolean =>
  /^[\s　]*(?:はい|いいえ)[\s　]*$/u.test(line.text) ||
  (line.text.trim().length <= longestHeading && headingIn(line) !== null);

/** Two cells of one name stand no further apart than this, as a share of the page's width. */
const cellsApart = 0.2;

/**
 * 姓 and 名 in cells of their own, without a label each: two short pieces and nothing else in a row. A seal beside a name
 * says the surname again.
 */
function inTwoCells(kind: EntryKind, lines: readonly Line[]): Line[][] | null {
  const [family, given, ...others] = lines;
  if (kind !== 'name' && kind !== 'kana') return null;
  if (family === undefined || given === undefined || others.length > 0) return null;
  const piece = kind === 'name' ? /^[\p{Script=Han}々ヶ]{1,3}$/u : /^[ァ-ヶー]{2,6}$/u;
  const both = [family, given].every(({ text }) => piece.test(text.trim()));
  const gap = left(given.box) - right(family.box);
  const isSeal = [...given.text.trim()].some((letter) => family.text.includes(letter));
  return both && !isSeal && sameRow(family.box, given.box) && gap > 0 && gap < cellsApart
    ? [[family, given]]
    : null;
}

/** The two parts of a name in cells that say which (姓 秋田, 名 花子) as one row, without the seal behind them. */
function inMarkedCells(kind: EntryKind, lines: readonly Line[]): Line[][] | null {
  if (kind !== 'name') return null;
  const rows = joinedRows(lines);
  const [family, given] = ['姓', '名'].map((part) =>
    rows.find(
      ([first]) => first !== undefined && first.text.trim().length > 1 && first.text.trim().startsWith(part),
    ),
  );
  return family === undefined || given === undefined ? null : [[...closeBy(family), ...closeBy(given)]];
}

/** The pieces of a row up to the first that stands apart, as a seal does. */
function closeBy(row: readonly Line[]): readonly Line[] {
  const apart = row.findIndex((line, at) => {
    const before = row[at - 1];
    return before !== undefined && left(line.box) - right(before.box) > 1.5 * characterWidth(before);
  });
  return apart < 0 ? row : row.slice(0, apart);
}

/** A row of nothing but eras to choose from belongs to the date in the row below it. */
function underEras(rows: readonly (readonly Line[])[]): (readonly Line[])[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && row.every(({ text }) => onlyEras.test(text))
      ? [[...row, ...next], row]
      : [row];
  });
}

/** Whether a line names its prefecture itself, and carries on no address above. */
export const isAddressByItself = (text: string): boolean =>
  prefectures.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && at < 8;
  }) && (parseAddress(text)?.fit ?? 0) > 0.3;

/** Whether a line is a date, a telephone number or a name by itself, and no part of an address. */
export function isOtherValue(text: string): boolean {
  if (findDates(text).length > 0 || (parsePhone(text)?.fit ?? 0) > 0.5) return true;
  // A building has a number, kana, or a word of buildings; a person's name has kanji, two to five.
  return (
    /^[\s　]*[\p{Script=Han}々ヶ]{1,3}[\s　]+[\p{Script=Han}々]{1,3}[\s　]*$|^[\p{Script=Han}々]{3,5}$/u.test(
      text,
    ) &&
    !/[荘館寮棟園苑]$/u.test(text) &&
    parseName(text) !== null &&
    parseAddress(text) === null
  );
}

/** What opens a list of choices on a printed web page. */
const listMark = /^[\s　]*[▼▽∨⌄][\s　]*$/u;

/** Whether a line says no more than whom the row to its right speaks of (代理人): no part of an address. */
export const saysWhom = (line: Line): boolean => line.text.trim().length <= 4 && headingIn(line) !== null;

/** A single character far from all others of its row: a tick box beside the row, or what a stain was read as. */
function standsApart(line: Line, lines: readonly Line[]): boolean {
  if (line.text.trim().length > 1) return false;
  const inRow = lines.filter((other) => other !== line && sameRow(other.box, line.box));
  const gap = (other: Line): number =>
    Math.max(left(line.box) - right(other.box), left(other.box) - right(line.box));
  return inRow.length > 0 && inRow.every((other) => gap(other) > 3 * characterWidth(other));
}

/** Pieces of one value that recognition parted: in a row, less than three characters apart. */
function joinedRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const near =
      last !== undefined &&
      sameRow(last.box, line.box) &&
      left(line.box) - right(last.box) < 3 * characterWidth(line) &&
      // What begins before the other ends stands above or below it.
      left(line.box) - right(last.box) > -characterWidth(line) &&
      // A seal beside a name is larger, and none of it.
      !(
        /\p{Script=Han}/u.test(line.text) &&
        line.text.trim().length <= 2 &&
        heightOf(line.box) > 1.5 * heightOf(last.box)
      );
    if (row !== undefined && near) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
