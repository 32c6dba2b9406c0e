import { boxOfCharacters } from '../../fields/values/span.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Box, Line } from '../../page.ts';
import { boxRoom, gapAt, glyphShare, holds, unitsIn } from './stretch.ts';

/** Letters and what stands between the words of another tongue. */
const foreign = /[\p{Script=Latin}\p{N}\s.,'’:/／&()（）[\]-]/u;
/** So many letters in a row are a word: fewer may be a mark that was read as letters. */
const word = /\p{Script=Latin}{3}/u;
/** A number, a mark or a tick box read as a letter, before the first word. */
const list = /^(?:\P{Script=Latin}|\p{Script=Latin}(?!\p{Script=Latin}))+/u;
/** Options of a column begin where most of them do; a mark read as a letter is no further off than this (letters' heights). */
const off = 2.5;
const leastColumn = 3;

interface Place {
  readonly box: Box;
  readonly line: Line;
  /** The option's units of the line, and how far what says it in another tongue goes on before and after. */
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Options of a list that says each in two tongues (Disclosure 開示, 開示 Disclosure), with all that is printed of each in
 * its box: the tick box stands beside the whole, not beside its Japanese.
 * @param widthOfHeight the page's height by its width
 */
export function inBothTongues(
  options: readonly PrintedOption[],
  lines: readonly Line[],
  widthOfHeight: number,
): PrintedOption[] {
  // options printed as one have one box between them
  const printed = [...new Set(options.map(({ box }) => box))];
  const places = printed.flatMap((box) => placeOf(box, printed, lines, widthOfHeight) ?? []);
  const first = places.filter(({ line, before }) => /\p{Script=Latin}/u.test(line.text[before] ?? ''));
  const last = places.filter(({ to, after }) => after > to);
  if (2 * Math.max(first.length, last.length) < printed.length) return [...options];
  const leads = first.length >= last.length;
  const wide = printed.map((box) => {
    const place = places.find((one) => one.box === box);
    if (place === undefined) return box;
    const { line, from, to, before, after } = place;
    return leads ? boxOfCharacters(line, before, to) : boxOfCharacters(line, from, after);
  });
  const inPlace = leads ? inColumns(wide, widthOfHeight) : wide;
  return options.map((option) => ({ ...option, box: inPlace[printed.indexOf(option.box)] ?? option.box }));
}

function placeOf(
  box: Box,
  printed: readonly Box[],
  lines: readonly Line[],
  widthOfHeight: number,
): Place | null {
  const line = lines.find((one) => holds(one, box));
  if (line === undefined || line.vertical) return null;
  const { from, to } = unitsIn(line, box);
  const others = printed
    .filter((other) => other !== box && holds(line, other))
    .map((other) => unitsIn(line, other));
  const start = Math.max(0, ...others.map((other) => other.to).filter((end) => end <= from));
  const end = Math.min(line.text.length, ...others.map((other) => other.from).filter((begin) => begin >= to));
  const goesOn = (unit: number, step: -1 | 1): boolean =>
    foreign.test(line.text[unit] ?? '') && gapAt(line, step === 1 ? unit - 1 : unit, widthOfHeight) < boxRoom;
  let before = from;
  while (before > start && goesOn(before - 1, -1)) before--;
  let after = to;
  while (after < end && goesOn(after, 1)) after++;
  const lead = line.text.slice(before, from);
  before += list.exec(lead)?.[0].length ?? 0;
  const saidBefore = word.test(lead);
  const saidAfter = word.test(line.text.slice(to, after));
  return { box, line, from, to, before: saidBefore ? before : from, after: saidAfter ? after : to };
}

/** The boxes, those of one column beginning where most of them do. */
function inColumns(boxes: readonly Box[], widthOfHeight: number): Box[] {
  return boxes.map((box) => {
    const [x, y, width, height] = box;
    const reach = off * glyphShare * height * widthOfHeight;
    const lefts = boxes.map(([left]) => left).filter((left) => Math.abs(left - x) < reach);
    if (lefts.length < leastColumn) return box;
    const usual = lefts.sort((one, other) => one - other)[lefts.length >> 1] ?? x;
    return [usual, y, x + width - usual, height];
  });
}
