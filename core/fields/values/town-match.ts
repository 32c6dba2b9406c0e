import { fold } from '../../reading/normalise.ts';

/** A place as it is written, and folded for comparison. */
export interface Place {
  readonly name: string;
  readonly folded: string;
}

export const place = (name: string): Place => ({ name, folded: fold(name).text });

/** The beginning of an address, put right. `to`: how many units of the text it replaces. */
export interface KnownPlace {
  readonly name: string;
  readonly to: number;
  /** Characters that differed. */
  readonly distance: number;
}

/**
 * The place that a text begins with, of equally near ones the longest; null where none comes near enough, or two
 * come equally near.
 * @param least how many characters may differ at the least, whatever the length
 * @param share how many of a place's characters may differ, as a share of them
 */
export function nearestOf(
  places: readonly Place[],
  text: string,
  least: number,
  share: number,
): KnownPlace | null {
  const folded = fold(text.slice(0, 24));
  let best: (KnownPlace & { length: number }) | null = null;
  let tie = false;
  for (const { name, folded: sought } of places) {
    const allowed = Math.max(least, Math.floor(sought.length * share));
    // Spares the dear comparison: one of the first three characters is read right, or all where none may be wrong.
    if (allowed === 0 ? !folded.text.startsWith(sought) : !sharesStart(sought, folded.text)) continue;
    const found = atStart(sought, folded.text, best === null ? allowed : Math.min(allowed, best.distance));
    if (found === null) continue;
    // Of equals the longer name says more: 札幌市中央区 before 札幌市; equal in length too is a tie.
    const same = best !== null && found.distance === best.distance;
    if (same && best !== null && sought.length < best.length) continue;
    tie = same && best !== null && sought.length === best.length && name !== best.name;
    best = {
      name,
      to: folded.ends[found.to - 1] ?? 0,
      distance: found.distance,
      length: sought.length,
    };
  }
  if (best === null || tie) return null;
  const written = text.slice(0, best.to);
  const name =
    written.length === best.name.length
      ? [...best.name]
          .map((one, at) => (/[ヶケが]/u.test(written[at] ?? '') ? (written[at] ?? one) : one))
          .join('')
      : best.name;
  return { name, to: best.to, distance: best.distance };
}

function sharesStart(name: string, text: string): boolean {
  for (let at = 0; at < 3; at++) {
    if (name[at] === text[at] || name[at] === text[at + 1] || name[at + 1] === text[at]) return true;
  }
  return false;
}

/** Kanji of prefectures and towns that a fax turns into one another; they differ by half a character. */
const pairs = [
  '愛曼',
  '愛登',
  '愛曾',
  '愛憂',
  '登壹',
  '登蒙',
  '登豪',
  '登臺',
  '登豐',
  '縣県',
  '縣懸',
  '圏岡',
  '岡同',
  '阪坂',
  '埼崎',
].map((pair) => fold(pair).text);

/** For each of them all that it is turned into. */
const alike: ReadonlyMap<string, string> = new Map(
  [...pairs.join('')].map((one) => [
    one,
    pairs
      .filter((pair) => pair.includes(one))
      .join('')
      .replaceAll(one, ''),
  ]),
);

/** No name of a town has a digit: one belongs to what follows the name. */
const numberSwallowed = 9;
const isDigit = (one: string | undefined): boolean => one !== undefined && one >= '0' && one <= '9';

function unlike(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (isDigit(other)) return numberSwallowed;
  return one !== undefined && other !== undefined && alike.get(one)?.includes(other) ? 0.5 : 1;
}

/** How a name agrees with the beginning of a text, by edit distance; null beyond what is allowed. */
function atStart(name: string, text: string, allowed: number): { to: number; distance: number } | null {
  let row = Array.from({ length: name.length + allowed + 1 }, (_, at) => at);
  let next = row.slice();
  const width = Math.min(text.length, name.length + allowed);
  for (let down = 1; down <= name.length; down++) {
    next[0] = down;
    let least = down;
    for (let across = 1; across <= width; across++) {
      const replaced = (row[across - 1] ?? 0) + unlike(name[down - 1], text[across - 1]);
      const skipped = (next[across - 1] ?? 0) + (isDigit(text[across - 1]) ? numberSwallowed : 1);
      const cost = Math.min(replaced, (row[across] ?? 0) + 1, skipped);
      next[across] = cost;
      least = Math.min(least, cost);
    }
    if (least > allowed) return null;
    [row, next] = [next, row];
  }
  let best: { to: number; distance: number } | null = null;
  for (let to = 1; to <= width; to++) {
    const distance = row[to] ?? Number.POSITIVE_INFINITY;
    // The name's last character (市, 区, 町, 村) should be where it ends: equal distances prefer the full length.
    if (distance > allowed) continue;
    if (best === null || distance < best.distance || (distance === best.distance && to === name.length)) {
      best = { to, distance };
    }
  }
  return best;
}
