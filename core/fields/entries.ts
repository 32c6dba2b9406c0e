import type { Line, Page } from '../page.ts';
import { findOptions } from '../reading/options.ts';
import type { Field } from '../request.ts';
import { partedAddresses } from './address-parts.ts';
import { bodyOf } from './body.ts';
import { isInColumns, turnedField, turnedPage } from './columns.ts';
import { type EntryKind, long, parsers } from './entry-kinds.ts';
import { characterWidth, labelBox, left, right, sameColumn, sameRow } from './geometry.ts';
import { parseKana } from './kana-text.ts';
import type { Party } from './label-words.ts';
import { findLabels, type Label } from './labels.ts';
import { nameBeside } from './name-beside.ts';
import { isKanaOnly } from './name-text.ts';
import {
  belowLines,
  besideLines,
  carriedOn,
  continuation,
  headsTable,
  isInCell,
  piecesAfter,
  rowOf,
} from './near-label.ts';
import { byMarkedEra } from './printed-eras.ts';
import { fieldOf, joinRuns, type Run, runOf, sliceRun } from './run.ts';
import { sectionsOf } from './sections.ts';
import { joinBrackets, joinSpread } from './spread.ts';
import { runsOf } from './value-runs.ts';

export type { EntryKind } from './entry-kinds.ts';

/** A label with the value that belongs to it. */
export interface Entry {
  readonly kind: EntryKind;
  readonly party: Party | null;
  readonly label: Label;
  readonly field: Field;
}

/** A label's trust: one read with an error in two characters is a guess that the value must bear out. */
const trustOf = ({ fit }: Label): number => (fit >= 0.6 ? 0.5 + 0.5 * fit : 0.6);
/** A value below its label may as well belong to another: less trust than one beside it. */
const belowTrust = 0.9;

/** Every label of a page for which a value of its format was found, with whom it speaks of. */
export function readEntries(whole: Page): Entry[] {
  const body = { ...whole, lines: bodyOf(whole.lines) };
  if (!isInColumns(body.lines)) return entriesIn(body);
  return entriesIn(turnedPage(body)).map((entry) => ({ ...entry, field: turnedField(entry.field) }));
}

function entriesIn(body: Page): Entry[] {
  const page = { ...body, lines: joinSpread(joinBrackets(body.lines)) };
  const labels = withoutValues(findLabels(page.lines)).filter((label) => label.fit === 1 || standsBy(label));
  const { partyOf, columnsOf } = sectionsOf(page.lines, labels);
  const parted = partedAddresses(page.lines, labels).map(({ label, run, parsed }): Entry => {
    const field = fieldOf(run, parsed, page.page, trustOf(label));
    return { kind: 'address', party: partyOf(label), label, field };
  });
  const unlisted = { ...page, lines: withoutOptions(page.lines) };
  const labelled = labels.flatMap((label): Entry[] => {
    const columns = columnsOf(label);
    if (columns.length === 0)
      return entriesOf(label, label.kind === 'address' ? unlisted : page, labels, partyOf(label));
    return columns.flatMap(({ party, holds }) => {
      const beside = ({ box }: Line): boolean => left(box) >= right(labelBox(label));
      const column = { ...page, lines: page.lines.filter((line) => !beside(line) || holds(line.box)) };
      return entriesOf(label, column, labels, party);
    });
  });
  return [...labelled, ...parted];
}

/** The list of what may be asked for stands beside the rows of some forms, and carries no address on. */
function withoutOptions(lines: readonly Line[]): Line[] {
  const options = findOptions(lines);
  return lines.filter(({ box }) => !options.some((one) => sameRow(one.box, box) && sameColumn(one.box, box)));
}

function entriesOf(label: Label, page: Page, labels: readonly Label[], party: Party | null): Entry[] {
  if (label.kind === 'other' || label.kind === 'addressPart') return [];
  const asked: EntryKind = label.kind;
  const kinds: EntryKind[] =
    asked === 'name' ? ['name', 'romanName'] : label.withName === true ? [asked, 'name'] : [asked];
  const entries = kinds.flatMap((kind): Entry[] => {
    const field = valueFor(label, kind, page, labels);
    // 氏名（フリガナ） with the reading alone beside it tells no name.
    const readingAlone = label.withName === true && kind === 'name' && isKanaOnly(field?.value ?? '');
    return field === null || readingAlone ? [] : [{ kind, party, label, field }];
  });
  return label.kind === 'name' ? [...entries, ...readingAbove(label, page, labels, party)] : entries;
}

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

function valueFor(label: Label, kind: EntryKind, page: Page, labels: readonly Label[]): Field | null {
  const parse = parsers[kind];
  const attempt = (all: Run, trust: number): Field | null => {
    const whole = label.withName === true ? partFor(kind, all) : all;
    const meant = kind === 'birthDate' ? byMarkedEra(whole, page.choices) : [{ run: whole, trust: 1 }];
    for (const { run, trust: marked } of meant) {
      const parsed = parse(run.text);
      if (parsed !== null) return fieldOf(run, parsed, page.page, trust * marked * trustOf(label));
    }
    return null;
  };
  const inline = inlineRun(label, labels);
  if (/[^\s　:：・()（）\]】]/u.test(inline.text)) {
    const more = long.has(kind)
      ? continuation(label, label.line, page.lines, labels)
      : kind === 'name'
        ? piecesAfter(label.line, page.lines, labels)
        : [];
    const field = attempt(joinRuns([inline, ...more.map((line) => runOf(line))]), 1) ?? attempt(inline, 1);
    if (field !== null) return field;
  }
  const under = belowLines(label, kind, page.lines, labels);
  const [first] = under;
  const inCell = first !== undefined && isInCell(first, label);
  const below = (): Field | null =>
    firstGood(kind, runsOf(kind, under, labels), (run) => attempt(run, belowTrust));
  // A date or number right below its label in the cell is nearer than one in another cell of the row.
  const nearest = inCell && telltale.has(kind) && (parse(first.text)?.from ?? 2) < 2 ? below() : null;
  if (nearest !== null) return nearest;
  const row =
    kind === 'name'
      ? nameBeside(label, page.lines, labels)
      : rowOf(label, kind, besideLines(label, page.lines, labels));
  const beside = long.has(kind) ? [...row, ...carriedOn(row, label, page.lines, labels)] : row;
  const found = firstGood(kind, runsOf(kind, beside, labels), (run) => attempt(run, 1));
  if (found !== null) return found;
  // Options and their English beside free words are no answer.
  const empty = (text: string): boolean => isNote(text) || (isFree(kind) && parse(text) === null);
  return inCell || headsTable(label, labels) || beside.every(({ text }) => empty(text)) ? below() : null;
}

/** サトウハナコ佐藤 花子 in one line: the reading, or the name behind it. */
function partFor(kind: EntryKind, run: Run): Run {
  const reading = /^[\s　]*[ァ-ヶー・\s　]{3,}(?=[\p{Script=Han}々])/u.exec(run.text)?.[0].length ?? 0;
  if (reading === 0) return run;
  return kind === 'kana' ? sliceRun(run, 0, reading) : sliceRun(run, reading, run.text.length);
}

/** What is taken for nothing else: no second line of a label reads like it. */
const telltale: ReadonlySet<EntryKind> = new Set<EntryKind>(['birthDate', 'requestDate', 'phone', 'address']);

const isFree = (kind: EntryKind): boolean => kind === 'target' || kind === 'reason';

/** （住民票のとおり）, ※…: what a form says of how to fill a cell in. */
const isNote = (text: string): boolean => /^[\s　]*(?:[（(].*[)）]|[※＊*].*)[\s　]*$/u.test(text);

/** Less than this speaks of lines that do not belong together, where another run does better. */
const doubtful = 0.5;

/**
 * The first run that gives a value; where that is doubtful a surer one: of an address fewer of its lines, for a name
 * the line below what a watermark spoiled.
 */
function firstGood(kind: EntryKind, runs: readonly Run[], attempt: (run: Run) => Field | null): Field | null {
  let first: Field | null = null;
  for (const run of runs) {
    const field = attempt(run);
    if (field === null) continue;
    first ??= field;
    if ((kind !== 'address' && kind !== 'name') || first.confidence >= doubtful) return first;
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
