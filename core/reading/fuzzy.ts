import { type Folded, fold, originalRange } from './normalise.ts';

/** A printed phrase, made ready for being looked for in many texts. */
export interface Phrase {
  readonly printed: string;
  readonly folded: string;
  /** How many characters may be wrong, missing or added. */
  readonly allowed: number;
}

/** Where a phrase was found, in UTF-16 units of the original text, and how much of it agreed (0.8 to 1). */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly closeness: number;
}

/** One character in five may be wrong: what a standard-resolution fax costs (about 12 % errors) with room to spare. */
const shareAllowedWrong = 0.2;

/** Folds a phrase as printed. Phrases under five characters allow no error: with one they would match chance. */
export function phrase(printed: string): Phrase {
  const folded = fold(printed).text;
  return { printed, folded, allowed: Math.floor(folded.length * shareAllowedWrong) };
}

/** Whether a text with these characters can hold the phrase at all: spares the dear comparison. */
export function mayHold(sought: Phrase, characters: Pick<ReadonlySet<string>, 'has'>): boolean {
  let absent = 0;
  for (const character of sought.folded) {
    if (!characters.has(character)) absent++;
    if (absent > sought.allowed) return false;
  }
  return true;
}

/** The best place of the phrase in a folded text, by edit distance (Sellers 1980), or undefined. The first wins a tie. */
export function findPhrase(sought: Phrase, text: Folded): Found | undefined {
  const length = sought.folded.length;
  if (length === 0 || text.text.length < length - sought.allowed) return undefined;
  const exact = text.text.indexOf(sought.folded);
  if (exact >= 0) return { ...originalRange(text, exact, exact + length), closeness: 1 };
  if (sought.allowed === 0) return undefined;
  // asked of thousands of short texts a page: a set of each one's characters would cost more than it spares
  if (!mayHold(sought, { has: (character) => text.text.includes(character) })) return undefined;
  const place = nearest(sought.folded, text.text, sought.allowed);
  if (place === undefined) return undefined;
  return { ...originalRange(text, place.from, place.to), closeness: 1 - place.distance / length };
}

/** `findPhrase` for a text and a phrase as they are written. */
export function findText(printed: string, text: string): Found | undefined {
  return findPhrase(phrase(printed), fold(text));
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/** Walks the text once; for each character of the pattern keeps the cost so far and where that alignment began. */
function nearest(pattern: string, text: string, allowed: number): Place | undefined {
  let costs = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let begins = costs.map(() => 0);
  let nextCosts = costs.slice();
  let nextBegins = begins.slice();
  let best: Place | undefined;
  for (let column = 1; column <= text.length; column++) {
    nextCosts[0] = 0;
    nextBegins[0] = column;
    for (let row = 1; row <= pattern.length; row++) {
      const replaced = (costs[row - 1] ?? 0) + (pattern[row - 1] === text[column - 1] ? 0 : 1);
      const missing = (nextCosts[row - 1] ?? 0) + 1;
      const added = (costs[row] ?? 0) + 1;
      const cost = Math.min(replaced, missing, added);
      nextCosts[row] = cost;
      nextBegins[row] =
        (cost === replaced ? begins[row - 1] : cost === missing ? nextBegins[row - 1] : begins[row]) ?? 0;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [begins, nextBegins] = [nextBegins, begins];
    const distance = costs[pattern.length] ?? pattern.length;
    if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { from: begins[pattern.length] ?? 0, to: column, distance };
    }
  }
  return best;
}
