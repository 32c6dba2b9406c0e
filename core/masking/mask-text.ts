import type { Line } from '../page.ts';
import type { Secret } from './secret.ts';

/** Stands for one struck-out UTF-16 unit, so that positions within the line stay what they were. */
export const struckOut = '■';

/**
 * The lines with what is secret struck out. Lengths, places and boxes stay; a struck unit is certain (1), as
 * nothing is left in it that could be misread.
 */
export function maskLines(lines: readonly Line[], secrets: readonly Secret[]): Line[] {
  return lines.map((line, index) => {
    const spans = secrets.flatMap(({ struck }) => (struck?.line === index ? [struck] : []));
    if (spans.length === 0) return line;
    const isStruck = (unit: number): boolean => spans.some(({ from, to }) => unit >= from && unit < to);
    return {
      ...line,
      text: line.text
        .split('')
        .map((character, unit) => (isStruck(unit) ? struckOut : character))
        .join(''),
      sure: line.sure.map((sure, unit) => (isStruck(unit) ? 1 : sure)),
    };
  });
}
