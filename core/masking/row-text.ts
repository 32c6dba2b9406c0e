import { isFaxHeader, rowsOf } from '../kinds/sheet.ts';
import type { Line } from '../page.ts';
import type { Span } from './secret.ts';

/** The text of one row of the sheet without spaces, and where each of its units comes from. */
export interface RowText {
  /** Width-normalised, one unit for each unit of the lines that is not a space. */
  readonly text: string;
  readonly origins: readonly { readonly line: number; readonly unit: number }[];
  /** Indexes of the row's lines, from the left. */
  readonly lines: readonly number[];
}

function plainUnit(unit: string): string {
  const plain = unit.normalize('NFKC');
  return plain.length === 1 ? plain : unit;
}

/** All rows of a sheet whose lines come in reading order; the header line of a fax is left out. */
export function rowTextsOf(lines: readonly Line[]): RowText[] {
  const indexes = new Map(lines.map((line, index) => [line, index]));
  return rowsOf(lines.filter((line) => !isFaxHeader(line))).map((row) => {
    let text = '';
    const origins: { line: number; unit: number }[] = [];
    const rowLines = row.map((line) => indexes.get(line) ?? 0);
    for (const line of rowLines) {
      (lines[line]?.text ?? '').split('').forEach((character, unit) => {
        if (/\s/.test(character)) return;
        text += plainUnit(character);
        origins.push({ line, unit });
      });
    }
    return { text, origins, lines: rowLines };
  });
}

/** Each line for itself, with its spaces: for numbers that must stand as a word of their own. */
export function lineTextsOf(lines: readonly Line[]): RowText[] {
  return lines.map((line, index) => ({
    text: line.text.split('').map(plainUnit).join(''),
    origins: line.text.split('').map((_, unit) => ({ line: index, unit })),
    lines: [index],
  }));
}

/** The spans of the lines, one a line, in which the units `[from, to)` of the row's text stand. */
export function spansOf({ origins }: RowText, from: number, to: number): Span[] {
  const spans = new Map<number, Span>();
  for (const { line, unit } of origins.slice(from, to)) {
    const before = spans.get(line);
    spans.set(line, { line, from: before?.from ?? unit, to: unit + 1 });
  }
  return [...spans.values()];
}
