import { hash32, hash64 } from './hash.ts';

/**
 * MinHash (Broder 1997): for each of `count` hash functions its least value over the set. Two sets have the same value
 * with the probability of their Jaccard likeness.
 */
export function leastHashes(set: ReadonlySet<string>, count: number): Uint32Array {
  const least = new Uint32Array(count).fill(0xffffffff);
  for (const member of set) {
    const hash = hash32(member);
    for (let i = 0; i < count; i += 1) {
      const other = mixed(hash ^ Math.imul(i + 1, golden));
      if (other < (least[i] ?? 0)) least[i] = other;
    }
  }
  return least;
}

/** Groups of `rows` values, each as one mark: sets of likeness s share a given one with probability s to the power of `rows`. */
export function bands(least: Uint32Array, rows: number): string[] {
  return Array.from({ length: Math.floor(least.length / rows) }, (_, band) =>
    hash64(`${band}:${least.subarray(band * rows, (band + 1) * rows).join()}`),
  );
}

/** 2^32 divided by the golden ratio: neighbouring functions get far-apart seeds. */
const golden = 0x9e3779b1;

/** Spreads every bit over all others (the finalizer of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
