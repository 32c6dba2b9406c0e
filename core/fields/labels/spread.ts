import type { Box, Line } from '../../page.ts';
import { fold } from '../../reading/normalise.ts';
import { characterWidth, heightOf, left, middle, right, sameRow, top } from '../geometry.ts';
import { unionOf } from '../values/span.ts';
import { labelWords } from './label-words.ts';
import { partyWords } from './words/party-words.ts';

/** Labels fill the width (or, from top to bottom, the height) of their cell by spaces: 氏　名, 代/理/人. */
const spreadWords: ReadonlySet<string> = new Set(
  [...Object.values(labelWords), ...Object.values(partyWords)]
    .flat()
    .filter((word) => word.length >= 2 && word.length <= 5)
    .map((word) => fold(word).text),
);
const longest = 5;
/** Characters of one spread label are no further apart than this share of the page: a narrow cell for labels. */
const reach = 0.13;

/** Labels in brackets that recognition parted at their space: 【住 and 所】長野県…. */
export function joinBrackets(lines: readonly Line[]): Line[] {
  const used = new Map<Line, Line>();
  for (const line of lines) {
    if (!/^[【〔[][^】〕\]]{1,3}$/u.test(line.text.trim())) continue;
    const next = besides(line, lines);
    if (next === undefined || !/^[^【〔[]{1,3}[】〕\]]/u.test(next.text)) continue;
    const joined = joinLines([line, next]);
    used.set(line, joined);
    used.set(next, joined);
  }
  return [...new Set(lines.map((line) => used.get(line) ?? line))];
}

/** Labels of two characters of which the second was read with its value: 住 and 所 長野県…. */
export function joinHalves(lines: readonly Line[]): Line[] {
  const used = new Map<Line, Line>();
  for (const line of lines) {
    if (line.vertical || !/^\s*\p{Script=Han}\s*$/u.test(line.text)) continue;
    const next = besides(line, lines);
    const second = next?.text.trimStart().slice(0, 1) ?? '';
    const isLabel = spreadWords.has(fold(line.text.trim() + second).text);
    if (next === undefined || next.vertical || next.text.trim().length < 2 || !isLabel) continue;
    const joined = joinLines([line, next]);
    used.set(line, joined);
    used.set(next, joined);
  }
  return [...new Set(lines.map((line) => used.get(line) ?? line))];
}

/** Lines of a row, from left to right, as one. */
export function joinLines(parts: readonly Line[]): Line {
  const box = unionOf(parts.map((line) => line.box)) ?? ([0, 0, 0, 0] satisfies Box);
  return {
    text: parts.map(({ text }) => text).join(''),
    box,
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    at: parts.flatMap((line) => line.at.map((at) => (left(line.box) + at * line.box[2] - box[0]) / box[2])),
    sure: parts.flatMap(({ sure }) => sure),
    vertical: false,
  };
}

/** Lines in which labels whose characters were read as lines of their own are put together. */
export function joinSpread(lines: readonly Line[]): Line[] {
  const single = lines.filter(({ text }) => /^\s*\p{Script=Han}\s*$/u.test(text));
  if (single.length < 2) return [...lines];
  const used = new Map<Line, Line>();
  for (const vertical of [false, true]) {
    for (const first of [...single].sort((one, other) => top(one.box) - top(other.box))) {
      if (used.has(first)) continue;
      const word = wordFrom(
        first,
        single.filter((line) => !used.has(line)),
        lines,
        vertical,
      );
      if (word === null) continue;
      const joined = join(word, vertical);
      for (const line of word) used.set(line, joined);
    }
  }
  return [...new Set(lines.map((line) => used.get(line) ?? line))];
}

/** The longest known word that begins with a character and goes on to the right, or downwards; null for none. */
function wordFrom(
  first: Line,
  single: readonly Line[],
  lines: readonly Line[],
  vertical: boolean,
): Line[] | null {
  const word = [first];
  let found: Line[] | null = null;
  while (word.length < longest) {
    const last = word.at(-1) ?? first;
    const next = vertical ? below(last, lines) : besides(last, lines);
    if (next === undefined || !single.includes(next)) break;
    word.push(next);
    if (spreadWords.has(fold(word.map(({ text }) => text).join('')).text)) found = [...word];
  }
  return found;
}

/** What stands next to the right: digits between 年, 月 and 日 part them. */
const besides = (last: Line, lines: readonly Line[]): Line | undefined =>
  lines
    .filter((line) => line !== last && sameRow(line.box, last.box) && left(line.box) > left(last.box))
    .filter((line) => left(line.box) - right(last.box) < reach)
    .sort((one, other) => left(one.box) - left(other.box))[0];

const below = (last: Line, lines: readonly Line[]): Line | undefined =>
  lines
    .filter((line) => line !== last && middle(line.box) > middle(last.box))
    .filter((line) => Math.abs(left(line.box) - left(last.box)) < characterWidth(last))
    .filter((line) => top(line.box) - top(last.box) < Math.min(reach, 4 * heightOf(last.box)))
    .sort((one, other) => top(one.box) - top(other.box))[0];

function join(word: readonly Line[], vertical: boolean): Line {
  const box = unionOf(word.map((line) => line.box)) ?? ([0, 0, 0, 0] satisfies Box);
  const characters = word.map((line) => ({ ...line, text: line.text.trim() }));
  const along = ([x, y, width, height]: Box): number =>
    vertical ? (y + height / 2 - box[1]) / box[3] : (x + width / 2 - box[0]) / box[2];
  return {
    text: characters.map(({ text }) => text).join(''),
    box,
    confidence: Math.min(...word.map(({ confidence }) => confidence)),
    at: characters.flatMap((line) => Array.from(line.text, () => along(line.box))),
    sure: characters.flatMap(({ text, confidence }) => Array.from(text, () => confidence)),
    vertical,
  };
}
