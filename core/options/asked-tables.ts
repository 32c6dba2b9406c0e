import { left, middle, right, sameColumn, sameRow } from '../fields/geometry.ts';
import { boxOfCharacters } from '../fields/values/span.ts';
import type { Box, Line } from '../page.ts';
import { type AnswerPair, answerHeads } from './answer-words.ts';
import { type Asked, askedIn } from './asked-options.ts';

/** A row of such a table; one whose words are of no option may be of one that was read badly. */
export interface AskedRow extends Asked {
  /** Where its words stand, before its answers. */
  readonly words: readonly Box[];
}

/** A table of questions, or of options, with two columns for their answers that are headed once: はい, いいえ. */
export interface AskedTable {
  readonly head: AnswerPair;
  /** From the top down. */
  readonly rows: readonly AskedRow[];
}

/** Rows of one table stand no further apart than this share of the page's height. */
const apart = 0.06;
/** Fewer rows of options than this make no table. */
const leastRows = 2;

/** The tables of a page whose columns of answers are headed once, with the rows from the first to one after the last option's. */
export function askedTables(lines: readonly Line[]): AskedTable[] {
  const level = lines.filter(({ vertical }) => !vertical);
  const pairs = answerHeads(level);
  return pairs.flatMap((head) => {
    const [from, to] = roomBefore(head, pairs);
    const before = level.filter(({ box }) => box[0] < to && box[0] >= from);
    if (isInRow(head, pairs, before)) return [];
    const end = Math.min(...pairs.map(({ yes }) => middle(yes)).filter((y) => y > middle(head.yes) + apart));
    const below = before.filter(({ box }) => !sameRow(box, head.yes) && middle(box) > middle(head.yes));
    const column = Math.min(right(head.yes), right(head.no));
    const rows = joined(rowsOf(below.filter(({ box }) => middle(box) < end)), middle(head.yes)).filter(
      // a note goes on through the columns
      ({ options, words }) => options.length > 0 || words.every((box) => right(box) < column),
    );
    const last = rows.findLastIndex(({ options }) => options.length > 0);
    const asked = rows.filter(({ options }) => options.length > 0).length;
    return asked < leastRows ? [] : [{ head, rows: rows.slice(0, last + 2) }];
  });
}

/** Whether a pair of words is the answers of its own row, as others right above or below it are, and heads nothing. */
function isInRow(head: AnswerPair, pairs: readonly AnswerPair[], before: readonly Line[]): boolean {
  const next = pairs.some(
    ({ yes }) =>
      sameColumn(yes, head.yes) &&
      !sameRow(yes, head.yes) &&
      Math.abs(middle(yes) - middle(head.yes)) <= apart,
  );
  return next || before.some((line) => sameRow(line.box, head.yes) && askedIn(line).options.length > 0);
}

/** What heads further left in the same row has rows of its own. */
function roomBefore(head: AnswerPair, heads: readonly AnswerPair[]): [from: number, to: number] {
  const to = Math.min(left(head.yes), left(head.no));
  const ends = heads
    .filter(({ yes }) => sameRow(yes, head.yes))
    .map(({ yes, no }) => Math.max(right(yes), right(no)))
    .filter((end) => end <= to);
  return [Math.max(0, ...ends), to];
}

/** Where a row's answers stand: the middle of its option's line, a fraction of the page's height. */
export const middleOfRow = ({ options: [option], words: [box] }: AskedRow): number =>
  middle(option?.box ?? box ?? [0, 0, 0, 0]);

/** Lines as rows, from the top down. */
function rowsOf(lines: readonly Line[]): AskedRow[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((one, other) => middle(one.box) - middle(other.box))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && sameRow(last.box, line.box)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => {
    const [asked] = [...row]
      .sort((one, other) => left(one.box) - left(other.box))
      .map(askedIn)
      .filter(({ options }) => options.length > 0);
    return { ...(asked ?? { options: [], inWords: false }), words: row.map(wordsOf) };
  });
}

/** A line without what may be a box at its end, or a mark. */
const wordsOf = (line: Line): Box => boxOfCharacters(line, 0, line.text.replace(marks, '').length);
const marks = /(?:\s|[□☐☑口ロ日曰〇○◯●OoQDレ✓✔√Vv×✕])+$/u;

/** The rows that follow each other from the head on. */
function joined(rows: readonly AskedRow[], head: number): AskedRow[] {
  const end = rows.findIndex((row, i) => {
    const above = rows[i - 1];
    return middleOfRow(row) - (above === undefined ? head : middleOfRow(above)) > apart;
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}
