import { type Html, html } from './html.ts';

/** Longest common part of two texts, character by character: true where a character of the first is in it. */
function kept(a: readonly string[], b: readonly string[]): boolean[] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = best[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const common = a.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common[i] = true;
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** A text with those characters marked that the other has not got. */
export function marked(text: string, other: string): Html {
  const characters = Array.from(text);
  const common = kept(characters, Array.from(other));
  return html`${characters.map((sign, i) => (common[i] ? sign : html`<mark>${sign}</mark>`))}`;
}
