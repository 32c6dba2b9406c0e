import type { Line, Page } from '../page.ts';
import type { Field } from '../request.ts';
import { parseAddress } from './address-text.ts';
import { bodyOf } from './body.ts';
import { findDates, parseDate } from './date-text.ts';
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
} from './geometry.ts';
import { parseKana } from './kana-text.ts';
import type { LabelKind, Party } from './label-words.ts';
import { findLabels, type Label, pitchOf } from './labels.ts';
import { isKanaOnly, parseName, parseRomanName } from './name-text.ts';
import { parsePhone } from './phone-text.ts';
import { prefectures } from './places.ts';
import { byMarkedEra } from './printed-eras.ts';
import { fieldOf, joinRuns, type Parsed, type Run, runOf } from './run.ts';
import { sectionsOf } from './sections.ts';
import { joinBrackets, joinSpread } from './spread.ts';

export type EntryKind = Exclude<LabelKind, 'other'> | 'romanName';

/** A label with the value that belongs to it. */
export interface Entry {
  readonly kind: EntryKind;
  readonly party: Party | null;
  readonly label: Label;
  readonly field: Field;
}

/** Free text as written, spaces at the ends aside. */
function parseText(text: string): Parsed | null {
  const from = text.search(/[^\s　:：・。、)）\]】]/u);
  if (from < 0) return null;
  const bare = text.slice(from).trimEnd();
  return { value: bare, from, to: from + bare.length, fit: 1 };
}

const parseShort = (text: string): Parsed | null => {
  const parsed = parseText(text);
  return parsed === null || parsed.value.length > 40 ? null : parsed;
};

/** Printed options and headings, or the rest of a label (対象・理由), are no answer. */
const printedFree =
  /^[\s　]*(?:及び|および|又は|と(?=.{0,4}理由)|[・／/])|理由等?[\s　:：]*$|^[\x20-\x7e]+$|[□☐].*[□☐]|代理人.{0,8}場合/u;
const parseFree = (text: string): Parsed | null => (printedFree.test(text) ? null : parseText(text));

/** 父, 親権者 or 弁護士 as filled in; not the list of what may be chosen. */
function parseRelation(text: string): Parsed | null {
  const named = text.match(/代理人|親権者|後見人|委任|父|母|配偶者|その他/gu)?.length ?? 0;
  return named > 2 || /[□☐]|[（(][\s　]*[)）]/u.test(text) ? null : parseShort(text);
}

const parsers: Readonly<Record<EntryKind, (text: string) => Parsed | null>> = {
  name: parseName,
  romanName: parseRomanName,
  kana: parseKana,
  familyName: (text) => parseRomanName(text) ?? parseText(text),
  givenName: (text) => parseRomanName(text) ?? parseText(text),
  address: parseAddress,
  birthDate: (text) => parseDate(text, { strict: true }),
  phone: parsePhone,
  customerNumber: (text) => (/\d/u.test(text) ? parseShort(text) : null),
  requestDate: parseDate,
  issuedOn: parseDate,
  expiresOn: parseDate,
  signedOn: parseDate,
  target: parseFree,
  reason: parseFree,
  relation: parseRelation,
};

/** Values that run over several lines. */
const long: ReadonlySet<EntryKind> = new Set<EntryKind>(['address', 'target', 'reason']);

/** A label's trust: one read with an error in two characters is a guess that the value must bear out. */
const trustOf = ({ fit }: Label): number => (fit >= 0.6 ? 0.5 + 0.5 * fit : 0.6);
/** A value below its label may as well belong to another: less trust than one beside it. */
const belowTrust = 0.9;

/** Every label of a page for which a value of its format was found, with whom it speaks of. */
export function readEntries(whole: Page): Entry[] {
  const page = { ...whole, lines: joinSpread(joinBrackets(bodyOf(whole.lines))) };
  const labels = findLabels(page.lines).filter((label) => label.fit === 1 || standsBy(label));
  const { partyOf, columnsOf } = sectionsOf(page.lines, labels);
  return labels.flatMap((label): Entry[] => {
    const columns = columnsOf(label);
    if (columns.length === 0) return entriesOf(label, page, labels, partyOf(label));
    return columns.flatMap(({ party, holds }) => {
      const beside = ({ box }: Line): boolean => left(box) >= right(labelBox(label));
      const column = { ...page, lines: page.lines.filter((line) => !beside(line) || holds(line.box)) };
      return entriesOf(label, column, labels, party);
    });
  });
}

function entriesOf(label: Label, page: Page, labels: readonly Label[], party: Party | null): Entry[] {
  if (label.kind === 'other') return [];
  const kinds: EntryKind[] = label.kind === 'name' ? ['name', 'romanName'] : [label.kind];
  const entries = kinds.flatMap((kind): Entry[] => {
    const field = valueFor(label, kind, page, labels);
    return field === null ? [] : [{ kind, party, label, field }];
  });
  return label.kind === 'name' ? [...entries, ...readingAbove(label, page, labels, party)] : entries;
}

/** A label read with errors must be alone in its line, or be followed by a value of its format. */
function standsBy(label: Label): boolean {
  const rest = label.line.text.slice(label.to);
  if (!/[^\s　:：・()（）\]】]/u.test(rest)) return true;
  // What is left of a character that was read as two: 生年月F3.
  if (label.fit >= 0.6 && /^[A-Za-z\d.,'・]{1,2}$/u.test(rest.trim())) return true;
  if (label.kind === 'other') return /^[\s　:：(（]/u.test(rest);
  const parsed = parsers[label.kind](rest);
  return (
    parsed !== null &&
    parsed.fit > 0.3 &&
    (label.fit >= 0.6 || label.kind === 'address' || /^[\s　]/u.test(rest))
  );
}

function valueFor(label: Label, kind: EntryKind, page: Page, labels: readonly Label[]): Field | null {
  const parse = parsers[kind];
  const attempt = (whole: Run, trust: number): Field | null => {
    const meant = kind === 'birthDate' ? byMarkedEra(whole, page.choices) : [{ run: whole, trust: 1 }];
    for (const { run, trust: marked } of meant) {
      const parsed = parse(run.text);
      if (parsed !== null) return fieldOf(run, parsed, page.page, trust * marked * trustOf(label));
    }
    return null;
  };
  const inline = inlineRun(label, labels);
  if (/[^\s　:：・()（）\]】]/u.test(inline.text)) {
    const more = long.has(kind) ? continuation(label, label.line, page.lines, labels) : [];
    const field = attempt(joinRuns([inline, ...more.map((line) => runOf(line))]), 1) ?? attempt(inline, 1);
    if (field !== null) return field;
  }
  const row = rowOf(label, kind, besideLines(label, page.lines, labels));
  const beside = long.has(kind) ? [...row, ...carriedOn(row, label, page.lines, labels)] : row;
  const found = firstGood(kind, runsOf(kind, beside, labels), (run) => attempt(run, 1));
  if (found !== null || !beside.every(({ text }) => isNote(text))) return found;
  const below = runsOf(kind, belowLines(label, kind, page.lines, labels), labels);
  return firstGood(kind, below, (run) => attempt(run, belowTrust));
}

/** （住民票のとおり）, ※…: what a form says of how to fill a cell in. */
const isNote = (text: string): boolean => /^[\s　]*(?:[（(].*[)）]|[※＊*].*)[\s　]*$/u.test(text);

/** The third line of an address and those after it: right under what stands beside the label, beginning where that does. */
function carriedOn(
  row: readonly Line[],
  label: Label,
  lines: readonly Line[],
  labels: readonly Label[],
): Line[] {
  const last = row.at(-1);
  if (last === undefined) return [];
  return continuation(label, last, lines, labels).filter(
    (line) => !row.includes(line) && Math.abs(left(line.box) - left(last.box)) < characterWidth(last),
  );
}

/** Less than this speaks of lines that do not belong together, where another run does better. */
const doubtful = 0.5;

/** The first run that gives a value; for an address of several lines a surer one of fewer where the whole is doubtful. */
function firstGood(kind: EntryKind, runs: readonly Run[], attempt: (run: Run) => Field | null): Field | null {
  let first: Field | null = null;
  for (const run of runs) {
    const field = attempt(run);
    if (field === null) continue;
    first ??= field;
    if (kind !== 'address' || first.confidence >= doubtful) return first;
    if (field.confidence > first.confidence + 0.15) first = field;
  }
  return first;
}

/** A reading (フリガナ) printed small in the cell of the name, without a label of its own. */
function readingAbove(label: Label, page: Page, labels: readonly Label[], party: Party | null): Entry[] {
  const line = besideLines(label, page.lines, labels).find(({ text }) => isKanaOnly(text));
  if (line === undefined) return [];
  const run = runOf(line);
  const parsed = parseKana(run.text);
  if (parsed === null) return [];
  return [{ kind: 'kana', party, label, field: fieldOf(run, parsed, page.page, 0.9) }];
}

/** What the label's own line says after it, up to the next label. */
function inlineRun(label: Label, labels: readonly Label[]): Run {
  const next = labels
    .filter(({ line, from }) => line === label.line && from >= label.to)
    .reduce((least, { from }) => Math.min(least, from), label.line.text.length);
  return runOf(label.line, label.to, next);
}

/** Whether a line begins with a label that is beyond doubt. */
const beginsWithLabel = (line: Line, labels: readonly Label[]): boolean =>
  labels.some((label) => label.line === line && label.fit >= 0.6 && label.from <= 3);

/** Lines to the right that no other label is nearer to, from top to bottom and left to right. */
function besideLines(label: Label, lines: readonly Line[], labels: readonly Label[]): Line[] {
  return lines
    .filter(
      (line) =>
        line !== label.line && !beginsWithLabel(line, labels) && (label.line.vertical || !line.vertical),
    )
    .filter((line) => claimant(line, labels) === label)
    .sort((one, other) =>
      sameRow(one.box, other.box) ? left(one.box) - left(other.box) : top(one.box) - top(other.box),
    );
}

/** For a short value the lines in the label's own row, if there are any: what stands in the next row is another's. */
function rowOf(label: Label, kind: EntryKind, lines: readonly Line[]): readonly Line[] {
  if (long.has(kind)) return lines;
  const row = lines.filter((line) => sameRow(labelBox(label), line.box));
  return row.length > 0 ? row : lines;
}

/** The label that a line to its right belongs to: the nearest in its row, else the nearest above or below. */
function claimant(line: Line, labels: readonly Label[]): Label | null {
  let best: { label: Label; cost: number } | null = null;
  for (const label of labels) {
    if (label.line === line) continue;
    const box = labelBox(label);
    // Boxes of label and value overlap by a margin each.
    if (right(box) > left(line.box) + characterWidth(line) || left(box) >= left(line.box)) continue;
    const apart = Math.abs(middle(box) - middle(line.box));
    const reach = 1.6 * Math.max(heightOf(box), heightOf(line.box));
    if (apart > reach || (!sameRow(box, line.box) && headed(line, labels))) continue;
    // A label in the row is always nearer than one in another row; within the row the one next to the left.
    const cost = (sameRow(box, line.box) ? 0 : 1 + apart) + (left(line.box) - right(box)) * 0.01;
    if (best === null || cost < best.cost) best = { label, cost };
  }
  return best?.label ?? null;
}

/** Whether a label stands alone right above a line: then the line is that label's, not one's in another row. */
function headed(line: Line, labels: readonly Label[]): boolean {
  return labels.some((label) => {
    const box = labelBox(label);
    const gap = top(line.box) - bottom(box);
    const alone = !/[^\s　:：・()（）\]】]/u.test(label.line.text.slice(label.to));
    return (
      alone &&
      Math.abs(gap) < 0.6 * heightOf(line.box) &&
      Math.abs(left(box) - left(line.box)) < characterWidth(line)
    );
  });
}

/** So many labels in a row are the head of a table. */
const leastHead = 3;

/** Lines under a label with nothing beside it: the next below for short values, the block below for long ones. */
function belowLines(label: Label, kind: EntryKind, lines: readonly Line[], labels: readonly Label[]): Line[] {
  const box = labelBox(label);
  const height = heightOf(label.line.box);
  const under = lines
    .filter(
      (line) => line !== label.line && middle(line.box) > bottom(box) && sameColumn(line.box, label.line.box),
    )
    .sort((one, other) => top(one.box) - top(other.box));
  const block: Line[] = [];
  const inHead = labels.filter((other) => sameRow(labelBox(other), box)).length >= leastHead;
  let edge = bottom(box);
  for (const line of under) {
    // In the head of a table the labels' cells are higher than their letters.
    const reach = block.length === 0 && (long.has(kind) || inHead) ? 2.2 : 1.2;
    if (top(line.box) - edge > reach * height || beginsWithLabel(line, labels)) break;
    block.push(line);
    edge = bottom(line.box);
    if (!long.has(kind) && !(kind === 'name' && isKanaOnly(line.text))) break;
  }
  return block;
}

/** Lines that carry an inline value on: directly below, not left of the label, no labels, dates or numbers. */
function continuation(label: Label, first: Line, lines: readonly Line[], labels: readonly Label[]): Line[] {
  const more: Line[] = [];
  let last = first;
  for (const line of [...lines].sort((one, other) => top(one.box) - top(other.box))) {
    if (line === first || middle(line.box) <= bottom(last.box) - 0.2 * heightOf(last.box)) continue;
    if (top(line.box) - bottom(last.box) > 0.8 * heightOf(first.box)) break;
    const indented = left(line.box) >= left(labelBox(label)) + characterWidth(first);
    if (!indented || left(line.box) > right(first.box)) continue;
    if (beginsWithLabel(line, labels) || claimed(line, label, labels)) break;
    if (isOtherValue(line.text) || isAddressByItself(line.text)) break;
    more.push(line);
    last = line;
  }
  return more;
}

const claimed = (line: Line, label: Label, labels: readonly Label[]): boolean => {
  const owner = claimant(line, labels);
  return owner !== null && owner !== label && sameRow(labelBox(owner), line.box);
};

/** Where a name ends before 男 or 女 that stands apart from it, as cards print the sex. */
function beforeSex(line: Line): number {
  const text = line.text.trimEnd();
  const last = text.length - 1;
  if (last < 3 || !/[男女]$/u.test(text)) return line.text.length;
  const gap = (line.at[last] ?? 0) - (line.at[last - 1] ?? 0);
  return gap > 1.6 * pitchOf(line) ? last : line.text.length;
}

/** The runs to try for a kind, the likeliest first. */
function runsOf(kind: EntryKind, lines: readonly Line[], labels: readonly Label[]): Run[] {
  const cut = (line: Line): Run => {
    const end = labels
      .filter((label) => label.line === line && label.fit >= 1 && label.from > 0)
      .reduce((least, { from }) => Math.min(least, from), line.text.length);
    return runOf(line, 0, kind === 'name' ? Math.min(end, beforeSex(line)) : end);
  };
  if (kind === 'target' || kind === 'reason')
    return lines.length === 0 ? [] : [joinRuns(lines.map((line) => runOf(line)))];
  if (kind === 'address') {
    const parts = lines.filter((line) => !isOtherValue(line.text));
    return parts.length === 0 ? [] : [joinRuns(parts.map(cut)), ...parts.map(cut)];
  }
  const wanted = kind === 'name' ? lines.filter(({ text }) => !isKanaOnly(text)) : lines;
  const rows = joinedRows(wanted.length === 0 ? lines : wanted);
  return [...rows.map((row) => joinRuns(row.map(cut))), ...lines.map(cut)];
}

/** Whether a line names its prefecture itself, and carries on no address above. */
const isAddressByItself = (text: string): boolean =>
  prefectures.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && at < 8;
  }) && (parseAddress(text)?.fit ?? 0) > 0.3;

/** Whether a line is a date, a telephone number or a name by itself, and no part of an address. */
function isOtherValue(text: string): boolean {
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
      !(line.text.trim().length <= 2 && heightOf(line.box) > 1.5 * heightOf(last.box));
    if (row !== undefined && near) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
