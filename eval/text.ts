/** Hyphens of several kinds that mean the same in a telephone number or an address. */
const hyphens = /[−‐―–]/gu;
/** Unicode white space, and the four separators of ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators are meant
const spaces = /[\p{White_Space}\u001c-\u001f]/gu;

/** The form in which values are compared: NFKC, without spaces and the postal mark, hyphens made one. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(spaces, '').replace(hyphens, '-').replaceAll('〒', '');
}

/** Levenshtein distance in Unicode characters. */
export function distance(left: string, right: string): number {
  const a = Array.from(left);
  const b = Array.from(right);
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, x] of a.entries()) {
    const row = [i + 1];
    for (const [j, y] of b.entries()) {
      const substituted = (previous[j] ?? 0) + (x === y ? 0 : 1);
      row.push(Math.min((previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, substituted));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
