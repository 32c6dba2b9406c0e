import type { Line, Page } from '../../page.ts';
import type { Field } from '../../request.ts';
import { type EntryKind, long, parsers } from '../entry-kinds.ts';
import { codedDate } from '../eras/coded-eras.ts';
import { byMarkedEra } from '../eras/marked-era.ts';
import { bottom, labelBox, middle } from '../geometry.ts';
import type { Label } from '../labels/labels.ts';
import { isKanaOnly } from '../values/name-text.ts';
import { fieldOf, joinRuns, type Run, runOf, sliceRun } from '../values/run.ts';
import type { Asking } from './asking.ts';
import { belowLines, headsTable, isInCell } from './below-label.ts';
import { nameBeside } from './name-beside.ts';
import { besideLines, carriedOn, continuation, piecesAfter, rowOf } from './near-label.ts';
import { readingLength, wholeReadingLength } from './reading-beside.ts';
import { runsOf } from './value-runs.ts';

/** A label's trust: one read with an error in two characters is a guess that the value must bear out. */
export const trustOf = ({ fit }: Label): number => (fit >= 0.6 ? 0.5 + 0.5 * fit : 0.6);
/** A value below its label may as well belong to another: less trust than one beside it. */
const belowTrust = 0.9;

/** The value of a kind that is filled in after, beside or below a label; null where nothing there keeps its format. */
export function valueFor(label: Label, kind: EntryKind, page: Page, labels: readonly Label[]): Field | null {
  const parse = parsers[kind];
  const attempt = attemptFor(label, kind, page);
  const inline = inlineRun(label, labels);
  if (kind === 'phone' && isToldOf(inline.text)) return null;
  const cell = besideLines(label, page.lines, labels).filter(
    (line) => !isFree(kind) || bottom(line.box) > middle(labelBox(label)),
  );
  const coded = kind === 'birthDate' ? codedDate([inline, ...cell.map((line) => runOf(line))], page) : null;
  if (coded !== null) return coded;
  if (/[^\s　:：・()（）\]】]/u.test(inline.text) && !(kind === 'name' && isReadingAlone(inline.text))) {
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
  const row = kind === 'name' ? nameBeside(label, page.lines, labels) : rowOf(label, kind, cell);
  const beside = long.has(kind) ? [...row, ...carriedOn(row, label, page.lines, labels)] : row;
  const found = firstGood(kind, runsOf(kind, beside, labels), (run) => attempt(run, 1));
  // A reading that stands below its label as much as beside it is the name's, which follows.
  const isReading = found !== null && kind === 'name' && isKanaOnly(found.value);
  if (isReading && beside.some((line) => under.includes(line))) return below() ?? found;
  if (found !== null) return found;
  // Options and their English beside free words are no answer.
  const empty = (text: string): boolean => isNote(text) || (isFree(kind) && parse(text) === null);
  return inCell || headsTable(label, labels) || beside.every(({ text }) => empty(text)) ? below() : null;
}

/** The value of a kind in the cell of a label that heads a table's column. */
export function valueAmong(
  lines: readonly Line[],
  { label, page }: Asking,
  kind: EntryKind,
  labels: readonly Label[],
): Field | null {
  const attempt = attemptFor(label, kind, page);
  return firstGood(kind, runsOf(kind, lines, labels), (run) => attempt(run, belowTrust));
}

function attemptFor(label: Label, kind: EntryKind, page: Page): (run: Run, trust: number) => Field | null {
  return (all, trust) => {
    const isTwofold = label.withName === true || (kind === 'name' && wholeReadingLength(all.text) > 0);
    const whole = isTwofold ? partFor(kind, all) : all;
    const meant = kind === 'birthDate' ? byMarkedEra(whole, page.choices) : [{ run: whole, trust: 1 }];
    for (const { run, trust: marked } of meant) {
      const parsed = parsers[kind](run.text);
      if (parsed !== null) return fieldOf(run, parsed, page.page, trust * marked * trustOf(label));
    }
    return null;
  };
}

/** サトウハナコ佐藤 花子 in one line: the reading, or the name behind it. */
function partFor(kind: EntryKind, run: Run): Run {
  const reading = readingLength(run.text);
  if (reading === 0) return run;
  return kind === 'kana' ? sliceRun(run, 0, reading) : sliceRun(run, reading, run.text.length);
}

/** 氏名（カナ） over the name in its cell, as certificates print it: the name stands below. */
export const isReadingAlone = (text: string): boolean =>
  /^[\s　]*[（(][\s　]*[ァ-ヶー・\s　]{2,}[)）]?[\s　]*$/u.test(text);

/** 携帯電話090-1234-0000を加えてください: a sentence tells of the number. */
const isToldOf = (text: string): boolean => /\d[\s　]*[をにがはへとの]\p{L}/u.test(text);

/** What is taken for nothing else: no second line of a label reads like it. */
const telltale: ReadonlySet<EntryKind> = new Set<EntryKind>(['birthDate', 'requestDate', 'phone', 'address']);

const isFree = (kind: EntryKind): boolean => kind === 'target' || kind === 'reason';

/** （住民票のとおり）, ※…: what a form says of how to fill a cell in. */
const isNote = (text: string): boolean => /^[\s　]*(?:[（(].*[)）]|[※＊*].*)[\s　]*$/u.test(text);

/** Less than this speaks of lines that do not belong together, where another run does better. */
const doubtful = 0.5;

/**
 * The first run that gives a value; where that is doubtful a surer one: of an address fewer of its lines, but not without
 * its building, for a name the line below what a watermark spoiled.
 */
function firstGood(kind: EntryKind, runs: readonly Run[], attempt: (run: Run) => Field | null): Field | null {
  let first: Field | null = null;
  for (const run of runs) {
    const field = attempt(run);
    if (field === null) continue;
    first ??= field;
    if ((kind !== 'address' && kind !== 'name') || first.confidence >= doubtful) return first;
    if (field.confidence > first.confidence + 0.15 && !leavesOutBuilding(field, first)) first = field;
  }
  return first;
}

/** Whether a shorter address ends before a building and its room: a doubtful whole is nearer to the truth than a sure part. */
function leavesOutBuilding({ value: part }: Field, { value: whole }: Field): boolean {
  return whole.startsWith(part) && /[ァ-ヶー]{2}.*\d|\d[号室]$/u.test(whole.slice(part.length));
}

/** What the label's own line says after it, up to the next label. */
export function inlineRun(label: Label, labels: readonly Label[]): Run {
  const next = labels
    .filter(({ line, from }) => line === label.line && from >= label.to)
    .reduce((least, { from }) => Math.min(least, from), label.line.text.length);
  return runOf(label.line, label.to, next);
}
