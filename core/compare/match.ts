/**
 * How two readings of one thing compare (照合). `near`: a variant or a likely slip of writing or reading, for a
 * person to settle; `unread`: one side is missing, or in a script the other cannot be compared with.
 */
export type Match = 'match' | 'near' | 'mismatch' | 'unread';

const order: readonly Match[] = ['match', 'near', 'unread', 'mismatch'];

/** The worst of several parts of one comparison. */
export const worst = (...matches: readonly Match[]): Match =>
  order[Math.max(...matches.map((match) => order.indexOf(match)))] ?? 'unread';

/** Levenshtein's distance between two texts. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let down = 1; down <= one.length; down++) {
    const next = [down];
    for (let across = 1; across <= other.length; across++) {
      const replaced = (row[across - 1] ?? 0) + (one[down - 1] === other[across - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[across] ?? 0) + 1, (next[across - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
