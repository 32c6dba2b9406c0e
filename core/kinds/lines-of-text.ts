import type { Line } from '../page.ts';

/**
 * Lines for text of which only the words are known (a PDF's text layer): one below the other over the whole page,
 * all of one size, read for certain. A tab parts what stands side by side in one row.
 */
export function linesOfText(text: string): Line[] {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  const pitch = 1 / (rows.length + 2);
  return rows.flatMap((row, index) => {
    const parts = row.split('\t');
    return parts.map((part, column): Line => {
      const words = part.trim();
      const units = words.split('');
      return {
        text: words,
        box: [0.1 + (0.8 * column) / parts.length, (index + 1) * pitch, 0.7 / parts.length, pitch * 0.6],
        confidence: 1,
        at: units.map((_, unit) => (unit + 0.5) / units.length),
        sure: units.map(() => 1),
        vertical: false,
      };
    });
  });
}
