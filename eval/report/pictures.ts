import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from '../said.ts';
import type { PacketScore } from '../score.ts';
import type { Truth } from '../truth.ts';
import { type Cut, type Sheet, Sheets } from './sheets.ts';

/** What the report shows of a packet's papers. */
export interface Pictures {
  /** The pages concerned by its misses. */
  sheets: Sheet[];
  /** By field name: where a field that was read wrong was read. */
  cuts: Map<string, Cut>;
}

/** The pages that a person has to look at to understand the misses: those concerned, or all where it concerns the packet. */
function pagesConcerned({ misses }: PacketScore, count: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  const pages = new Set<number>();
  for (const miss of misses) {
    if ('page' in miss && miss.page !== null) pages.add(miss.page);
    else return all;
  }
  return all.filter((page) => pages.has(page));
}

/**
 * Takes out of a data folder what the report needs to show the misses.
 * @param dir folder of the packets: their bytes name them in the data folder
 * @returns by packet id; packets without a miss are left out
 */
export async function picturesOf(
  scores: readonly PacketScore[],
  truths: readonly Truth[],
  said: ReadonlyMap<string, Said>,
  dir: string,
  data: string,
): Promise<Map<string, Pictures>> {
  const kept = new Sheets(data);
  const found = new Map<string, Pictures>();
  for (const [i, score] of scores.entries()) {
    if (score.misses.length === 0) continue;
    const document = readFileSync(join(dir, score.file));
    const pictures: Pictures = { sheets: [], cuts: new Map() };
    for (const page of pagesConcerned(score, truths[i]?.pages.length ?? 0)) {
      const sheet = await kept.of(document, page);
      if (sheet !== null) pictures.sheets.push(sheet);
    }
    for (const miss of score.misses) {
      if (miss.what !== 'field' || miss.page === null) continue;
      const box = said.get(score.file)?.fields[miss.name]?.box ?? [];
      const cut = await kept.cut(document, miss.page, box);
      if (cut !== null) pictures.cuts.set(miss.name, cut);
    }
    found.set(score.id, pictures);
  }
  return found;
}
