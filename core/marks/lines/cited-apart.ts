import { boxOfCharacters } from '../../fields/values/span.ts';
import { requestOptions } from '../../options/option-words.ts';
import type { Line } from '../../page.ts';

/** What a box, empty or marked, may be read as that is a letter otherwise. */
const boxes = '口ロ一ー凶図凹凸区囚回因団困固日目囗冈网レし';
const words = Object.values(requestOptions).flat().join('|');
/** What an option cites of the law, and behind it, with no more than a box or its mark between, the next one's words. */
const joint = new RegExp(
  String.raw`(?<=第?[0-9０-９]+条[^（(〔［\[）)〕］\]]*[）)〕］\]])\s*(?=(?:[^\p{L}、。,，・･]|[${boxes}]){0,4}(?:${words}))`,
  'gu',
);

/**
 * A line of a list for each of its columns, where each option cites its article and two were read as one line, as they
 * are where a mark drawn at the second's box fills the room: 開示（法第33条第1項）訂正（法第34条第1項）.
 */
export function citedApart(line: Line): Line[] {
  const ends = line.vertical
    ? []
    : [...line.text.matchAll(joint)].map(({ 0: room, index }) => [index, index + room.length] as const);
  const starts = [0, ...ends.map(([, next]) => next)];
  return ends.length === 0
    ? [line]
    : starts.map((from, i) => stretch(line, from, ends[i]?.[0] ?? line.text.length));
}

/** A part of a line as a line of its own, of units `[from, to)`. */
function stretch(line: Line, from: number, to: number): Line {
  const box = boxOfCharacters(line, from, to);
  const [x, , width] = box;
  const [left, , whole] = line.box;
  const along = (at: number): number => Math.min(1, Math.max(0, (left + at * whole - x) / width));
  return {
    ...line,
    text: line.text.slice(from, to),
    box,
    at: line.at.slice(from, to).map(along),
    sure: line.sure.slice(from, to),
  };
}
