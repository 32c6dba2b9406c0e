import { z } from 'zod';
import type { Case } from '../../../core/case.ts';
import { type LookUp, lookUpsOf } from '../../../core/review/look-up.ts';
import { saidOf } from '../../../core/review/said.ts';
import type { Sought } from '../../stores/cases.ts';
import { lookUpKey } from './items.ts';
import type { CasesTable, Put } from './table.ts';

/** Most numbers that a search answers with. */
const mostFound = 50;
/** Characters of a term that are looked at: a sort key holds 1,024 bytes, a character takes up to four. */
const longest = 200;
/** Characters of `#` and the case number behind a term. */
const tail = 10;

const Found = z.object({ lookUpOrder: z.string() });

/**
 * What has to be written for a case to be found by what it says now. They lie in numbered places; one that is no longer
 * needed is written empty, out of the index, so that whoever changes a case need not be allowed to delete.
 * @param before what lies there
 */
export function lookUpPuts(of: Case, before: readonly LookUp[]): Put[] {
  const now = lookUpsOf(saidOf(of));
  const places = Array.from({ length: Math.max(now.length, before.length) }, (_, place) => place);
  return places
    .filter((place) => !same(now[place], before[place]))
    .map((place) => ({
      item: { ...lookUpKey(of.number, place), ...indexed(of.number, now[place]) },
      over: 'anything',
    }));
}

const same = (a: LookUp | undefined, b: LookUp | undefined): boolean =>
  a?.by === b?.by && a?.term === b?.term;

const indexed = (number: string, one: LookUp | undefined) =>
  one && { lookUp: partitionOf(one), lookUpOrder: `${cut(one.term)}#${number}` };

const cut = (term: string): string => [...term].slice(0, longest).join('');

const partitionOf = ({ by, term }: LookUp): string => `${by}#${[...term].slice(0, 1).join('')}`;

/** Numbers of the cases that a term, or its beginning, stands on. */
export async function numbersOf(table: CasesTable, sought: Sought): Promise<string[]> {
  if (sought.term === '') return [];
  const term = cut(sought.term);
  const found = new Set<string>();
  const pages = table.pages({
    index: 'lookUp',
    where: {
      text: '#lookUp = :lookUp AND begins_with(#lookUpOrder, :term)',
      names: ['lookUp', 'lookUpOrder'],
      values: { lookUp: partitionOf(sought), term: sought.prefix ? term : `${term}#` },
    },
    limit: mostFound,
  });
  for await (const page of pages) {
    for (const item of page) {
      const { lookUpOrder: order } = Found.parse(item);
      // a term may hold the sign that ends it
      if (sought.prefix || order.length === term.length + tail) found.add(order.slice(1 - tail));
    }
    if (found.size >= mostFound) break;
  }
  return [...found].slice(0, mostFound).toSorted();
}
