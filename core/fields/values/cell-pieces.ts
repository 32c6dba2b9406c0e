import type { Line } from '../../page.ts';
import { heightOf, widthOfHeight } from '../geometry.ts';
import type { Run, Unit } from './run.ts';

/** Lower than this share of its neighbours, and no higher than wide, a stroke is a hyphen and no 1. */
const hyphenHeight = 0.6;
const isLow = ({ box: [, , width, height] }: Line, usual: number): boolean =>
  height < hyphenHeight * usual && width >= height * widthOfHeight;

const middleOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The pieces of a row in cells, a lying stroke alone in its cell told from a standing one by its height. */
export function withHyphens(row: readonly Line[]): Line[] {
  const usual = middleOf(row.map(({ box }) => heightOf(box)));
  return row.map((line) =>
    row.length > 2 && /^[\s　]*[1lI|一ー—―][\s　]*$/u.test(line.text) && isLow(line, usual)
      ? { ...line, text: line.text.replace(/\S/u, '-') }
      : line,
  );
}

/** A character with where its middle stands on the page. */
interface Placed {
  readonly unit: Unit;
  readonly letter: string;
  readonly x: number;
}

/** An empty cell between two words makes the step from letter to letter so many times the usual one. */
const wordStep = 1.6;
/** Fewer letters apart from each other are initials. */
const leastLetters = 4;

/**
 * Latin letters of which each stands in a cell of its own, as words: an empty cell parts them, 1 is an I and a small
 * letter is a capital. Null where the row holds anything else, or its letters are written as words.
 */
export function lettersInCells(row: readonly Line[]): Run | null {
  const placed = row.flatMap((line) =>
    [...line.text].flatMap((letter, at): Placed[] =>
      /\s/u.test(letter)
        ? []
        : [{ unit: { line, at }, letter, x: line.box[0] + (line.at[at] ?? 0.5) * line.box[2] }],
    ),
  );
  const pieces = row.flatMap(({ text }) => text.trim().split(/[\s　]+/u));
  const apart = pieces.filter(({ length }) => length === 1).length >= 0.7 * pieces.length;
  if (!apart || placed.length < leastLetters || !placed.every(({ letter }) => /[A-Za-z01|]/u.test(letter)))
    return null;
  const steps = placed.slice(1).map(({ x }, at) => x - (placed[at]?.x ?? x));
  const usual = middleOf(steps);
  const spaced = placed.flatMap(({ unit, letter, x }, at): { unit: Unit; letter: string }[] => {
    const before = placed[at - 1];
    const capital = /[1|l]/u.test(letter) ? 'I' : letter.toUpperCase();
    const own = { unit, letter: capital };
    return before !== undefined && x - before.x > wordStep * usual ? [{ unit, letter: ' ' }, own] : [own];
  });
  return { text: spaced.map(({ letter }) => letter).join(''), units: spaced.map(({ unit }) => unit) };
}
