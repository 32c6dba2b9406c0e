import type { Line } from '../../page.ts';

/** A line with a space put before each of some units of its text, where one was not read. */
export function spacedBefore(line: Line, units: readonly number[]): Line {
  const [text, at, sure]: [string[], number[], number[]] = [[], [], []];
  line.text.split('').forEach((letter, unit) => {
    const along = line.at[unit] ?? 0;
    if (units.includes(unit)) {
      text.push(' ');
      at.push((along + (line.at[unit - 1] ?? along)) / 2);
      sure.push(1);
    }
    text.push(letter);
    at.push(along);
    sure.push(line.sure[unit] ?? 0);
  });
  return { ...line, text: text.join(''), at, sure };
}
