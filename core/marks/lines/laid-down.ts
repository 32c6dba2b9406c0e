import type { Raster } from '../../image/raster.ts';
import type { Box, Line } from '../../page.ts';
import { asRows, turnedBack } from '../../reading/rows.ts';
import { spacedBefore } from './spaced.ts';
import { turnedLeft } from './turned.ts';

/** In columns a space is not read: so many letters' pitch between two letters are one. */
const spaced = 1.6;
const numerals = '一二三四五六七八九';

/** A form written in columns (縦書き), as though it had been written in rows. */
export interface LaidDown {
  readonly page: Raster;
  readonly lines: readonly Line[];
  /** Where a box of the laid page stands on the form. */
  readonly back: (box: Box) => Box;
}

/**
 * Turns a form written in columns to the left: its columns are rows then, from the top down, with spaces, and options
 * numbered in digits (一　開示). Below the rows there is paper, so that a row is as high a share of the page as on other forms.
 * @returns null for a form written in rows
 */
export function laidDown(page: Raster, lines: readonly Line[]): LaidDown | null {
  const rows = asRows(lines);
  if (rows === null) return null;
  const turned = turnedLeft(page);
  const height = Math.max(turned.height, turned.width);
  const share = turned.height / height;
  const data = new Uint8Array(turned.width * height).fill(255);
  data.set(turned.data);
  const laid = rows.lines.map(({ box: [x, y, wide, high], ...line }): Line => {
    return withDigits(withSpaces({ ...line, box: [x, y * share, wide, high * share] }));
  });
  const back = ([x, y, wide, high]: Box): Box => turnedBack([x, y / share, wide, high / share]);
  return { page: { ...turned, height, data }, lines: laid, back };
}

function withSpaces(line: Line): Line {
  const room = spaced * pitchOf(line);
  const units = line.at.flatMap((along, unit) =>
    unit > 0 && along - (line.at[unit - 1] ?? 0) > room ? [unit] : [],
  );
  return spacedBefore(line, units);
}

/** How far letters that follow each other are apart, as a share of the line: the nearer half of them, for the rest have room. */
function pitchOf({ at }: Line): number {
  const steps = at.slice(1).map((along, i) => along - (at[i] ?? 0));
  const nearer = steps.sort((one, other) => one - other).slice(0, Math.ceil(steps.length / 2));
  return nearer.reduce((sum, step) => sum + step, 0) / Math.max(1, nearer.length);
}

/** A numeral by itself, with more after it, is a number: 第三者 and 三丁目 hold none. */
function withDigits(line: Line): Line {
  const text = line.text.replaceAll(/(?<=^|\s)[一二三四五六七八九](?=\s+\S)/gu, (numeral) =>
    String(numerals.indexOf(numeral) + 1),
  );
  return { ...line, text };
}
